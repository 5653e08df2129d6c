package org.millrace.diffusion.maturity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.millrace.diffusion.maturity.MaturityProblem.Lever;
import org.millrace.engine.Run;

/** Gives support out in equal parts by dynamic programming; exact for parts of this size. */
final class Sharing {
  private final MaturityProblem problem;
  private final Appraisal appraisal;

  Sharing(MaturityProblem problem) {
    this.problem = problem;
    this.appraisal = new Appraisal(problem.support());
  }

  /**
   * What is done.
   *
   * @param levers that are taken
   * @param part the size of a part of the support [EUR/a]
   * @param research parts for research and development of each technology
   * @param training parts for training of each technology
   * @param values the best by how many parts may be used, without what levers cost [EUR]
   */
  record Shared(
      List<Lever> levers,
      double part,
      List<Integer> research,
      List<Integer> training,
      List<Double> values,
      double leverCost) {
    Shared {
      levers = List.copyOf(levers);
      research = List.copyOf(research);
      training = List.copyOf(training);
      values = List.copyOf(values);
    }

    /** Less what levers cost [EUR]. */
    double value() {
      return values.getLast() - leverCost;
    }

    Effect effect(int technology) {
      return Effect.of(levers)
          .with(part * research.get(technology), part * training.get(technology));
    }
  }

  /** A technology's best use of some parts. */
  private record Use(double value, int training) {}

  Shared share(List<Lever> levers, double left, Run run) {
    int steps = problem.support().steps();
    double part = left / steps;
    List<int[]> given = new ArrayList<>();
    List<List<Use>> uses = new ArrayList<>();
    double[] values = new double[steps + 1];
    for (Technology technology : problem.technologies()) {
      run.check();
      List<Use> own = uses(technology, Effect.of(levers), part, steps);
      int[] mine = new int[steps + 1];
      values = withOneMore(values, own, mine);
      given.add(mine);
      uses.add(own);
    }
    List<Integer> research = new ArrayList<>();
    List<Integer> training = new ArrayList<>();
    int parts = steps;
    for (int i = given.size() - 1; i >= 0; i--) {
      int mine = given.get(i)[parts];
      int trained = uses.get(i).get(mine).training;
      research.add(mine - trained);
      training.add(trained);
      parts -= mine;
    }
    Collections.reverse(research);
    Collections.reverse(training);
    double yearly = levers.stream().mapToDouble(l -> l.yearly().amount()).sum();
    return new Shared(levers, part, research, training, boxed(values), appraisal.present(yearly));
  }

  /**
   * The best values by number of parts when one technology more may use them.
   *
   * @param mine is filled with how many of them it uses
   */
  private static double[] withOneMore(double[] before, List<Use> own, int[] mine) {
    double[] values = new double[before.length];
    Arrays.fill(values, Double.NEGATIVE_INFINITY);
    for (int all = 0; all < values.length; all++) {
      for (int parts = 0; parts <= all; parts++) {
        double value = before[all - parts] + own.get(parts).value;
        if (value > values[all]) {
          values[all] = value;
          mine[all] = parts;
        }
      }
    }
    return values;
  }

  private static List<Double> boxed(double[] values) {
    List<Double> boxed = new ArrayList<>();
    for (double value : values) {
      boxed.add(value);
    }
    return boxed;
  }

  /** For each number of parts the best split between research and training. */
  private List<Use> uses(Technology technology, Effect effect, double part, int steps) {
    List<Use> uses = new ArrayList<>();
    boolean helps = technology.reached() < technology.levels().size() && part > 0;
    for (int parts = 0; parts <= steps; parts++) {
      Use best = new Use(Double.NEGATIVE_INFINITY, 0);
      for (int trained = 0; trained <= (helps ? parts : 0); trained++) {
        Effect given = effect.with(helps ? part * (parts - trained) : 0, part * trained);
        double value = appraisal.value(technology, given);
        best = value > best.value ? new Use(value, trained) : best;
      }
      uses.add(best);
    }
    return uses;
  }
}
