package org.millrace.diffusion.maturity;

import java.util.ArrayList;
import java.util.List;
import org.millrace.diffusion.maturity.MaturityResult.Crossing;
import org.millrace.diffusion.maturity.MaturityResult.NoValley;
import org.millrace.diffusion.maturity.MaturityResult.Rung;
import org.millrace.diffusion.maturity.MaturityResult.Stuck;
import org.millrace.diffusion.maturity.MaturityResult.Valley;
import org.millrace.diffusion.maturity.MaturityResult.Years;
import org.millrace.diffusion.maturity.Technology.Level;
import org.millrace.unit.Money;

/** A technology climbs, stays or drops out; see the package. */
final class Ladder {
  private final Technology technology;
  private final Effect effect;
  private final double[] advance;
  private final double[] drop;

  Ladder(Technology technology, Effect effect) {
    this.technology = technology;
    this.effect = effect;
    int levels = technology.levels().size();
    this.advance = new double[levels];
    this.drop = new double[levels];
    for (int i = 0; i < levels; i++) {
      Level level = technology.levels().get(i);
      double free = level.advance().free();
      double half = level.advance().half().amount();
      double reached = effect.research() / (effect.research() + half);
      advance[i] = effect.advance() * (free + (level.advance().supported() - free) * reached);
      drop[i] =
          effect.drop() * (level.failureRate() + level.unfundedRate() * (1 - coverage(level)));
    }
  }

  private double funding(Level level) {
    return level.publicFunding().amount() + level.privateFunding().amount() + effect.research();
  }

  private double coverage(Level level) {
    double cost = level.cost().amount();
    return cost > 0 ? Math.min(1, funding(level) / cost) : 1;
  }

  /** The chance that a level is left upward rather than downward; 0 if it is never left. */
  private double pass(int level) {
    return advance[level] > 0 ? advance[level] / (advance[level] + drop[level]) : 0;
  }

  /** The chance of ever coming to the market. */
  double everProbability() {
    double all = 1;
    for (int i = technology.reached(); i < advance.length; i++) {
      all *= pass(i);
    }
    return all;
  }

  /** A year moves a technology up by one level, drops it, or leaves it where it is. */
  Course course(int years) {
    double[] at = new double[advance.length + 1];
    at[technology.reached()] = 1;
    double[] ladder = new double[years + 1];
    double[] entering = new double[years + 1];
    entering[0] = at[advance.length];
    for (int year = 0; year <= years; year++) {
      for (int i = 0; i < advance.length; i++) {
        ladder[year] += at[i];
      }
      if (year == years) {
        break;
      }
      double before = at[advance.length];
      for (int i = advance.length - 1; i >= 0; i--) {
        double leaving = -Math.expm1(-advance[i] - drop[i]);
        at[i + 1] += at[i] * leaving * pass(i);
        at[i] *= 1 - leaving;
      }
      entering[year + 1] = at[advance.length] - before;
    }
    return new Course(ladder, entering);
  }

  /** Chances by year: of being on the ladder, and of having come to the market with this year. */
  static final class Course {
    private final double[] ladder;
    private final double[] entering;

    private Course(double[] ladder, double[] entering) {
      this.ladder = ladder;
      this.entering = entering;
    }

    double onLadder(int year) {
      return ladder[year];
    }

    double entering(int year) {
      return entering[year];
    }

    double onMarket() {
      double sum = 0;
      for (double chance : entering) {
        sum += chance;
      }
      return sum;
    }
  }

  List<Rung> rungs() {
    List<Rung> rungs = new ArrayList<>();
    double cash = 0;
    for (int i = technology.reached(); i < advance.length; i++) {
      Level level = technology.levels().get(i);
      double leaving = advance[i] + drop[i];
      if (leaving > 0) {
        cash += (funding(level) - level.cost().amount()) / leaving;
      }
      rungs.add(
          new Rung(
              level.name(),
              advance[i],
              drop[i],
              coverage(level),
              pass(i),
              leaving > 0 ? new Years(1 / leaving) : new Stuck(),
              new Money(cash)));
    }
    return rungs;
  }

  /** The levels where money is short. */
  static Valley valley(List<Rung> rungs) {
    int first = -1;
    int last = -1;
    int deepest = 0;
    for (int i = 0; i < rungs.size(); i++) {
      if (rungs.get(i).coverage() < 1) {
        first = first < 0 ? i : first;
        last = i;
      }
      deepest = rungs.get(i).cash().amount() < rungs.get(deepest).cash().amount() ? i : deepest;
    }
    if (first < 0) {
      return new NoValley();
    }
    double survival = 1;
    for (int i = first; i <= last; i++) {
      survival *= rungs.get(i).passProbability();
    }
    return new Crossing(
        rungs.get(first).level(),
        rungs.get(last).level(),
        rungs.get(deepest).level(),
        new Money(Math.min(0, rungs.get(deepest).cash().amount())),
        survival);
  }
}
