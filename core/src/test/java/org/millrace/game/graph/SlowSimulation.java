package org.millrace.game.graph;

import java.util.ArrayList;
import java.util.List;
import org.millrace.game.payoff.Payoffs;
import org.millrace.math.CounterRandom;

/** The rules as they are written down, with nothing kept from one round to the next. */
final class SlowSimulation {
  private final double[][] weights;
  private final Payoffs game;
  private final Simulation simulation;
  private boolean[] cooperates;

  SlowSimulation(double[][] weights, Payoffs game, Simulation simulation, int run) {
    this.weights = weights;
    this.game = game;
    this.simulation = simulation;
    cooperates = new boolean[weights.length];
    long key = CounterRandom.key(simulation.seed(), run, 0);
    for (int i = 0; i < cooperates.length; i++) {
      cooperates[i] = CounterRandom.uniform(CounterRandom.bits(key, i)) < simulation.initialShare();
    }
  }

  /** Shares of cooperators after each round. */
  List<Double> shares(int run) {
    List<Double> shares = new ArrayList<>();
    for (int round = 1; round <= simulation.rounds(); round++) {
      long key = CounterRandom.key(simulation.seed(), run, round);
      switch (simulation.rule()) {
        case SYNCHRONOUS_FERMI -> playAtOnce(key);
        case DEATH_BIRTH -> playOneByOne(key);
      }
      double count = 0;
      for (boolean one : cooperates) {
        count += one ? 1 : 0;
      }
      shares.add(count / cooperates.length);
    }
    return shares;
  }

  private void playAtOnce(long key) {
    boolean[] next = cooperates.clone();
    for (int i = 0; i < next.length; i++) {
      long bits = CounterRandom.bits(key, 2L * i);
      double chance = CounterRandom.uniform(CounterRandom.bits(key, 2L * i + 1));
      int other = neighbor(i, bits);
      double gain = payoff(other) - payoff(i);
      double imitates = 1 / (1 + Math.exp(-simulation.intensity() * gain));
      double mutation = simulation.mutation();
      if (chance < mutation) {
        next[i] = (bits & 1) == 1;
      } else if (chance < mutation + (1 - mutation) * imitates) {
        next[i] = cooperates[other];
      }
    }
    cooperates = next;
  }

  private void playOneByOne(long key) {
    for (int event = 0; event < cooperates.length; event++) {
      long bits = CounterRandom.bits(key, 2L * event);
      double chance = CounterRandom.uniform(CounterRandom.bits(key, 2L * event + 1));
      int firm = CounterRandom.below(bits, cooperates.length);
      double mutation = simulation.mutation();
      if (chance < mutation) {
        cooperates[firm] = (bits & 1) == 1;
      } else {
        double place = (chance - mutation) / (1 - mutation);
        cooperates[firm] = place < cooperating(firm);
      }
    }
  }

  /** The share of the neighbors' fitness that cooperators have. */
  private double cooperating(int firm) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int j = 0; j < weights.length; j++) {
      if (weights[firm][j] > 0) {
        greatest = Math.max(greatest, payoff(j));
      }
    }
    double cooperating = 0;
    double all = 0;
    for (int j = 0; j < weights.length; j++) {
      if (weights[firm][j] > 0) {
        double part = weights[firm][j] * Math.exp(simulation.intensity() * (payoff(j) - greatest));
        all += part;
        cooperating += cooperates[j] ? part : 0;
      }
    }
    return cooperating / all;
  }

  private int neighbor(int firm, long bits) {
    List<Integer> neighbors = new ArrayList<>();
    double all = 0;
    boolean isEven = true;
    for (double[] row : weights) {
      for (double weight : row) {
        isEven &= weight == 0 || weight == 1;
      }
    }
    for (int j = 0; j < weights.length; j++) {
      if (weights[firm][j] > 0) {
        neighbors.add(j);
        all += weights[firm][j];
      }
    }
    if (isEven) {
      return neighbors.get(CounterRandom.below(bits, neighbors.size()));
    }
    double place = CounterRandom.uniform(bits) * all;
    double sum = 0;
    for (int j : neighbors) {
      sum += weights[firm][j];
      if (place < sum) {
        return j;
      }
    }
    return neighbors.getLast();
  }

  private double payoff(int firm) {
    double sum = 0;
    double all = 0;
    for (int j = 0; j < weights.length; j++) {
      all += weights[firm][j];
      double with =
          cooperates[firm]
              ? cooperates[j] ? game.cooperatorWithCooperator() : game.cooperatorWithDefector()
              : cooperates[j] ? game.defectorWithCooperator() : game.defectorWithDefector();
      sum += weights[firm][j] * with;
    }
    return simulation.payoff() == Payoff.SUMMED ? sum : sum / all;
  }
}
