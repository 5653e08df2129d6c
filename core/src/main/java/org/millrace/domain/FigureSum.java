package org.millrace.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleFunction;
import org.millrace.unit.Quantity;

/**
 * A sum of multiples of figures. Figures of one origin move together, those of different origins
 * apart: their deviations add as squares.
 */
public final class FigureSum {
  /** Change of the sum when an origin's figures go to their low ends, and to their high ends. */
  private record Change(double low, double high) {
    Change plus(Change other) {
      return new Change(low + other.low, high + other.high);
    }

    double down() {
      return Math.min(0, Math.min(low, high));
    }

    double up() {
      return Math.max(0, Math.max(low, high));
    }
  }

  private final Map<Origin, Change> changes = new LinkedHashMap<>();
  private final List<Double> parts = new ArrayList<>();
  private final Set<Grade> grades = EnumSet.noneOf(Grade.class);

  /** Adds a multiple of a figure. */
  public void add(Figure<?> figure, double factor) {
    if (factor != 0) {
      parts.add(factor * figure.amount());
      move(
          figure,
          factor * (figure.low() - figure.amount()),
          factor * (figure.high() - figure.amount()));
    }
  }

  /** Adds only how the sum moves with a figure, and its grade. */
  public void move(Figure<?> figure, double low, double high) {
    grades.add(figure.grade());
    if (low != 0 || high != 0) {
      changes.merge(figure.origin(), new Change(low, high), Change::plus);
    }
  }

  /** Adds another sum; figures of one origin move together across both. */
  public void add(FigureSum other) {
    addTimes(other, 1);
  }

  /** Adds a multiple of another sum; 0 times it leaves no trace. */
  public void addTimes(FigureSum other, double factor) {
    if (factor != 0) {
      other.parts.forEach(part -> parts.add(factor * part));
      grades.addAll(other.grades);
      other.changes.forEach(
          (origin, change) ->
              changes.merge(
                  origin, new Change(factor * change.low(), factor * change.high()), Change::plus));
    }
  }

  /** Whether nothing was added but zeros. */
  public boolean isEmpty() {
    return changes.isEmpty() && value() == 0;
  }

  public double value() {
    return parts.stream().mapToDouble(p -> p).sum();
  }

  public double low() {
    return value()
        - Math.sqrt(changes.values().stream().mapToDouble(c -> c.down() * c.down()).sum());
  }

  public double high() {
    return value() + Math.sqrt(changes.values().stream().mapToDouble(c -> c.up() * c.up()).sum());
  }

  /** The worst grade of any figure; measured when there is none. */
  public Grade grade() {
    return grades.stream().reduce(Grade.MEASURED, Grade::worse);
  }

  /** The sum as a figure of its own origin, never better than estimated. */
  public <Q extends Quantity<Q>> Figure<Q> figure(DoubleFunction<Q> quantity, Origin origin) {
    return Figure.between(
        quantity.apply(low()),
        quantity.apply(value()),
        quantity.apply(high()),
        Grade.ESTIMATED.worse(grade()),
        origin);
  }
}
