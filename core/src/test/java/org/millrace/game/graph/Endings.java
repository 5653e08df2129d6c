package org.millrace.game.graph;

import org.millrace.engine.Run;
import org.millrace.game.payoff.Payoffs;
import org.millrace.math.CounterRandom;

/** States in which runs end. */
final class Endings {
  private Endings() {}

  /** The set of bits of the cooperating firms after some rounds of a run. */
  static int state(FirmGraph graph, Payoffs game, Simulation simulation, int run, int rounds) {
    Firms firms = Firms.of(graph, game, simulation, run);
    Round round =
        switch (simulation.rule()) {
          case SYNCHRONOUS_FERMI -> new FermiRound(firms, simulation, Run.PLAIN);
          case DEATH_BIRTH -> new DeathBirthRound(firms, simulation);
        };
    for (int r = 1; r <= rounds; r++) {
      round.play(CounterRandom.key(simulation.seed(), run, r));
    }
    int state = 0;
    for (int i = 0; i < graph.firms(); i++) {
      state |= firms.strategy(i) << i;
    }
    return state;
  }
}
