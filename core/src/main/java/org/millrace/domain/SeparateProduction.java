package org.millrace.domain;

import org.millrace.unit.Efficiency;
import org.millrace.unit.EnergyFlow;
import org.millrace.unit.Require;

/**
 * Efficiencies of making heat and power apart, which cogeneration is compared with: the reference
 * values of Directive 2012/27/EU, Annex II.
 *
 * @param heat of a boiler
 * @param power of a power station
 */
public record SeparateProduction(Efficiency heat, Efficiency power) {
  public SeparateProduction {
    requirePositive("heat", heat);
    requirePositive("power", power);
  }

  private static void requirePositive(String what, Efficiency efficiency) {
    Require.that(
        efficiency.amount() > 0 && Double.isFinite(efficiency.amount()),
        "The reference efficiency of %s is %s; it must be above 0.",
        what,
        efficiency.amount());
  }

  /** Fuel that heat and power would take if made apart. */
  public EnergyFlow fuel(EnergyFlow heatMade, EnergyFlow powerMade) {
    return new EnergyFlow(heatMade.amount() / heat.amount() + powerMade.amount() / power.amount());
  }

  /**
   * Share of primary energy that cogeneration saves, PES = 1 − F / (H / η_H + P / η_P), which is 1
   * − 1 / (η_h / η_H + η_e / η_P); negative when it takes more, unknown when it makes nothing.
   */
  public Datum saving(EnergyFlow fuel, EnergyFlow heatMade, EnergyFlow powerMade) {
    double apart = fuel(heatMade, powerMade).amount();
    return apart > 0 ? new Datum.Known(1 - fuel.amount() / apart) : new Datum.Unknown();
  }
}
