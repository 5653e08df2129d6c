package org.millrace.spark;

import java.util.List;
import org.millrace.bench.match.Nation;
import org.millrace.domain.Calendar;
import org.millrace.match.MatchProblem;
import org.millrace.match.MatchRules;

/** Made nations, taken apart. */
final class Nations {
  private static final MatchRules RULES =
      MatchRules.DEFAULT
          .withConversions(0)
          .withBestPerOffer(20)
          .withRanking(MatchRules.Ranking.SCORE);

  private Nations() {}

  static Packing of(int size) {
    Nation nation = new Nation(size, 1);
    return new Packing(
        new MatchProblem(
            nation.facilities(),
            nation.permits(),
            Calendar.YEAR,
            nation.offers(),
            nation.needs(),
            List.of(),
            List.of(),
            nation.knowledge(),
            RULES));
  }
}
