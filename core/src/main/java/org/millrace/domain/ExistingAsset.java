package org.millrace.domain;

import org.millrace.unit.Efficiency;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Require;

/** Equipment that stands at a facility today. */
public sealed interface ExistingAsset {
  Id.EquipmentId id();

  Id.FacilityId facility();

  /** Year it was built or taken into service; 0 when nobody said. */
  int since();

  /**
   * Makes steam or hot water.
   *
   * @param fuel the material that it burns; electricity for a heat pump
   * @param efficiency useful energy for one of fuel by net calorific value: heat of a boiler or a
   *     heat pump, heat and power together of a combined plant; above 0 and at most 20
   * @param capacity most heat
   */
  record HeatMaker(
      Id.EquipmentId id,
      Id.FacilityId facility,
      Making kind,
      Id.MaterialId fuel,
      Figure<Efficiency> efficiency,
      Stated<HeatFlow> capacity,
      int since)
      implements ExistingAsset {
    /** A heat pump between two temperatures that are nearly one. */
    private static final double MOST = 20;

    public HeatMaker {
      Require.between("efficiency of '%s'".formatted(id.value()), efficiency.high(), 0, MOST);
      Require.that(efficiency.low() > 0, "The efficiency of '%s' must be above 0.", id.value());
    }
  }

  /**
   * Treats, moves or makes something.
   *
   * @param capacity most of it in a year
   */
  record Works(
      Id.EquipmentId id, Id.FacilityId facility, Kind kind, Stated<MassFlow> capacity, int since)
      implements ExistingAsset {}

  /** What makes heat. */
  enum Making {
    BOILER,
    /** Combined heat and power. */
    CHP,
    HEAT_PUMP
  }

  /** What else there is. */
  enum Kind {
    TREATMENT,
    PIPE,
    PLANT
  }
}
