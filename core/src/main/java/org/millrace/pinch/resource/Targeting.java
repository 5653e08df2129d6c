package org.millrace.pinch.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.math.LpSolver;
import org.millrace.pinch.purity.Cascade;
import org.millrace.pinch.purity.Parcel;
import org.millrace.pinch.resource.Target.Bought;
import org.millrace.pinch.resource.Target.Lack;
import org.millrace.pinch.resource.Target.Reason;

/** Finds the least purchase for some sinks and sources. */
final class Targeting {
  /** A flow below this share of what sinks ask for is rounding. */
  private static final double ROUNDING = 1e-9;

  /**
   * A target with the cascade it stands on.
   *
   * @param bought of each supply, in the order of the problem
   */
  record Answer(Target target, Cascade cascade, List<Parcel> bought) {}

  private final ResourceProblem problem;
  private final Quality quality;
  private final LpSolver solver;

  Targeting(ResourceProblem problem, LpSolver solver) {
    this.problem = problem;
    this.solver = solver;
    quality = problem.quality();
  }

  /** The least purchase with which these sources serve these sinks. */
  Answer target(List<Sink> sinks, List<Source> sources) {
    Answer answer = least(sinks, sources);
    if (!(answer.target() instanceof Target.Reached reached)) {
      return answer;
    }
    Target without = least(sinks, List.of()).target();
    boolean nothingReused =
        without instanceof Target.Reached all
            && reached.fresh() >= all.fresh() * (1 - ROUNDING)
            && reached.cost() >= all.cost() * (1 - ROUNDING);
    Reason reason =
        reached.fresh() == 0
            ? Reason.NOTHING_NEEDED
            : nothingReused
                ? Reason.NOTHING_TO_REUSE
                : reached.pinches().isEmpty() ? Reason.FLOW : Reason.QUALITY;
    Target named =
        new Target.Reached(
            reached.supplies(),
            reached.fresh(),
            reached.cost(),
            reached.waste(),
            reached.pinches(),
            reason);
    return new Answer(named, answer.cascade(), answer.bought());
  }

  private Answer least(List<Sink> sinks, List<Source> sources) {
    List<Parcel> available =
        problem.supplies().stream()
            .map(s -> new Parcel(quality.impurity(s.quality()), s.available()))
            .toList();
    Cascade cascade =
        Cascade.of(
            sinks.stream().map(s -> new Parcel(quality.impurity(s.limit()), s.flow())).toList(),
            sources.stream().map(s -> new Parcel(quality.impurity(s.quality()), s.flow())).toList(),
            available.stream().map(Parcel::level).toList());
    if (!cascade.suffices(available)) {
      return new Answer(
          new Target.OutOfReach(lacks(cascade, available, sinks)), cascade, List.of());
    }
    List<Double> prices = problem.supplies().stream().map(Supply::price).toList();
    List<Parcel> bought = new Purchase(cascade, available, prices, solver).least();
    return new Answer(reached(cascade, bought), cascade, bought);
  }

  private Target reached(Cascade cascade, List<Parcel> bought) {
    List<Bought> named = new ArrayList<>();
    double cost = 0;
    for (int r = 0; r < bought.size(); r++) {
      Supply supply = problem.supplies().get(r);
      named.add(new Bought(supply.id(), bought.get(r).flow()));
      cost += supply.price() * bought.get(r).flow();
    }
    double fresh = Cascade.flow(bought);
    double waste = fresh - cascade.shortage();
    return new Target.Reached(
        named,
        fresh,
        cost,
        waste <= ROUNDING * cascade.totalAsked() ? 0 : waste,
        cascade.pinches(bought).stream().map(k -> quality.quality(cascade.level(k))).toList(),
        Reason.QUALITY);
  }

  /** What lacks at the level where most load is missing, and what flow. */
  private List<Lack> lacks(Cascade cascade, List<Parcel> available, List<Sink> sinks) {
    List<Lack> lacks = new ArrayList<>();
    IntStream.range(0, cascade.size())
        .filter(k -> cascade.missing(k, available) > 0)
        .boxed()
        .max(
            Comparator.<Integer>comparingDouble(k -> cascade.missing(k, available))
                .thenComparing(Comparator.reverseOrder()))
        .ifPresent(
            k ->
                lacks.add(
                    new Lack.OfQuality(
                        quality.quality(cascade.level(k)),
                        cascade.missing(k, available),
                        sinks.stream()
                            .filter(s -> s.flow() > 0)
                            .filter(s -> quality.impurity(s.limit()) < cascade.level(k))
                            .sorted(
                                Comparator.comparingDouble((Sink s) -> quality.impurity(s.limit()))
                                    .thenComparing(Sink::id))
                            .map(Sink::id)
                            .toList())));
    double flow = cascade.missingFlow(available);
    if (flow > 0) {
      lacks.add(new Lack.OfFlow(flow));
    }
    return lacks;
  }
}
