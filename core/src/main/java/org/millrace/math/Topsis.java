package org.millrace.math;

import java.util.List;
import org.millrace.unit.Require;

/**
 * Closeness to an ideal: with S+ and S− the Euclidean distances of an alternative from the best and
 * the worst in weighted, normalized criteria, it is S− / (S+ + S−).
 */
public final class Topsis {
  private final List<Dimension> dimensions;

  /**
   * A scale by these criteria.
   *
   * @throws IllegalArgumentException if best and worst are the same point
   */
  public Topsis(List<Dimension> dimensions) {
    this.dimensions = List.copyOf(dimensions);
    Require.that(
        this.dimensions.stream().anyMatch(Dimension::separates),
        "Best and worst are the same in all criteria of positive weight; closeness has no meaning.");
  }

  /**
   * A criterion as a direction of the space in which distances are taken.
   *
   * @param weight at least 0
   * @param best value; a cost has a best below its worst
   * @param worst value
   * @param divisor what differences are divided by; above 0
   */
  public record Dimension(double weight, double best, double worst, double divisor) {
    public Dimension {
      Require.finite("weight", Require.atLeast("weight", weight, 0));
      Require.finite("best value", best);
      Require.finite("worst value", worst);
      Require.that(
          divisor > 0 && Double.isFinite(divisor), "The divisor %s must be above 0.", divisor);
    }

    /** Differences are shares of the distance from worst to best. */
    public static Dimension linear(double weight, double best, double worst) {
      return new Dimension(weight, best, worst, best == worst ? 1 : Math.abs(best - worst));
    }

    /** Whether it tells alternatives apart. */
    public boolean separates() {
      return weight > 0 && best != worst;
    }

    /** The weighted difference of two values; what is beyond best or worst counts as that. */
    private double difference(double value, double from) {
      double inside = Math.clamp(value, Math.min(best, worst), Math.max(best, worst));
      return weight * (inside - from) / divisor;
    }
  }

  /** Distance from the best. */
  public double toBest(Vector values) {
    return distance(values, true);
  }

  /** Distance from the worst. */
  public double toWorst(Vector values) {
    return distance(values, false);
  }

  /** Closeness to the best, in [0, 1]; values stand in the order of the criteria. */
  public double closeness(Vector values) {
    double worst = toWorst(values);
    return worst / (toBest(values) + worst);
  }

  private double distance(Vector values, boolean fromBest) {
    Require.that(
        values.size() == dimensions.size(),
        "There are %s values for %s criteria.",
        values.size(),
        dimensions.size());
    double sum = 0;
    for (int j = 0; j < dimensions.size(); j++) {
      Dimension dimension = dimensions.get(j);
      double difference =
          dimension.difference(values.at(j), fromBest ? dimension.best() : dimension.worst());
      sum += difference * difference;
    }
    return Math.sqrt(sum);
  }
}
