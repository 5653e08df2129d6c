package org.millrace.enterprise;

import java.util.Optional;

/** A trial at its best size, where it gains. */
record Found(Trial trial, Walk.Plan plan, double gain) {
  /** What a trial gains of what remains; none if it does not gain. */
  static Optional<Found> of(Trial trial, Remaining remaining) {
    Walk walk = new Walk(trial, remaining);
    Sizing.Size size = Sizing.best(walk.stretches(), trial.cost());
    return size.gain() > 0
        ? Optional.of(new Found(trial, walk.plan(size.input()), size.gain()))
        : Optional.empty();
  }
}
