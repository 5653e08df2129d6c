package org.millrace.carbon.decoupling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.millrace.carbon.decoupling.DecouplingResult.Certainty;
import org.millrace.carbon.decoupling.DecouplingResult.Chance;
import org.millrace.carbon.decoupling.DecouplingResult.State;
import org.millrace.math.DrawnFactor;
import org.millrace.math.Percentiles;
import org.millrace.math.RandomStream;

/** Draws the levels of years with errors that may be alike in all years. */
final class Draws {
  /** Share of draws in which activity moves the other way, from which on its sign is unsure. */
  private static final double UNSURE = 0.025;

  private final Tapio tapio;
  private final DecouplingProblem.Sampling sampling;

  Draws(Tapio tapio, DecouplingProblem.Sampling sampling) {
    this.tapio = tapio;
    this.sampling = sampling;
  }

  /** How sure the state between two years is; activity must have changed between their values. */
  Certainty certainty(DecouplingProblem.Year from, DecouplingProblem.Year to) {
    if (isExact(from.emission(), to.emission()) && isExact(from.activity(), to.activity())) {
      return new Certainty.Exact();
    }
    double[] emissionBefore = emission(from);
    double[] emissionAfter = emission(to);
    double[] activityBefore = activity(from);
    double[] activityAfter = activity(to);
    boolean grew = to.activity().value() > from.activity().value();
    double[] elasticities = new double[sampling.draws()];
    int alike = 0;
    Map<State, Integer> counts = new EnumMap<>(State.class);
    for (int i = 0; i < sampling.draws(); i++) {
      double activity = (activityAfter[i] - activityBefore[i]) / activityBefore[i];
      double emission = (emissionAfter[i] - emissionBefore[i]) / emissionBefore[i];
      if (Double.isFinite(activity) && Double.isFinite(emission) && activity != 0) {
        counts.merge(tapio.state(emission, activity), 1, Integer::sum);
        if (activity > 0 == grew) {
          elasticities[alike++] = emission / activity;
        }
      }
    }
    double otherwise = 1 - (double) alike / sampling.draws();
    if (otherwise > UNSURE) {
      return new Certainty.SignUnsure(otherwise, chances(counts));
    }
    Percentiles drawn = Percentiles.of(Arrays.copyOf(elasticities, alike));
    return new Certainty.Interval(drawn.at(0.025), drawn.at(0.5), drawn.at(0.975), chances(counts));
  }

  private List<Chance> chances(Map<State, Integer> counts) {
    List<Chance> chances = new ArrayList<>();
    counts.forEach((state, n) -> chances.add(new Chance(state, (double) n / sampling.draws())));
    chances.sort(
        Comparator.comparingDouble(Chance::probability).reversed().thenComparing(Chance::state));
    return chances;
  }

  private double[] emission(DecouplingProblem.Year year) {
    return draw("emission", year.year(), year.emission(), sampling.emissionCorrelation());
  }

  private double[] activity(DecouplingProblem.Year year) {
    return draw("activity", year.year(), year.activity(), sampling.activityCorrelation());
  }

  private double[] draw(String name, int year, DecouplingProblem.Level level, double correlation) {
    RandomStream common = RandomStream.of(sampling.seed(), name);
    RandomStream own = RandomStream.of(sampling.seed(), name + ':' + year);
    DrawnFactor factor = DrawnFactor.of(level.low(), level.value(), level.high());
    double[] values = new double[sampling.draws()];
    for (int i = 0; i < values.length; i++) {
      double deviate =
          Math.sqrt(correlation) * common.normal() + Math.sqrt(1 - correlation) * own.normal();
      values[i] = factor.at(deviate);
    }
    return values;
  }

  private static boolean isExact(DecouplingProblem.Level first, DecouplingProblem.Level second) {
    return first.low() == first.high() && second.low() == second.high();
  }
}
