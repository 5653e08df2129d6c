package org.millrace.domain;

import java.util.Arrays;
import org.millrace.unit.Quantity;
import org.millrace.unit.Ratio;
import org.millrace.unit.Require;

/**
 * A number of the field: its value, how far it can be off, how it came about and where it stands.
 *
 * @param <Q> what is counted
 * @param spread its range holds the value
 */
public record Figure<Q extends Quantity<Q>>(Q value, Spread spread, Grade grade, Origin origin) {

  public Figure {
    double low = end(value, spread, true);
    double high = end(value, spread, false);
    Require.that(
        low <= value.amount() && value.amount() <= high,
        "The range %s to %s does not hold the value %s.",
        low,
        high,
        value.amount());
  }

  /** A figure without a range. */
  public static <Q extends Quantity<Q>> Figure<Q> exact(Q value, Grade grade, Origin origin) {
    return new Figure<>(value, new Spread.Exact(), grade, origin);
  }

  /** A figure between two ends. */
  public static <Q extends Quantity<Q>> Figure<Q> between(
      Q low, Q value, Q high, Grade grade, Origin origin) {
    Spread spread =
        low.amount() == high.amount()
            ? new Spread.Exact()
            : new Spread.Triangular(low.amount(), high.amount());
    return new Figure<>(value, spread, grade, origin);
  }

  /** The value as a number in its canonical unit. */
  public double amount() {
    return value.amount();
  }

  /** The low end of its range; the value itself when exact. */
  public double low() {
    return end(value, spread, true);
  }

  /** The high end of its range; the value itself when exact. */
  public double high() {
    return end(value, spread, false);
  }

  /** This figure with value and range multiplied by a factor that is not negative. */
  public Figure<Q> times(double factor) {
    Require.atLeast("factor", factor, 0);
    Spread scaled =
        switch (spread) {
          case Spread.Exact exact -> exact;
          case Spread.Triangular range ->
              new Spread.Triangular(range.low() * factor, range.high() * factor);
          case Spread.Lognormal range ->
              factor == 0
                  ? new Spread.Exact()
                  : new Spread.Lognormal(range.low() * factor, range.high() * factor);
        };
    return new Figure<>(value.withAmount(value.amount() * factor), scaled, grade, origin);
  }

  /** This figure with the other sign: a saving as a cost, and its range with it. */
  public Figure<Q> negated() {
    return between(
        value.withAmount(-high()),
        value.withAmount(-value.amount()),
        value.withAmount(-low()),
        grade,
        origin);
  }

  /** The product with a ratio: its range takes both at their ends, its grade is the worse one. */
  public Figure<Q> times(Figure<Ratio> ratio) {
    double[] ends = {
      low() * ratio.low(), low() * ratio.high(), high() * ratio.low(), high() * ratio.high()
    };
    Arrays.sort(ends);
    return between(
        value.withAmount(ends[0]),
        value.withAmount(value.amount() * ratio.amount()),
        value.withAmount(ends[ends.length - 1]),
        grade.worse(ratio.grade()),
        origin);
  }

  /** This figure with another value, exact, of the same origin: somebody set it so. */
  public Figure<Q> withValue(Q other) {
    return new Figure<>(other, new Spread.Exact(), Grade.ASSUMED, origin);
  }

  private static <Q extends Quantity<Q>> double end(Q value, Spread spread, boolean lower) {
    return switch (spread) {
      case Spread.Exact exact -> value.amount();
      case Spread.Triangular range -> lower ? range.low() : range.high();
      case Spread.Lognormal range -> lower ? range.low() : range.high();
    };
  }
}
