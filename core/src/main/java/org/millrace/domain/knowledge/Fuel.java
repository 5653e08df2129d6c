package org.millrace.domain.knowledge;

import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.CombustionFactor;
import org.millrace.unit.HeatContent;
import org.millrace.unit.Require;

/**
 * What a fuel gives when it is burnt, by the groups of the 2006 IPCC Guidelines, volume 2.
 *
 * @param heat net calorific value, as fired
 * @param carbonDioxide all CO2, of fossil and of biogenic carbon
 * @param biogenicShare share of that CO2 that is of biogenic carbon, in [0, 1]
 * @param energyIndustries other gases where power and heat are sold and fuels are made (1.A.1)
 * @param manufacturing other gases in manufacturing and construction (1.A.2)
 */
public record Fuel(
    Id.MaterialId material,
    Figure<HeatContent> heat,
    Figure<CombustionFactor> carbonDioxide,
    double biogenicShare,
    Traces energyIndustries,
    Traces manufacturing) {
  public Fuel {
    Require.between("biogenic share of '%s'".formatted(material.value()), biogenicShare, 0, 1);
  }

  /** The CO2 that counts in an inventory. */
  public Figure<CombustionFactor> fossilCarbonDioxide() {
    return carbonDioxide.times(1 - biogenicShare);
  }

  /** The CO2 that inventories report apart. */
  public Figure<CombustionFactor> biogenicCarbonDioxide() {
    return carbonDioxide.times(biogenicShare);
  }

  /** Gases that depend on the firing more than on the fuel. */
  public record Traces(Figure<CombustionFactor> methane, Figure<CombustionFactor> nitrousOxide) {}
}
