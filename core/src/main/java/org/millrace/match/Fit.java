package org.millrace.match;

import java.util.List;
import org.millrace.domain.Content;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.knowledge.Use;
import org.millrace.unit.Ratio;

/**
 * Why a delivered material could serve a need (rule R1).
 *
 * @param expected the material as the use knows it; it tells which phase is presumed
 * @param limits what the use asks to be tested, beside the taker's own limits
 * @param effort what using a delivered tonne takes beside its price
 * @param hazard what the use says of hazardous materials
 * @param reason of rule R1
 */
record Fit(
    Need need,
    Id.MaterialId expected,
    Figure<Ratio> substitution,
    double maximumShare,
    List<Content> limits,
    Use.Effort effort,
    Use.Hazard hazard,
    Reason reason) {
  Fit {
    limits = List.copyOf(limits);
  }

  /** This fit for another reason. */
  Fit because(Reason other) {
    return new Fit(need, expected, substitution, maximumShare, limits, effort, hazard, other);
  }

  /**
   * This fit counted for a tonne that arrives.
   *
   * @param factor tonnes in the need's basis, wet or dry, of a tonne in the offer's
   */
  Fit perTonneArriving(double factor) {
    return factor == 1
        ? this
        : new Fit(
            need,
            expected,
            substitution.times(factor),
            maximumShare,
            limits,
            new Use.Effort(effort.cost().times(factor), effort.emission().times(factor)),
            hazard,
            reason);
  }
}
