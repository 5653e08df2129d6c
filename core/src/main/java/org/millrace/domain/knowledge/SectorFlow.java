package org.millrace.domain.knowledge;

import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Ratio;

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

  /** What a firm reported that a quantity is proportional to. */
  enum Driver {
    NONHAZARDOUS_WASTE,
    HAZARDOUS_WASTE,
    CO2
  }

  /** So many tonnes for each tonne of what the firm reported. */
  record Proportional(
      Id.SectorId sector,
      Direction direction,
      Id.MaterialId material,
      Driver driver,
      Figure<Ratio> ratio)
      implements SectorFlow {}

  /** So many tonnes a year for each facility, whatever it reported. */
  record PerFacility(
      Id.SectorId sector, Direction direction, Id.MaterialId material, Figure<MassFlow> rate)
      implements SectorFlow {}
}
