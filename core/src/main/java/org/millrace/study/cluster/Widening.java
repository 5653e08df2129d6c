package org.millrace.study.cluster;

import org.millrace.domain.Figure;
import org.millrace.unit.Headcount;
import org.millrace.unit.Quantity;

/**
 * Ranges for numbers that were stated without one, by how they came about; so that no class is
 * claimed on the strength of a guess. Judgements of ours; read as ends of a 95 % interval.
 */
final class Widening {
  private Widening() {}

  /** The figure itself if it has a range, else within a factor of its value. */
  static <Q extends Quantity<Q>> Figure<Q> of(Figure<Q> figure) {
    if (figure.low() < figure.high() || figure.amount() == 0) {
      return figure;
    }
    double factor = factor(figure);
    double one = figure.amount() / factor;
    double other = figure.amount() * factor;
    return Figure.between(
        figure.value().withAmount(Math.min(one, other)),
        figure.value(),
        figure.value().withAmount(Math.max(one, other)),
        figure.grade(),
        figure.origin());
  }

  private static double factor(Figure<?> figure) {
    boolean people = figure.value() instanceof Headcount;
    return switch (figure.grade()) {
      case MEASURED -> 1.02;
      case REPORTED -> 1.05;
      case ESTIMATED -> people ? 1.1 : 1.2;
      case ASSUMED -> people ? 1.25 : 2;
    };
  }
}
