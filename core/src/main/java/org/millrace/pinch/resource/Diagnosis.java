package org.millrace.pinch.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.pinch.purity.Cascade;
import org.millrace.pinch.purity.Parcel;
import org.millrace.pinch.resource.ResourceResult.Cause;
import org.millrace.pinch.resource.ResourceResult.Existing;
import org.millrace.pinch.resource.ResourceResult.Loss;
import org.millrace.unit.Require;

/** Where today's network buys more than the target; see the package for the sum of it. */
final class Diagnosis {
  /** A loss below this share of what is bought today is rounding. */
  private static final double ROUNDING = 1e-9;

  private final ResourceProblem problem;
  private final Target.Reached target;
  private final Cascade cascade;
  private final List<Integer> pinches;
  private final Map<Id.StreamId, Double> impurities = new HashMap<>();
  private final Map<Id.StreamId, Double> prices = new HashMap<>();
  private final List<Loss> losses = new ArrayList<>();
  private final double cleanest;

  Diagnosis(ResourceProblem problem, Targeting.Answer answer, Target.Reached target) {
    this.problem = problem;
    this.target = target;
    cascade = answer.cascade();
    pinches = cascade.pinches(answer.bought());
    Quality quality = problem.quality();
    problem.sinks().forEach(s -> impurities.put(s.id(), quality.impurity(s.limit())));
    problem.sources().forEach(s -> impurities.put(s.id(), quality.impurity(s.quality())));
    problem.supplies().forEach(s -> impurities.put(s.id(), quality.impurity(s.quality())));
    problem.supplies().forEach(s -> prices.put(s.id(), s.price()));
    cleanest =
        answer.bought().stream()
            .filter(b -> b.flow() > 0)
            .mapToDouble(Parcel::level)
            .min()
            .orElse(0);
  }

  Existing existing() {
    if (problem.existing().isEmpty()) {
      return new Existing.NotGiven();
    }
    double fresh = 0;
    double cost = 0;
    for (ExistingFlow flow : problem.existing()) {
      Double price = prices.get(flow.from());
      if (price != null) {
        fresh += flow.flow();
        cost += price * flow.flow();
      }
    }
    if (target.fresh() == 0) {
      addNotNeeded();
    } else if (pinches.isEmpty()) {
      discharges().forEach((from, flow) -> add(new Cause.CleanDischarged(from, flow), 0, flow));
    } else {
      addAround(pinches.getLast());
    }
    double least = ROUNDING * fresh;
    losses.removeIf(l -> Math.abs(l.fresh()) <= least);
    losses.sort(Comparator.comparingDouble(Loss::fresh).reversed());
    return new Existing.Judged(fresh, cost, losses);
  }

  private void add(Cause cause, double load, double fresh) {
    losses.add(new Loss(cause, load, fresh));
  }

  private double impurity(Id.StreamId id) {
    return Require.known("stream", impurities, id);
  }

  private void addNotNeeded() {
    problem.existing().stream()
        .filter(f -> prices.containsKey(f.from()))
        .forEach(f -> add(new Cause.NotNeeded(f.from(), f.to(), f.flow()), 0, f.flow()));
  }

  /** What leaves each source and goes nowhere. */
  private Map<Id.StreamId, Double> discharges() {
    Map<Id.StreamId, Double> left = new LinkedHashMap<>();
    problem.sources().forEach(s -> left.put(s.id(), s.flow()));
    problem.existing().stream()
        .filter(f -> left.containsKey(f.from()))
        .forEach(f -> left.merge(f.from(), -f.flow(), Double::sum));
    return left;
  }

  /** Which side of the pinch a stream is on: negative when cleaner. */
  private int side(Id.StreamId id, int place) {
    return Integer.compare(cascade.place(impurity(id)), place);
  }

  private void addAround(int place) {
    double pinch = cascade.level(place);
    Map<Id.StreamId, Double> blends = new LinkedHashMap<>();
    for (ExistingFlow flow : problem.existing()) {
      double from = impurity(flow.from());
      double to = impurity(flow.to());
      if (side(flow.to(), place) < 0) {
        blends.merge(flow.to(), flow.flow() * (to - from), Double::sum);
        if (side(flow.from(), place) > 0) {
          lose(
              new Cause.DirtyIntoClean(flow.from(), flow.to(), flow.flow()),
              flow.flow() * (from - pinch),
              pinch);
        }
      } else if (side(flow.from(), place) < 0) {
        lose(
            new Cause.CleanIntoDirty(flow.from(), flow.to(), flow.flow()),
            flow.flow() * (pinch - from),
            pinch);
      }
    }
    blends.forEach((to, load) -> lose(new Cause.CleanerThanNeeded(to), load, pinch));
    discharges()
        .forEach(
            (from, flow) -> {
              if (side(from, place) < 0) {
                lose(new Cause.CleanDischarged(from, flow), flow * (pinch - impurity(from)), pinch);
              }
            });
  }

  private void lose(Cause cause, double load, double pinch) {
    add(cause, load, load / (pinch - cleanest));
  }
}
