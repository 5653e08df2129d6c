package org.millrace.match;

import org.millrace.domain.Figure;
import org.millrace.domain.knowledge.Technology;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;

/**
 * What a plant of a given size costs: investment grows with capacity to the power of the scale
 * exponent, K = K_ref (C / C_ref)^m, and is paid back as an annuity K r / (1 − (1 + r)^−n).
 */
public final class Capital {
  private Capital() {}

  /** The capacity [t/a] of a plant for so much input: no smaller than the smallest sold. */
  public static MassFlow capacity(Technology technology, double input) {
    return new MassFlow(Math.max(input, technology.size().smallest().amount()));
  }

  /** The investment in a plant of some capacity. */
  public static Figure<Money> investment(
      Technology technology, MassFlow capacity, MatchRules rules) {
    double scale = capacity.amount() / technology.size().capacity().amount();
    return technology.size().investment().times(Math.pow(scale, rules.scaleExponent()));
  }

  /** What a year of a plant costs for one unit of money invested. */
  public static double annuity(Technology technology, MatchRules rules) {
    double rate = rules.interestRate();
    double years = technology.size().lifetimeYears();
    return rate == 0 ? 1 / years : rate / (1 - Math.pow(1 + rate, -years));
  }

  /** The conversion of so much input a year, in a plant of that size. */
  static Conversion conversion(Way.Step step, double input, MatchRules rules) {
    Technology technology = step.technology();
    MassFlow capacity = capacity(technology, input);
    Figure<Money> investment = investment(technology, capacity, rules);
    return new Conversion(
        technology.id(),
        step.output().material(),
        step.output().yield(),
        capacity,
        investment,
        investment.times(annuity(technology, rules)));
  }
}
