package org.millrace.classify.matrix;

import java.util.ArrayList;
import java.util.List;
import org.millrace.classify.matrix.ClassifyResult.Arrow;
import org.millrace.classify.matrix.ClassifyResult.ClusterTrack;
import org.millrace.classify.matrix.YearResult.Classified;
import org.millrace.classify.matrix.YearResult.Membership;
import org.millrace.classify.matrix.YearResult.NotClassifiable;
import org.millrace.classify.matrix.YearResult.Position;
import org.millrace.classify.matrix.YearResult.Settled;
import org.millrace.domain.Id;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.domain.matrix.IndustryTrend;
import org.millrace.domain.matrix.Standing;

/** Follows a cluster over its years: which type stands, and where it went. */
final class Tracking {
  private final ClassifyRules rules;
  private Settled holding = new Settled.NotYet();

  /** The same type, once for each year in a row that claimed it against the one that stands. */
  private final List<ClusterType> challenges = new ArrayList<>();

  private Tracking(ClassifyRules rules) {
    this.rules = rules;
  }

  /** Years in ascending order. */
  static ClusterTrack track(Id.ClusterId cluster, List<YearResult> years, ClassifyRules rules) {
    Tracking tracking = new Tracking(rules);
    return new ClusterTrack(cluster, years.stream().map(tracking::settled).toList(), arrows(years));
  }

  private static List<Arrow> arrows(List<YearResult> years) {
    List<Classified> classified =
        years.stream().filter(Classified.class::isInstance).map(Classified.class::cast).toList();
    List<Arrow> arrows = new ArrayList<>();
    for (int i = 1; i < classified.size(); i++) {
      Classified from = classified.get(i - 1);
      Classified to = classified.get(i);
      arrows.add(
          new Arrow(
              from.year(),
              to.year(),
              to.position().carbon().mean() - from.position().carbon().mean(),
              lead(to.position()) - lead(from.position())));
    }
    return arrows;
  }

  /** How far competitiveness lies above its threshold. */
  private static double lead(Position position) {
    return position.competitiveness().mean() - position.competitivenessThreshold();
  }

  private YearResult settled(YearResult year) {
    return switch (year) {
      case NotClassifiable none -> {
        challenges.clear();
        yield none;
      }
      case Classified own -> {
        take(own);
        Membership before = own.membership();
        Membership after =
            new Membership(before.drawn(), before.normal(), before.standing(), holding);
        yield new Classified(own.year(), own.position(), after, own.basis());
      }
    };
  }

  private void take(Classified own) {
    switch (own.membership().standing()) {
      case Standing.Indeterminate none -> {
        challenges.clear();
        keep(own, true);
      }
      case Standing.Determined claim -> {
        if (holding instanceof Settled.As held && held.clusterType() == claim.clusterType()) {
          challenges.clear();
          keep(own, false);
        } else if (accepts(claim)) {
          challenges.clear();
          holding = as(claim.clusterType(), own.year(), own, false);
        } else {
          keep(own, true);
        }
      }
    }
  }

  private void keep(Classified own, boolean kept) {
    if (holding instanceof Settled.As held) {
      holding = as(held.clusterType(), held.since(), own, kept);
    }
  }

  private static Settled.As as(ClusterType type, int since, Classified own, boolean kept) {
    IndustryTrend trend = own.basis().trend();
    return new Settled.As(type, type.treatedAs(trend), since, kept, type.notes(trend));
  }

  /** Whether a claim against the type that stands, or the first one, is taken over. */
  private boolean accepts(Standing.Determined claim) {
    if (!challenges.contains(claim.clusterType())) {
      challenges.clear();
    }
    challenges.add(claim.clusterType());
    return holding instanceof Settled.NotYet
        || claim.probability() >= rules.changeProbability()
        || challenges.size() >= rules.changeYears();
  }
}
