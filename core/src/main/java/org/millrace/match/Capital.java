package org.millrace.match;

import org.millrace.domain.Figure;
import org.millrace.domain.knowledge.Technology;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;

/** What a plant of a given size costs a year. */
final class Capital {
  private Capital() {}

  /**
   * The conversion of so much input a year: the plant is as large as its input, but not smaller
   * than the smallest sold; investment grows with capacity to the power of the scale exponent, and
   * is paid back as an annuity K · r / (1 − (1 + r)^−n).
   */
  static Conversion conversion(Way.Step step, double input, MatchRules rules) {
    Technology technology = step.technology();
    Technology.Size size = technology.size();
    double capacity = Math.max(input, size.smallest().amount());
    double scale = Math.pow(capacity / size.capacity().amount(), rules.scaleExponent());
    Figure<Money> investment = size.investment().times(scale);
    return new Conversion(
        technology.id(),
        step.output().material(),
        step.output().yield(),
        new MassFlow(capacity),
        investment,
        investment.times(annuity(rules.interestRate(), size.lifetimeYears())));
  }

  /** The yearly payment for one unit of money borrowed for n years. */
  static double annuity(double rate, double years) {
    return rate == 0 ? 1 / years : rate / (1 - Math.pow(1 + rate, -years));
  }
}
