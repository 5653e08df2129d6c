package org.millrace.network;

/**
 * A bound without solving anything: every arc carries the most it can if that saves, and nothing is
 * charged for links and plants.
 */
final class WeakestBound {
  private WeakestBound() {}

  /** No plan can save more than this in a year [EUR/a]. */
  static double saving(NetworkProblem problem, Layout layout) {
    Effects effects = new Effects(problem, layout);
    double saving = 0;
    for (Arc arc : problem.arcs()) {
      double gain = Math.max(0, -effects.of(arc).cost());
      for (int t = 0; t < layout.periods(); t++) {
        saving += layout.weight(t) * layout.most(arc, t) * gain;
      }
    }
    return saving;
  }
}
