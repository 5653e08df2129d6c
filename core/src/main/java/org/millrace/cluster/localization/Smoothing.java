package org.millrace.cluster.localization;

import org.millrace.math.Positions;

/** Turns the distances of pairs into a density: they are shared out on a fine grid and smoothed. */
final class Smoothing {
  /** Nodes of the fine grid in a bandwidth. */
  private static final int NODES = 50;

  /** Pairs so many bandwidths away are not felt. */
  private static final double REACH = 5;

  /** Nodes at most, below which the fine grid is coarser than it should be. */
  private static final int MOST_NODES = 500_000;

  private final int nodes;
  private final double nodesPerKm;
  private final int[] firsts;
  private final double[][] weights;

  Smoothing(Positions positions, double bandwidth, double[] distances) {
    double end = distances[distances.length - 1] + REACH * bandwidth;
    double chord = Math.min(positions.chord(end), positions.longestChord());
    double step = Math.max(bandwidth / NODES / positions.stretch(chord), chord / MOST_NODES);
    nodes = (int) Math.ceil(chord / step) + 2;
    nodesPerKm = 1 / step;
    double[] reached = new double[nodes];
    for (int node = 0; node < nodes; node++) {
      reached[node] = positions.distance(node * step);
    }
    firsts = new int[distances.length];
    weights = new double[distances.length][];
    for (int i = 0; i < distances.length; i++) {
      weigh(i, distances[i], bandwidth, reached);
    }
  }

  private void weigh(int i, double distance, double bandwidth, double[] reached) {
    int first = 0;
    while (first < nodes && reached[first] < distance - REACH * bandwidth) {
      first++;
    }
    int end = first;
    while (end < nodes && reached[end] <= distance + REACH * bandwidth) {
      end++;
    }
    firsts[i] = first;
    weights[i] = new double[end - first];
    for (int node = first; node < end; node++) {
      weights[i][node - first] =
          (normal((distance - reached[node]) / bandwidth)
                  + normal((distance + reached[node]) / bandwidth))
              / bandwidth;
    }
  }

  private static double normal(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  /** The nodes of the fine grid, in chords. */
  int nodes() {
    return nodes;
  }

  double nodesPerKm() {
    return nodesPerKm;
  }

  /**
   * The density at each distance [1/km].
   *
   * @param shares weight of pairs by node of the fine grid
   */
  double[] densities(double[] shares, double pairWeight) {
    double[] densities = new double[firsts.length];
    for (int i = 0; i < densities.length; i++) {
      double sum = 0;
      for (int node = 0; node < weights[i].length; node++) {
        sum += weights[i][node] * shares[firsts[i] + node];
      }
      densities[i] = sum / pairWeight;
    }
    return densities;
  }
}
