package org.millrace.cluster.specialization;

import java.util.Arrays;
import java.util.List;
import org.millrace.cluster.specialization.LocationQuotientResult.Obstacle;
import org.millrace.cluster.specialization.LocationQuotientResult.Of;
import org.millrace.cluster.specialization.LocationQuotientResult.Scale;
import org.millrace.domain.Datum;
import org.millrace.math.ShapiroFrancia;
import org.millrace.math.Vector;

/** One sector's quotients against each other, as O'Donoghue and Gleave standardize them. */
final class Standardization {
  /** Relative to the mean: quotients that differ by less are equal but for rounding. */
  private static final double EQUAL = 1e-12;

  private Standardization() {}

  /**
   * The scale of a sector.
   *
   * @param quotients of the regions where anybody is employed, above zero
   * @param level at which normality is refused
   */
  static Scale of(List<Double> quotients, double level) {
    int regions = quotients.size();
    double[] values = quotients.stream().mapToDouble(Double::doubleValue).toArray();
    if (regions < ShapiroFrancia.LEAST) {
      return new Scale.NotStandardizable(Obstacle.TOO_FEW_REGIONS, regions);
    } else if (regions > ShapiroFrancia.MOST) {
      return new Scale.NotStandardizable(Obstacle.TOO_MANY_REGIONS, regions);
    } else if (areEqual(values)) {
      return new Scale.NotStandardizable(Obstacle.ALL_EQUAL, regions);
    }
    ShapiroFrancia plain = ShapiroFrancia.of(Vector.of(values));
    if (plain.probability() >= level) {
      return normal(Of.QUOTIENT, values, plain);
    }
    double[] logarithms = Arrays.stream(values).map(Math::log).toArray();
    ShapiroFrancia curved = ShapiroFrancia.of(Vector.of(logarithms));
    return curved.probability() >= level
        ? normal(Of.LOGARITHM, logarithms, curved)
        : new Scale.NotStandardizable(Obstacle.NOT_NORMAL, regions);
  }

  private static boolean areEqual(double[] values) {
    double least = Arrays.stream(values).min().orElse(0);
    double most = Arrays.stream(values).max().orElse(0);
    return most - least <= EQUAL * most;
  }

  private static Scale normal(Of of, double[] values, ShapiroFrancia test) {
    double mean = Arrays.stream(values).average().orElse(0);
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    double deviation = Math.sqrt(squares / (values.length - 1));
    return new Scale.Normal(
        of, values.length, mean, deviation, test.statistic(), test.probability());
  }

  /** A quotient on the scale of its sector. */
  static Datum place(double quotient, Scale scale) {
    return switch (scale) {
      case Scale.NotStandardizable none -> new Datum.Unknown();
      case Scale.Normal normal -> quotient > 0 ? place(quotient, normal) : new Datum.Unknown();
    };
  }

  private static Datum place(double quotient, Scale.Normal scale) {
    double value = scale.of() == Of.QUOTIENT ? quotient : Math.log(quotient);
    return new Datum.Known((value - scale.mean()) / scale.deviation());
  }
}
