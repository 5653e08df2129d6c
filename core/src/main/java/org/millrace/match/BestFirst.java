package org.millrace.match;

import java.util.Comparator;

/** The order of matches. */
final class BestFirst {
  private BestFirst() {}

  /** Best first; ties by the names of offer, need and what is delivered. */
  static Comparator<Match> by(MatchRules.Ranking ranking) {
    return Comparator.comparing(Match::isVague)
        .thenComparing(Comparator.comparingDouble((Match m) -> rank(m, ranking)).reversed())
        .thenComparing(Match::offer)
        .thenComparing(Match::need)
        .thenComparing(Match::delivered)
        .thenComparingInt(m -> m.chain().size());
  }

  private static double rank(Match match, MatchRules.Ranking ranking) {
    return switch (ranking) {
      case SCORE -> match.score().value();
      case YEARLY_GAIN -> match.money().value() * match.quantity().amount();
    };
  }
}
