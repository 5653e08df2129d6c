package org.millrace.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.millrace.unit.Money;

/** Several policies together: prices add up, the tightest cap holds. */
public final class Policies {
  private Policies() {}

  /** What a tonne of CO2 equivalent costs [EUR/tCO2e]. */
  public static double carbonPrice(List<Policy> policies) {
    double sum = 0;
    for (Policy policy : policies) {
      sum += policy instanceof Policy.CarbonPrice price ? price.perTonne().amount() : 0;
    }
    return sum;
  }

  /** What a tonne disposed of costs more [EUR/t]. */
  public static double landfillTax(List<Policy> policies) {
    double sum = 0;
    for (Policy policy : policies) {
      sum += policy instanceof Policy.LandfillTax tax ? tax.perTonne().amount() : 0;
    }
    return sum;
  }

  /** What may be emitted in a year [tCO2e]; positive infinity when nothing limits it. */
  public static double emissionCap(List<Policy> policies) {
    double least = Double.POSITIVE_INFINITY;
    for (Policy policy : policies) {
      least =
          policy instanceof Policy.EmissionCap cap
              ? Math.min(least, cap.perYear().amount())
              : least;
    }
    return least;
  }

  /** What may be invested in all. */
  public static Budget budget(List<Policy> policies) {
    return least(
        policies.stream()
            .filter(Policy.InvestmentBudget.class::isInstance)
            .map(p -> ((Policy.InvestmentBudget) p).investment()));
  }

  /** What may be invested in each year. */
  public static Budget yearlyBudget(List<Policy> policies) {
    return least(
        policies.stream()
            .filter(Policy.YearlyBudget.class::isInstance)
            .map(p -> ((Policy.YearlyBudget) p).perYear()));
  }

  private static Budget least(Stream<Money> limits) {
    return limits
        .filter(m -> m.amount() < Double.POSITIVE_INFINITY)
        .min(Comparator.naturalOrder())
        .<Budget>map(Budget.AtMost::new)
        .orElse(new Budget.Unlimited());
  }
}
