package org.millrace.carbon.footprint;

import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Require;

/**
 * What a facility declared that it let out itself.
 *
 * @param year the year it declared
 * @param biogenicShare share of CO2 that is of biogenic carbon, in [0, 1]; it goes to the memo
 */
public record DirectReport(
    Id.GasId gas, int year, Figure<MassFlow> rate, double biogenicShare, Standing standing) {
  public DirectReport {
    Require.between("biogenic share of a report", biogenicShare, 0, 1);
    Require.that(
        biogenicShare == 0 || gas.equals(EmissionFactors.CARBON_DIOXIDE),
        "Gas '%s' has a biogenic share; only CO2 can.",
        gas.value());
  }

  /** What the report is to the account. */
  public enum Standing {
    /** It counts, and what is computed of that gas does not. */
    REPLACES,
    /** It is shown beside what is computed, and does not count. */
    BESIDE
  }
}
