package org.millrace.game.graph;

import org.millrace.game.payoff.Payoffs;
import org.millrace.math.CounterRandom;

/**
 * Firms of a network whose links weigh differently. The weights of cooperating neighbors are added
 * up anew whenever a payoff is asked for, in the order of the row, so that no rounding is carried
 * along.
 */
final class WeightedFirms implements Firms {
  private final FirmGraph graph;
  private final Payoffs game;
  private final boolean isAveraged;
  private final double intensity;
  private final double top;
  private final byte[] cooperates;
  private int cooperators;

  WeightedFirms(FirmGraph graph, Payoffs game, Simulation simulation, byte[] cooperates) {
    this.graph = graph;
    this.game = game;
    this.isAveraged = simulation.payoff() == Payoff.AVERAGED;
    this.intensity = simulation.intensity();
    this.cooperates = cooperates;
    double greatest = isAveraged ? game.greatest() : Double.NEGATIVE_INFINITY;
    for (int i = 0; i < cooperates.length; i++) {
      cooperators += cooperates[i];
      if (!isAveraged) {
        greatest = Math.max(greatest, graph.strength(i) * game.greatest());
      }
    }
    this.top = greatest;
  }

  @Override
  public FirmGraph graph() {
    return graph;
  }

  @Override
  public int size() {
    return cooperates.length;
  }

  @Override
  public int cooperators() {
    return cooperators;
  }

  @Override
  public int strategy(int firm) {
    return cooperates[firm];
  }

  @Override
  public double payoff(int firm) {
    double all = graph.strength(firm);
    double cooperating = 0;
    for (int e = graph.starts[firm]; e < graph.starts[firm + 1]; e++) {
      cooperating += graph.weights[e] * cooperates[graph.neighbors[e]];
    }
    double sum =
        cooperates[firm] == 1
            ? game.cooperatorWithCooperator() * cooperating
                + game.cooperatorWithDefector() * (all - cooperating)
            : game.defectorWithCooperator() * cooperating
                + game.defectorWithDefector() * (all - cooperating);
    return isAveraged ? sum / all : sum;
  }

  @Override
  public double fitness(int firm) {
    return Math.exp(intensity * (payoff(firm) - top));
  }

  @Override
  public double cooperation(int firm) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int e = graph.starts[firm]; e < graph.starts[firm + 1]; e++) {
      greatest = Math.max(greatest, payoff(graph.neighbors[e]));
    }
    double cooperating = 0;
    double all = 0;
    for (int e = graph.starts[firm]; e < graph.starts[firm + 1]; e++) {
      int neighbor = graph.neighbors[e];
      double part = graph.weights[e] * Math.exp(intensity * (payoff(neighbor) - greatest));
      all += part;
      cooperating += part * cooperates[neighbor];
    }
    return cooperating / all;
  }

  @Override
  public int neighbor(int firm, long bits) {
    int low = graph.starts[firm];
    int high = graph.starts[firm + 1] - 1;
    double place = CounterRandom.uniform(bits) * graph.strength(firm);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place < graph.cumulative[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return graph.neighbors[low];
  }

  @Override
  public void flip(int firm) {
    int change = 1 - 2 * cooperates[firm];
    cooperates[firm] = (byte) (cooperates[firm] + change);
    cooperators += change;
  }

  @Override
  public int read(int[] some, int count) {
    int sum = 0;
    for (int s = 0; s < count; s++) {
      sum += cooperates[some[s]];
    }
    return sum;
  }
}
