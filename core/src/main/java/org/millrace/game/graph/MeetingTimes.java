package org.millrace.game.graph;

import java.util.Optional;
import org.millrace.engine.Run;

/**
 * Mean times until two walks meet.
 *
 * <p>{@code times[i * n + j]} is τ_ij, symmetric, with zeros where i = j.
 */
final class MeetingTimes {
  /** Up to here the equations are eliminated. */
  private static final int MOST_ELIMINATED = 32;

  final double[] times;

  /** The relative error that no time exceeds. */
  final double accuracy;

  MeetingTimes(double[] times, double accuracy) {
    this.times = times;
    this.accuracy = accuracy;
  }

  /** The times of a walk; none if they can't be had with any accuracy. */
  static Optional<MeetingTimes> of(FirmGraph graph, LineageWalk walk, Run run) {
    return graph.firms() <= MOST_ELIMINATED
        ? Optional.of(PairElimination.solve(graph, walk))
        : new PairGradients(graph, walk, run).solve();
  }
}
