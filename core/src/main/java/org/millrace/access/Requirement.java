package org.millrace.access;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Technology.Maturity;
import org.millrace.unit.AreaCost;
import org.millrace.unit.CarbonIntensity;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.JobDensity;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Ratio;
import org.millrace.unit.Relative;

/** What a park can ask of a newcomer. */
public sealed interface Requirement {
  /** None of these sectors. */
  record ExcludedSectors(List<Id.SectorId> sectors) implements Requirement {
    public ExcludedSectors {
      sectors = List.copyOf(sectors);
    }
  }

  /** None of these processes. */
  record ExcludedProcesses(List<Id.TechnologyId> processes) implements Requirement {
    public ExcludedProcesses {
      processes = List.copyOf(processes);
    }
  }

  /** Every process has come at least so far. */
  record LeastMaturity(Maturity maturity) implements Requirement {}

  /** Greenhouse gases for a euro of value added. */
  record EmissionOfValue(CarbonIntensity most) implements Requirement {}

  /** Greenhouse gases for a tonne of product. */
  record EmissionOfProduct(EmissionFactor most) implements Requirement {}

  /** Fresh water for a tonne of product. */
  record WaterOfProduct(Ratio most) implements Requirement {}

  /** Hazardous waste as a share of all waste. */
  record HazardousShare(Relative most) implements Requirement {}

  /** Wastes and by-products as a share of all inputs. */
  record WasteUse(Relative least) implements Requirement {}

  /** How much of what it takes and gives away meets the park's by-products and needs. */
  record Relevance(Relative least) implements Requirement {}

  /** By-products of the park that it takes in a year. */
  record TakesByProducts(MassFlow least) implements Requirement {}

  /** Its emission fits into what the umbrella permit still allows. */
  record UmbrellaPermit() implements Requirement {}

  /** Its load of a pollutant fits into what is still allowed. */
  record PollutantPermit(String pollutant) implements Requirement {}

  /** Investment for a hectare. */
  record InvestmentOfLand(AreaCost least) implements Requirement {}

  /** Jobs for a hectare. */
  record JobsOfLand(JobDensity least) implements Requirement {}

  /** Who moves here lets out no more for a euro of value added; others are not asked. */
  record CleanRelocation(CarbonIntensity most) implements Requirement {}
}
