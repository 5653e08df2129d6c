package org.millrace.game.graph;

import java.util.Arrays;
import org.millrace.game.payoff.Payoffs;
import org.millrace.math.CounterRandom;

/**
 * Firms of a network whose links all weigh 1.
 *
 * <p>All that matters of a firm is its number of neighbors, how many of them cooperate, and whether
 * it does itself. These three are one number, its slot: payoffs and fitness of all slots stand in
 * tables, and a change is an addition to the slots of the neighbors. The lowest bit of a slot is
 * the firm's own strategy, the bits above count cooperating neighbors from the first slot of firms
 * with as many neighbors.
 */
final class EvenFirms implements Firms {
  /** Below this the fitness of all neighbors has lost digits; it is taken by their own greatest. */
  private static final double FAINT = 1e-280;

  private final FirmGraph graph;
  private final double intensity;
  private final int[] slots;
  private final double[] payoffs;
  private final double[] fitness;

  /** Fitness of slots of cooperators, else 0. */
  private final double[] cooperatorFitness;

  private int cooperators;

  EvenFirms(FirmGraph graph, Payoffs game, Simulation simulation, byte[] cooperates) {
    this.graph = graph;
    this.intensity = simulation.intensity();
    int[] firsts = firsts(graph);
    this.payoffs = payoffs(game, simulation.payoff(), firsts);
    double top = Arrays.stream(payoffs).max().orElseThrow();
    this.fitness =
        Arrays.stream(payoffs).map(p -> Math.exp(simulation.intensity() * (p - top))).toArray();
    this.cooperatorFitness = fitness.clone();
    for (int slot = 0; slot < cooperatorFitness.length; slot += 2) {
      cooperatorFitness[slot] = 0;
    }
    this.slots = new int[cooperates.length];
    for (int i = 0; i < slots.length; i++) {
      slots[i] += firsts[graph.degree(i)];
      if (cooperates[i] == 1) {
        flip(i);
      }
    }
  }

  /** The first slot by number of neighbors; after the last the number of all slots. */
  private static int[] firsts(FirmGraph graph) {
    int most = 0;
    for (int i = 0; i < graph.firms(); i++) {
      most = Math.max(most, graph.degree(i));
    }
    boolean[] occurs = new boolean[most + 1];
    for (int i = 0; i < graph.firms(); i++) {
      occurs[graph.degree(i)] = true;
    }
    int[] firsts = new int[most + 2];
    for (int degree = 0; degree <= most; degree++) {
      firsts[degree + 1] = firsts[degree] + (occurs[degree] ? 2 * (degree + 1) : 0);
    }
    return firsts;
  }

  private static double[] payoffs(Payoffs game, Payoff payoff, int[] firsts) {
    double[] payoffs = new double[firsts[firsts.length - 1]];
    for (int degree = 1; degree + 1 < firsts.length; degree++) {
      int slots = firsts[degree + 1] - firsts[degree];
      double shared = payoff == Payoff.AVERAGED ? degree : 1;
      for (int s = 0; s < slots; s += 2) {
        int cooperating = s / 2;
        int defecting = degree - cooperating;
        payoffs[firsts[degree] + s] =
            (game.defectorWithCooperator() * cooperating + game.defectorWithDefector() * defecting)
                / shared;
        payoffs[firsts[degree] + s + 1] =
            (game.cooperatorWithCooperator() * cooperating
                    + game.cooperatorWithDefector() * defecting)
                / shared;
      }
    }
    return payoffs;
  }

  @Override
  public FirmGraph graph() {
    return graph;
  }

  @Override
  public int size() {
    return slots.length;
  }

  @Override
  public int cooperators() {
    return cooperators;
  }

  @Override
  public int strategy(int firm) {
    return slots[firm] & 1;
  }

  @Override
  public double payoff(int firm) {
    return payoffs[slots[firm]];
  }

  @Override
  public double fitness(int firm) {
    return fitness[slots[firm]];
  }

  @Override
  public double cooperation(int firm) {
    double cooperating = 0;
    double all = 0;
    int end = graph.starts[firm + 1];
    for (int e = graph.starts[firm]; e < end; e++) {
      int slot = slots[graph.neighbors[e]];
      all += fitness[slot];
      cooperating += cooperatorFitness[slot];
    }
    return all > FAINT ? cooperating / all : faintCooperation(firm);
  }

  private double faintCooperation(int firm) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int e = graph.starts[firm]; e < graph.starts[firm + 1]; e++) {
      greatest = Math.max(greatest, payoff(graph.neighbors[e]));
    }
    double cooperating = 0;
    double all = 0;
    for (int e = graph.starts[firm]; e < graph.starts[firm + 1]; e++) {
      int neighbor = graph.neighbors[e];
      double part = Math.exp(intensity * (payoff(neighbor) - greatest));
      all += part;
      cooperating += part * strategy(neighbor);
    }
    return cooperating / all;
  }

  @Override
  public int neighbor(int firm, long bits) {
    int start = graph.starts[firm];
    return graph.neighbors[start + CounterRandom.below(bits, graph.starts[firm + 1] - start)];
  }

  @Override
  public void flip(int firm) {
    int change = 1 - 2 * (slots[firm] & 1);
    slots[firm] += change;
    cooperators += change;
    int end = graph.starts[firm + 1];
    for (int e = graph.starts[firm]; e < end; e++) {
      slots[graph.neighbors[e]] += 2 * change;
    }
  }

  @Override
  public int read(int[] some, int count) {
    int sum = 0;
    for (int s = 0; s < count; s++) {
      sum += graph.neighbors[graph.starts[some[s]]];
    }
    for (int s = 0; s < count; s++) {
      int end = graph.starts[some[s] + 1];
      for (int e = graph.starts[some[s]]; e < end; e++) {
        sum += slots[graph.neighbors[e]];
      }
    }
    return sum;
  }
}
