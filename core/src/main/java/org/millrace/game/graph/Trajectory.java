package org.millrace.game.graph;

import java.util.Optional;
import org.millrace.engine.Run;
import org.millrace.game.payoff.Payoffs;
import org.millrace.math.CounterRandom;

/** One run of a simulation, and the sums that its statistics need. */
final class Trajectory {
  /** Sums of shares by bin. */
  final double[] bins;

  /** Means of shares by batch. */
  final double[] batches = new double[Simulation.BATCHES];

  private final Simulation simulation;
  private final Firms firms;
  private final Round round;
  private double sum;

  private Trajectory(Simulation simulation, Firms firms, Round round) {
    this.simulation = simulation;
    this.firms = firms;
    this.round = round;
    this.bins = new double[simulation.bins()];
  }

  /** A run to its end; none if the deadline came before. */
  static Optional<Trajectory> play(
      FirmGraph graph, Payoffs payoffs, Simulation simulation, int number, Run run) {
    Firms firms = Firms.of(graph, payoffs, simulation, number);
    Round round =
        switch (simulation.rule()) {
          case SYNCHRONOUS_FERMI -> new FermiRound(firms, simulation, run);
          case DEATH_BIRTH -> new DeathBirthRound(firms, simulation);
        };
    Trajectory trajectory = new Trajectory(simulation, firms, round);
    return trajectory.play(number, run) ? Optional.of(trajectory) : Optional.empty();
  }

  private boolean play(int number, Run run) {
    for (int r = 1; r <= simulation.rounds(); r++) {
      run.check();
      if (run.secondsLeft().getAsDouble() <= 0) {
        return false;
      }
      if (simulation.mutation() > 0 || !areAllAlike()) {
        round.play(CounterRandom.key(simulation.seed(), number, r));
      }
      add(r - 1);
    }
    int kept = simulation.rounds() - simulation.burnIn();
    for (int b = 0; b < batches.length; b++) {
      batches[b] /= end(b, kept) - end(b - 1, kept);
    }
    return true;
  }

  private boolean areAllAlike() {
    return firms.cooperators() == 0 || firms.cooperators() == firms.size();
  }

  private void add(int place) {
    double share = last();
    bins[(int) ((long) place * bins.length / simulation.rounds())] += share;
    if (place >= simulation.burnIn()) {
      int kept = simulation.rounds() - simulation.burnIn();
      sum += share;
      batches[(int) ((place - simulation.burnIn()) * (long) batches.length / kept)] += share;
    }
  }

  /** The place after the last of a batch, or of a bin: the first whose batch is a later one. */
  static int end(int part, int places, int parts) {
    return (int) (((part + 1L) * places + parts - 1) / parts);
  }

  private int end(int batch, int kept) {
    return end(batch, kept, batches.length);
  }

  /** The mean share after the burn-in. */
  double mean() {
    return sum / (simulation.rounds() - simulation.burnIn());
  }

  /** The share now, which is that at the end. */
  double last() {
    return firms.cooperators() / (double) firms.size();
  }
}
