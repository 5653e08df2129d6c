package org.millrace.study;

import java.util.HashMap;
import java.util.Map;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Origin;
import org.millrace.unit.Quantity;

/**
 * A sum of products whose range takes numbers of one origin as moving together, numbers of
 * different origins as independent.
 */
final class Spreading {
  private record Deviation(double down, double up) {
    Deviation plus(double otherDown, double otherUp) {
      return new Deviation(down + otherDown, up + otherUp);
    }
  }

  private final Map<Origin, Deviation> deviations = new HashMap<>();
  private Grade grade = Grade.MEASURED;

  /**
   * Notes how far a figure can move the sum.
   *
   * @param factor by how much the sum grows when the figure grows by one; may be negative
   */
  void add(Figure<?> figure, double factor) {
    double down = figure.amount() - figure.low();
    double up = figure.high() - figure.amount();
    double lower = factor >= 0 ? factor * down : -factor * up;
    double upper = factor >= 0 ? factor * up : -factor * down;
    deviations.merge(
        figure.origin(), new Deviation(lower, upper), (a, b) -> a.plus(b.down(), b.up()));
    grade = grade.worse(figure.grade());
  }

  /** The sum with the range noted so far; a sum of nothing is computed, so estimated. */
  <Q extends Quantity<Q>> Total<Q> around(double value) {
    double down = 0;
    double up = 0;
    for (Deviation d : deviations.values().stream().sorted(Spreading::bySize).toList()) {
      down += d.down() * d.down();
      up += d.up() * d.up();
    }
    Grade worst = deviations.isEmpty() ? Grade.ESTIMATED : grade;
    return new Total<>(value, value - Math.sqrt(down), value + Math.sqrt(up), worst);
  }

  /** Equal inputs add up in an equal order, whatever the hash of their origins. */
  private static int bySize(Deviation a, Deviation b) {
    int byDown = Double.compare(a.down(), b.down());
    return byDown != 0 ? byDown : Double.compare(a.up(), b.up());
  }
}
