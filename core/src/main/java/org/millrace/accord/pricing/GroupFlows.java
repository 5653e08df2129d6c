package org.millrace.accord.pricing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.millrace.engine.Run;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgramBuilder;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;

/** Parties joined by flows, whose gaps sum to nothing, and deviations of prices that close them. */
final class GroupFlows {
  /** Of what is left of the gaps, relative to their size; the tree closes the rest. */
  private static final double CLOSE = 1e-14;

  /** Of the largest deviation, when the others are made small. */
  private static final double ROUNDING = 1e-9;

  private final int[] flows;
  private final int[] givers;
  private final int[] takers;
  private final double[] tonnes;
  private final double[] gaps;

  GroupFlows(int[] flows, int[] givers, int[] takers, double[] tonnes, double[] gaps) {
    this.flows = flows;
    this.givers = givers;
    this.takers = takers;
    this.tonnes = tonnes;
    this.gaps = gaps;
  }

  /** The flows by their places in the problem. */
  int[] flows() {
    return flows.clone();
  }

  /**
   * Deviations [EUR/t] of least sum of squares, weighted with tonnes: a deviation is a difference
   * of potentials, which conjugate gradients find.
   */
  double[] leastSquares(Run run) {
    double[] potentials = new double[gaps.length];
    double[] rest = gaps.clone();
    double[] weights = weights();
    double[] direction = divided(rest, weights);
    double product = product(rest, direction);
    double target = CLOSE * CLOSE * product;
    for (int step = 0; step < 20 * gaps.length && product > target; step++) {
      run.check();
      double[] image = net(differences(direction));
      double steepness = product(direction, image);
      if (steepness <= 0) {
        break;
      }
      double length = product / steepness;
      for (int p = 0; p < gaps.length; p++) {
        potentials[p] += length * direction[p];
        rest[p] -= length * image[p];
      }
      double[] next = divided(rest, weights);
      double nextProduct = product(rest, next);
      for (int p = 0; p < gaps.length; p++) {
        direction[p] = next[p] + nextProduct / product * direction[p];
      }
      product = nextProduct;
    }
    return closed(differences(potentials));
  }

  private double[] weights() {
    double[] weights = new double[gaps.length];
    for (int f = 0; f < flows.length; f++) {
      weights[givers[f]] += tonnes[f];
      weights[takers[f]] += tonnes[f];
    }
    return weights;
  }

  private static double[] divided(double[] numbers, double[] divisors) {
    double[] results = new double[numbers.length];
    Arrays.setAll(results, p -> divisors[p] == 0 ? 0 : numbers[p] / divisors[p]);
    return results;
  }

  private static double product(double[] ones, double[] others) {
    double sum = 0;
    for (int p = 0; p < ones.length; p++) {
      sum += ones[p] * others[p];
    }
    return sum;
  }

  private double[] differences(double[] potentials) {
    double[] deviations = new double[flows.length];
    Arrays.setAll(deviations, f -> potentials[givers[f]] - potentials[takers[f]]);
    return deviations;
  }

  /** What parties get by deviations [EUR/a]. */
  private double[] net(double[] deviations) {
    double[] net = new double[gaps.length];
    for (int f = 0; f < flows.length; f++) {
      net[givers[f]] += tonnes[f] * deviations[f];
      net[takers[f]] -= tonnes[f] * deviations[f];
    }
    return net;
  }

