package org.millrace.carbon.footprint;

import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.Efficiency;
import org.millrace.unit.ElectricityFlow;
import org.millrace.unit.EnergyFlow;
import org.millrace.unit.FuelEmission;
import org.millrace.unit.MassFlow;
import org.millrace.unit.PowerEmission;
import org.millrace.unit.Require;

/** What a facility did in a year that lets out greenhouse gases, there or elsewhere. */
public sealed interface CarbonActivity {

  /** Fuel burnt on site: scope 1. */
  record Combustion(Id.MaterialId fuel, FuelQuantity quantity, Industry industry)
      implements CarbonActivity {}

  /**
   * A process that emits by itself: scope 1.
   *
   * @param quantity of what the factor counts, such as tonnes of clinker (not of cement)
   */
  record Processing(Id.ProcessId process, Figure<MassFlow> quantity) implements CarbonActivity {}

  /** Electricity bought from a grid: scope 2. */
  record GridElectricity(Id.GridId grid, Figure<ElectricityFlow> quantity, Contract contract)
      implements CarbonActivity {}

  /** Electricity bought from another facility: scope 2, unless both are in the group. */
  record ElectricityFrom(
      Id.FacilityId supplier, Figure<ElectricityFlow> quantity, ElectricityBasis basis)
      implements CarbonActivity {}

  /** Steam, heat or cold bought from somebody who is not one of the facilities: scope 2. */
  record OutsideHeat(Figure<EnergyFlow> quantity, HeatBasis basis) implements CarbonActivity {
    public OutsideHeat {
      Require.that(
          !(basis instanceof HeatBasis.ShareOfHeatSupplier),
          "Heat from outside can't be a share of a supplier whose emission nobody states.\n"
              + "Maybe state a factor or a boiler.");
    }
  }

  /** Steam, heat or cold bought from another facility: scope 2, unless both are in the group. */
  record HeatFrom(Id.FacilityId supplier, Figure<EnergyFlow> quantity, HeatBasis basis)
      implements CarbonActivity {}

  /**
   * A fuel gas given away that was made of carbon counted here already, such as blast-furnace gas:
   * its carbon leaves this facility's scope 1 and follows who burns it.
   */
  record GasExport(Id.MaterialId fuel, FuelQuantity quantity, Taker taker)
      implements CarbonActivity {}

  /** How much of a fuel. */
  sealed interface FuelQuantity {
    /** As fired; the net calorific value makes energy of it. */
    record ByMass(Figure<MassFlow> rate) implements FuelQuantity {}

    /** By net calorific value. */
    record ByEnergy(Figure<EnergyFlow> rate) implements FuelQuantity {}
  }

  /** Whose defaults for CH4 and N2O hold, by the groups of the 2006 IPCC Guidelines. */
  enum Industry {
    /** Power and heat sold, fuels made (1.A.1). */
    ENERGY,
    /** Manufacturing and construction (1.A.2). */
    MANUFACTURING
  }

  /** What a contract says of bought electricity; for the market-based scope 2. */
  sealed interface Contract {
    /** No contract: the grid's residual mix, or its average when nobody knows that. */
    record Uncontracted() implements Contract {}

    /** The factor of the contract, such as a guarantee of origin or a supplier's own mix. */
    record Contracted(Figure<PowerEmission> factor) implements Contract {}
  }

  /** What electricity from another facility emits. */
  sealed interface ElectricityBasis {
    /** As the supplier states. */
    record StatedElectricity(Figure<PowerEmission> factor) implements ElectricityBasis {}

    /** This share of all the supplier's scopes 1 and 2, in [0, 1]. */
    record ShareOfSupplier(double share) implements ElectricityBasis {
      public ShareOfSupplier {
        Require.between("share of the supplier's emission", share, 0, 1);
      }
    }
  }

  /** What heat from elsewhere emits. */
  sealed interface HeatBasis {
    /** As the supplier states. */
    record StatedHeat(Figure<FuelEmission> factor) implements HeatBasis {}

    /**
     * As if a boiler had made it.
     *
     * @param efficiency heat out over net calorific value in; its low end above 0
     */
    record Boiler(Id.MaterialId fuel, Figure<Efficiency> efficiency, Industry industry)
        implements HeatBasis {
      public Boiler {
        Require.that(
            efficiency.low() > 0, "The efficiency of a boiler must be above 0 at its low end.");
      }
    }

    /**
     * This share of all the supplier's scopes 1 and 2, in [0, 1]; only of a facility of the
     * problem.
     */
    record ShareOfHeatSupplier(double share) implements HeatBasis {
      public ShareOfHeatSupplier {
        Require.between("share of the supplier's emission", share, 0, 1);
      }
    }
  }

  /** Who burns a gas that was given away. */
  sealed interface Taker {
    /** A facility of the problem, which counts it as its own combustion. */
    record Facility(Id.FacilityId facility) implements Taker {}

    /** Somebody else. */
    record Outside() implements Taker {}
  }
}
