package org.millrace.domain.knowledge;

import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.Intensity;
import org.millrace.unit.MassFlow;

/** A material that firms of a sector typically give or take. */
public sealed interface SectorFlow {
  Id.SectorId sector();

  Direction direction();

  Id.MaterialId material();

  /** Whether the sector gives or takes it. */
  enum Direction {
    OFFER,
    NEED
  }

  /** What a quantity is proportional to, with the unit it is counted in. */
  enum Driver {
    /** Non-hazardous waste that leaves [t/a]. */
    NONHAZARDOUS_WASTE,
    /** Hazardous waste that leaves [t/a]. */
    HAZARDOUS_WASTE,
    /** Carbon dioxide to air [t/a]. */
    CO2,
    /** Fuel, steam, heat and power used [GJ/a]. */
    FUEL,
    /** Main product made [t/a]. */
    PRODUCT,
    /** People who work there. */
    EMPLOYEES,
    /** Gross value added [1000 EUR/a]. */
    VALUE_ADDED
  }

  /** So many tonnes for each unit of the driver. */
  record Proportional(
      Id.SectorId sector,
      Direction direction,
      Id.MaterialId material,
      Driver driver,
      Figure<Intensity> intensity)
      implements SectorFlow {}

  /** So many tonnes a year for each facility, whatever it reported. */
  record PerFacility(
      Id.SectorId sector, Direction direction, Id.MaterialId material, Figure<MassFlow> rate)
      implements SectorFlow {}
}
