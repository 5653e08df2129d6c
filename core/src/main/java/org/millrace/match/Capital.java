package org.millrace.match;

import org.millrace.domain.Figure;
import org.millrace.domain.knowledge.Technology;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Ratio;

/**
 * What a plant of a given size costs: investment grows with capacity to the power of the
 * technology's scale exponent, K = K_ref (C / C_ref)^m, up to the largest single line; beyond, n
 * equal lines cost n K(C / n). It is paid back as an annuity K r / (1 − (1 + r)^−a) over a years.
 */
public final class Capital {
  private Capital() {}

  /** The capacity [t/a] of a plant for so much input: no smaller than the smallest sold. */
  public static MassFlow capacity(Technology technology, double input) {
    return new MassFlow(technology.size().capacity(input));
  }

  /** The investment in a plant of some capacity; its range takes that of the exponent too. */
  public static Figure<Money> investment(Technology technology, MassFlow capacity) {
    Technology.Size size = technology.size();
    Figure<Ratio> exponent = size.exponent();
    double atLow = size.multiple(capacity.amount(), exponent.low());
    double atHigh = size.multiple(capacity.amount(), exponent.high());
    Figure<Ratio> factor =
        Figure.between(
            new Ratio(Math.min(atLow, atHigh)),
            new Ratio(size.multiple(capacity.amount(), exponent.amount())),
            new Ratio(Math.max(atLow, atHigh)),
            exponent.grade(),
            exponent.origin());
    return size.investment().times(factor);
  }

  /** What a year of a plant costs for one unit of money invested. */
  public static double annuity(Technology technology, MatchRules rules) {
    return technology.size().annuity(rules.interestRate());
  }

  /** The conversion of so much input a year, in a plant of that size. */
  static Conversion conversion(Way.Step step, double input, MatchRules rules) {
    Technology technology = step.technology();
    MassFlow capacity = capacity(technology, input);
    Figure<Money> investment = investment(technology, capacity);
    return new Conversion(
        technology.id(),
        step.output().material(),
        step.output().yield(),
        capacity,
        investment,
        investment.times(annuity(technology, rules)));
  }
}
