package org.millrace.cluster.concentration;

import org.millrace.math.Vector;

/**
 * The function M by radius, as the two sums that it is the ratio of.
 *
 * @param local sum of the shares around each plant
 * @param everywhere sum of the shares in the whole; 0 if no plant has a neighbor
 */
record Curve(Vector local, Vector everywhere) {

  /** Whether there is a value at a radius. */
  boolean isDefined(int radius) {
    return everywhere.at(radius) > 0;
  }

  double at(int radius) {
    return local.at(radius) / everywhere.at(radius);
  }
}
