package org.millrace.game.graph;

import org.millrace.game.graph.GraphGameResult.Updating;

/**
 * The walk along which a strategy was taken over, back in time: from i to k at the rate {@code
 * conductance} of their link by {@code measure[i]}.
 */
final class LineageWalk {
  /** s, by place in the rows of the network. */
  final double[] conductances;

  /** m, of the sum 1. */
  final double[] measure;

  /** Σ_k s_ik. */
  final double[] outflow;

  private LineageWalk(FirmGraph graph, double[] conductances, double[] measure) {
    double total = 0;
    for (double m : measure) {
      total += m;
    }
    this.conductances = conductances;
    this.measure = measure;
    this.outflow = new double[measure.length];
    for (int i = 0; i < measure.length; i++) {
      measure[i] /= total;
      for (int e = graph.starts[i]; e < graph.starts[i + 1]; e++) {
        conductances[e] /= total;
        outflow[i] += conductances[e];
      }
    }
  }

  /** The walk of a rule; pairwise comparison has that of death-birth, at half the pace. */
  static LineageWalk of(FirmGraph graph, Updating updating) {
    return switch (updating) {
      case DEATH_BIRTH, PAIRWISE_COMPARISON -> byStrength(graph, false);
      case IMITATION -> byStrength(graph, true);
      case BIRTH_DEATH -> byHandingOn(graph);
    };
  }

  private static LineageWalk byStrength(FirmGraph graph, boolean staysToo) {
    double[] measure = new double[graph.firms()];
    for (int i = 0; i < measure.length; i++) {
      measure[i] = graph.strength(i) * (staysToo ? 1 + 1.0 / graph.degree(i) : 1);
    }
    return new LineageWalk(graph, graph.weights.clone(), measure);
  }

  private static LineageWalk byHandingOn(FirmGraph graph) {
    double[] measure = new double[graph.firms()];
    double[] conductances = new double[graph.weights.length];
    for (int i = 0; i < measure.length; i++) {
      measure[i] = 1 / graph.strength(i);
      for (int e = graph.starts[i]; e < graph.starts[i + 1]; e++) {
        conductances[e] =
            graph.weights[e] / (graph.strength(i) * graph.strength(graph.neighbors[e]));
      }
    }
    return new LineageWalk(graph, conductances, measure);
  }

  /** The rate at which a walk leaves a firm over a link. */
  double rate(int firm, int link) {
    return conductances[link] / measure[firm];
  }
}
