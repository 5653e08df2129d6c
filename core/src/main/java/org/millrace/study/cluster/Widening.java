package org.millrace.study.cluster;

import org.millrace.domain.Figure;
import org.millrace.domain.Spread;
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
    double one = figure.amount() / factor(figure);
    double other = figure.amount() * factor(figure);
    return new Figure<>(
        figure.value(),
        figure.amount() > 0 ? new Spread.Lognormal(one, other) : new Spread.Triangular(other, one),
        figure.grade(),
        figure.origin());
  }

  /**
   * A ratio of two figures above zero whose errors have nothing to do with each other: factors of
   * their ends add as squares of logarithms.
   */
  static <Q extends Quantity<Q>> Figure<Q> ratio(Figure<?> over, Figure<?> under, Q unit) {
    double value = over.amount() / under.amount();
    double down =
        Math.exp(
            Math.hypot(
                Math.log(over.amount() / over.low()), Math.log(under.high() / under.amount())));
    double up =
        Math.exp(
            Math.hypot(
                Math.log(over.high() / over.amount()), Math.log(under.amount() / under.low())));
    double factor = Math.sqrt(down * up);
    return new Figure<>(
        unit.withAmount(value),
        factor > 1 ? new Spread.Lognormal(value / factor, value * factor) : new Spread.Exact(),
        over.grade().worse(under.grade()),
        over.origin());
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
