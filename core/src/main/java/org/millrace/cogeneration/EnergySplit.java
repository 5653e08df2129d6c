package org.millrace.cogeneration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.millrace.cogeneration.SplitResult.HeatPortion;
import org.millrace.cogeneration.SplitResult.Method;
import org.millrace.cogeneration.SplitResult.Portion;
import org.millrace.cogeneration.SplitResult.Share;
import org.millrace.domain.Datum;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.unit.Emission;
import org.millrace.unit.EnergyFlow;

/** Shares fuel and emission between heat and power; see the package for the methods. */
public final class EnergySplit implements Engine<SplitProblem, SplitResult> {
  @Override
  public SplitResult solve(SplitProblem problem, Run run) {
    run.check();
    EnergyFlow heat = allHeat(problem);
    double fuel = problem.fuel().amount();
    double made = heat.amount() + problem.power().amount();
    return new SplitResult(
        Arrays.stream(Method.values()).map(m -> share(problem, m)).toList(),
        fuel > 0 ? new Datum.Known(made / fuel) : new Datum.Unknown(),
        problem.reference().saving(problem.fuel(), heat, problem.power()));
  }

  private static EnergyFlow allHeat(SplitProblem problem) {
    return new EnergyFlow(problem.heats().stream().mapToDouble(h -> h.energy().amount()).sum());
  }

  private static Share share(SplitProblem problem, Method method) {
    double power = powerWeight(problem, method) * problem.power().amount();
    double[] heats = new double[problem.heats().size()];
    double all = 0;
    for (int i = 0; i < heats.length; i++) {
      SplitProblem.Heat heat = problem.heats().get(i);
      heats[i] = heatWeight(problem, method, heat.level()) * heat.energy().amount();
      all += heats[i];
    }
    double total = power + all;
    if (total <= 0) {
      return new Share.Undefined(method);
    }
    List<HeatPortion> portions = new ArrayList<>();
    for (int i = 0; i < heats.length; i++) {
      SplitProblem.Heat heat = problem.heats().get(i);
      portions.add(new HeatPortion(heat.name(), portion(problem, heats[i] / total, heat.energy())));
    }
    return new Share.Told(
        method,
        portion(problem, power / total, problem.power()),
        portions,
        portion(problem, all / total, allHeat(problem)));
  }

  private static Portion portion(SplitProblem problem, double share, EnergyFlow made) {
    double emission = share * problem.emission().amount();
    return new Portion(
        share,
        new EnergyFlow(share * problem.fuel().amount()),
        new Emission(emission),
        made.amount() > 0 ? new Datum.Known(emission / made.amount()) : new Datum.Unknown());
  }

  private static double powerWeight(SplitProblem problem, Method method) {
    return switch (method) {
      case EFFICIENCY -> 1 / problem.apart().power().amount();
      case ENERGY_CONTENT, WORK_POTENTIAL -> 1;
    };
  }

  private static double heatWeight(SplitProblem problem, Method method, SplitProblem.Level level) {
    return switch (method) {
      case EFFICIENCY -> 1 / problem.apart().heat().amount();
      case ENERGY_CONTENT -> 1;
      case WORK_POTENTIAL -> Math.max(0, 1 - kelvin(problem.ambientCelsius()) / meanKelvin(level));
    };
  }

  /** The temperature at which heat is given, on the mean [K]. */
  private static double meanKelvin(SplitProblem.Level level) {
    return switch (level) {
      case SplitProblem.Level.Condensing steam -> kelvin(steam.celsius());
      case SplitProblem.Level.Cooling water ->
          logMean(kelvin(water.supplyCelsius()), kelvin(water.returnCelsius()));
    };
  }

  /** (a − b) / ln(a / b), which is a when both are equal; a ≥ b > 0. */
  private static double logMean(double a, double b) {
    double spread = (a - b) / b;
    return spread == 0 ? a : b * spread / Math.log1p(spread);
  }

  private static double kelvin(double celsius) {
    return celsius - SplitProblem.ABSOLUTE_ZERO;
  }
}
