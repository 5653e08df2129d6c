package org.millrace.domain;

import java.util.List;
import org.millrace.unit.Require;

/**
 * How a year's quantity is spread over the periods.
 *
 * @param shares one share a period, in the order of the {@link PeriodSet}; together 1
 */
public record Profile(Id.ProfileId id, List<Double> shares) {
  /** Evenly, in proportion to the hours of each period; it need not be listed. */
  public static final Id.ProfileId EVEN = new Id.ProfileId("even");

  /** Shares may miss 1 by this much, absolutely. */
  private static final double ROUNDING = 1e-6;

  public Profile {
    shares = List.copyOf(shares);
    shares.forEach(s -> Require.between("share of profile '%s'".formatted(id.value()), s, 0, 1));
    double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
    Require.that(
        Math.abs(sum - 1) <= ROUNDING,
        "The shares of profile '%s' sum to %s; they must sum to 1.",
        id.value(),
        sum);
  }
}
