package org.millrace.country;

import org.millrace.unit.EnergyFlow;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Require;

/**
 * From which quantity a year on a facility reports. Assumed.
 *
 * @param nonhazardous waste of a facility
 * @param hazardous waste of a facility
 * @param carbon CO2 of a facility
 * @param fuel energy of a facility's main fuel
 * @param recovered share of a facility's non-hazardous waste that is recovered is drawn evenly
 *     between 0 and this, in [0, 1]
 */
public record Reporting(
    MassFlow nonhazardous, MassFlow hazardous, MassFlow carbon, EnergyFlow fuel, double recovered) {
  public Reporting {
    Require.between("recovered share", recovered, 0, 1);
  }
}
