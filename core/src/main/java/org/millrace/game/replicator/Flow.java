package org.millrace.game.replicator;

/** By how much the first strategy of each population pays more, given all shares. */
@FunctionalInterface
public interface Flow {
  /**
   * Writes the advantages.
   *
   * @param shares of the first strategies, in [0, 1]
   * @param others 1 less those, with all digits also where a share is nearly 1
   * @param advantages filled by this, in units of the pace
   */
  void at(double[] shares, double[] others, double[] advantages);
}