  /** Deviations [EUR/t] whose largest is least, and then their sum weighted with tonnes. */
  Optional<double[]> leastLargest(LpSolver solver, Run run) {
    if (flows.length == 0) {
      return Optional.of(new double[0]);
    }
    double scale = Arrays.stream(gaps).map(Math::abs).max().orElse(0);
    double most = Arrays.stream(tonnes).max().orElse(1);
    if (scale == 0) {
      return Optional.of(new double[flows.length]);
    }
    LinearProgramBuilder program = program(scale, most);
    try (LpSolver.Session session = solver.open(program.build())) {
      if (!(session.solve(limits(run)) instanceof LpResult.Optimal first)) {
        return Optional.empty();
      }
      int largest = 2 * flows.length;
      session.bounds(largest, 0, first.objective() * (1 + ROUNDING));
      session.cost(largest, 0);
      for (int f = 0; f < flows.length; f++) {
        session.cost(2 * f, tonnes[f] / most);
        session.cost(2 * f + 1, tonnes[f] / most);
      }
      if (!(session.solve(limits(run)) instanceof LpResult.Optimal second)) {
        return Optional.empty();
      }
      double[] deviations = new double[flows.length];
      Arrays.setAll(
          deviations,
          f -> (second.point().at(2 * f) - second.point().at(2 * f + 1)) * (scale / most));
      return Optional.of(closed(deviations));
    }
  }

  private static Limits limits(Run run) {
    return Limits.NONE.withSeconds(Math.max(0, run.secondsLeft().getAsDouble()));
  }

  /** Columns: each flow's price above and below its reference, and the largest of all. */
  private LinearProgramBuilder program(double scale, double most) {
    LinearProgramBuilder program = new LinearProgramBuilder();
    List<List<Entry>> balances = new ArrayList<>();
    for (int p = 0; p < gaps.length; p++) {
      balances.add(new ArrayList<>());
    }
    double[] weights = weights();
    for (int f = 0; f < flows.length; f++) {
      int above = program.column("above", 0, Double.POSITIVE_INFINITY, 0);
      int below = program.column("below", 0, Double.POSITIVE_INFINITY, 0);
      for (int end : new int[] {givers[f], takers[f]}) {
        double weight = (end == givers[f] ? 1 : -1) * tonnes[f] / weights[end];
        balances.get(end).add(new Entry(above, weight));
        balances.get(end).add(new Entry(below, -weight));
      }
    }
    int largest = program.column("largest", 0, Double.POSITIVE_INFINITY, 1);
    for (int f = 0; f < flows.length; f++) {
      program.row(
          "largest",
          Double.NEGATIVE_INFINITY,
          0,
          List.of(new Entry(2 * f, 1), new Entry(2 * f + 1, 1), new Entry(largest, -1)));
    }
    for (int p = 1; p < gaps.length; p++) {
      double gap = gaps[p] / scale * (most / weights[p]);
      program.row("balance", gap, gap, balances.get(p));
    }
    return program;
  }

  /** The deviations with what rounding left of the gaps closed along a tree of flows. */
  private double[] closed(double[] deviations) {
    double[] rest = net(deviations);
    Arrays.setAll(rest, p -> gaps[p] - rest[p]);
    int[] parents = new int[gaps.length];
    List<Integer> order = tree(parents);
    double[] closed = deviations.clone();
    for (int i = order.size() - 1; i > 0; i--) {
      int party = order.get(i);
      int flow = parents[party];
      boolean gives = givers[flow] == party;
      closed[flow] += (gives ? 1 : -1) * rest[party] / tonnes[flow];
      rest[gives ? takers[flow] : givers[flow]] += rest[party];
    }
    return closed;
  }

  /** Parties from the first on, each after its parent; parents are the flows that lead there. */
  private List<Integer> tree(int[] parents) {
    List<List<Integer>> touching = new ArrayList<>();
    for (int p = 0; p < gaps.length; p++) {
      touching.add(new ArrayList<>());
    }
    for (int f = 0; f < flows.length; f++) {
      touching.get(givers[f]).add(f);
      touching.get(takers[f]).add(f);
    }
    boolean[] isSeen = new boolean[gaps.length];
    isSeen[0] = true;
    Deque<Integer> queue = new ArrayDeque<>(List.of(0));
    List<Integer> order = new ArrayList<>();
    while (!queue.isEmpty()) {
      int party = queue.remove();
      order.add(party);
      for (int flow : touching.get(party)) {
        int other = givers[flow] == party ? takers[flow] : givers[flow];
        if (!isSeen[other]) {
          isSeen[other] = true;
          parents[other] = flow;
          queue.add(other);
        }
      }
    }
    return order;
  }
}
