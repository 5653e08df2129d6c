package org.millrace.country;

import org.millrace.domain.Id;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * Facilities of one sector. Assumed.
 *
 * @param employees median of a facility
 * @param spread standard deviation of the logarithm of the employees
 * @param valueAdded gross value added of an employee in a year, median
 * @param nonhazardous waste of an employee in a year, median [t]
 * @param hazardous waste of an employee in a year, median [t]
 * @param carbon CO2 of an employee in a year, median [t]
 * @param intensitySpread standard deviation of the logarithm of each of these intensities
 * @param fuel that is mainly burnt
 * @param fuelShare share of the CO2 that comes from that fuel, in [0, 1]
 * @param fuelFactor CO2 of a gigajoule of that fuel [t/GJ]
 */
public record SectorRule(
    Id.SectorId sector,
    double employees,
    double spread,
    Money valueAdded,
    double nonhazardous,
    double hazardous,
    double carbon,
    double intensitySpread,
    Id.MaterialId fuel,
    double fuelShare,
    double fuelFactor) {
  public SectorRule {
    String name = sector.value();
    Require.atLeast("employees of '%s'".formatted(name), employees, 1);
    Require.atLeast("spread of '%s'".formatted(name), spread, 0);
    Require.atLeast("non-hazardous waste of '%s' [t]".formatted(name), nonhazardous, 0);
    Require.atLeast("hazardous waste of '%s' [t]".formatted(name), hazardous, 0);
    Require.atLeast("CO2 of '%s' [t]".formatted(name), carbon, 0);
    Require.atLeast("intensity spread of '%s'".formatted(name), intensitySpread, 0);
    Require.between("fuel share of '%s'".formatted(name), fuelShare, 0, 1);
    Require.that(fuelFactor > 0, "The fuel factor of '%s' must be above 0.", name);
  }
}
