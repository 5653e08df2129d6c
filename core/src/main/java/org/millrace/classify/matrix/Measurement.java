package org.millrace.classify.matrix;

import org.millrace.domain.Figure;
import org.millrace.unit.Change;
import org.millrace.unit.Money;
import org.millrace.unit.Relative;
import org.millrace.unit.Require;

/** How an indicator of a cluster is known. */
public sealed interface Measurement {
  /** Which one. */
  Indicator indicator();

  /** As a value relative to the reference, with its own range. */
  record Stated(Indicator indicator, Figure<Relative> relative) implements Measurement {}

  /**
   * As a rate that may be negative, such as a competitive effect over the jobs at the start. It
   * enters as max(0, 1 + rate): the reference, whose rate is zero, becomes 1.
   */
  record Rate(Indicator indicator, Figure<Change> rate) implements Measurement {}

  /**
   * From value added and employees of the cluster's sectors and the productivity of their
   * references: VA over the sum of employees times reference. The draw of value added is that of
   * the carbon axis.
   */
  record FromEmployees(Indicator indicator) implements Measurement {}

  /**
   * An amount of money over the cluster's value added, over the same share in the reference. The
   * draw of value added is that of the carbon axis.
   *
   * @param amount of the year, such as profit or spending on research; may be negative, the
   *     indicator is then 0
   * @param reference the same amount over value added in the reference
   */
  record PerValueAdded(Indicator indicator, Figure<Money> amount, Figure<Relative> reference)
      implements Measurement {
    public PerValueAdded {
      Require.that(
          reference.low() > 0,
          "low end of the reference of '%s' is %s; it must be above 0, for it divides.",
          indicator,
          reference.low());
    }
  }
}
