package org.millrace.cluster.specialization;

import java.util.List;
import org.millrace.cluster.specialization.LocationQuotientProblem.Cell;
import org.millrace.cluster.specialization.LocationQuotientResult.Check;
import org.millrace.cluster.specialization.LocationQuotientResult.Condition;
import org.millrace.cluster.specialization.LocationQuotientResult.Flag;
import org.millrace.cluster.specialization.LocationQuotientResult.Quotient;
import org.millrace.cluster.specialization.LocationQuotientResult.Verdict;
import org.millrace.cluster.specialization.LocationQuotientRules.Flagging;
import org.millrace.domain.Datum;

/** Whether a sector is concentrated in a region, condition by condition. */
final class Flags {
  private Flags() {}

  static List<Check> checks(Cell cell, Quotient quotient, Datum standardized, Flagging rules) {
    return List.of(
        new Check(
            Condition.QUOTIENT,
            switch (quotient) {
              case Quotient.Estimated known -> verdict(known.value() >= rules.leastQuotient());
              case Quotient.Undefined none -> Verdict.UNKNOWN;
            }),
        new Check(Condition.STANDARDIZED, atLeast(standardized, rules.leastStandardized())),
        new Check(
            Condition.EMPLOYMENT,
            verdict(cell.employment().compareTo(rules.leastEmployment()) >= 0)),
        new Check(
            Condition.PLANTS,
            rules.leastPlants() == 0 ? Verdict.MET : atLeast(cell.plants(), rules.leastPlants())),
        new Check(
            Condition.FALSE_DISCOVERY,
            switch (quotient) {
              case Quotient.Estimated known -> verdict(known.falseDiscovery() <= rules.greatestQ());
              case Quotient.Undefined none -> Verdict.UNKNOWN;
            }));
  }

  private static Verdict atLeast(Datum datum, double least) {
    return switch (datum) {
      case Datum.Known known -> verdict(known.value() >= least);
      case Datum.Unknown unknown ->
          least == Double.NEGATIVE_INFINITY ? Verdict.MET : Verdict.UNKNOWN;
    };
  }

  private static Verdict verdict(boolean met) {
    return met ? Verdict.MET : Verdict.NOT_MET;
  }

  static Flag flag(List<Check> checks) {
    if (checks.stream().anyMatch(c -> c.verdict() == Verdict.NOT_MET)) {
      return Flag.NOT_CONCENTRATED;
    }
    return checks.stream().anyMatch(c -> c.verdict() == Verdict.UNKNOWN)
        ? Flag.UNDECIDED
        : Flag.CONCENTRATED;
  }
}
