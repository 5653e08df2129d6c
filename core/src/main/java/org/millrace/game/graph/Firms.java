package org.millrace.game.graph;

import org.millrace.game.payoff.Payoffs;
import org.millrace.math.CounterRandom;

/** The strategies of all firms of a network. */
sealed interface Firms permits EvenFirms, WeightedFirms {
  /** Firms as a run begins. */
  static Firms of(FirmGraph graph, Payoffs payoffs, Simulation simulation, int run) {
    byte[] cooperates = new byte[graph.firms()];
    long key = CounterRandom.key(simulation.seed(), run, 0);
    for (int i = 0; i < cooperates.length; i++) {
      double chance = CounterRandom.uniform(CounterRandom.bits(key, i));
      cooperates[i] = (byte) (chance < simulation.initialShare() ? 1 : 0);
    }
    return graph.isUnweighted()
        ? new EvenFirms(graph, payoffs, simulation, cooperates)
        : new WeightedFirms(graph, payoffs, simulation, cooperates);
  }

  FirmGraph graph();

  int size();

  int cooperators();

  /** 1 if a firm cooperates, else 0. */
  int strategy(int firm);

  double payoff(int firm);

  /** e^(β (payoff − the greatest payoff there can be)); may be 0 by rounding. */
  double fitness(int firm);

  /**
   * The share of the fitness of a firm's neighbors, by the weights of links, that cooperators have.
   */
  double cooperation(int firm);

  /** A neighbor of a firm by the weights of its links. */
  int neighbor(int firm, long bits);

  /** Changes the strategy of a firm. */
  void flip(int firm);

  /** Reads what the first firms of some and their neighbors do, so that it is at hand. */
  int read(int[] some, int count);
}
