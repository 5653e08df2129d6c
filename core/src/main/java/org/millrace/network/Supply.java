package org.millrace.network;

import org.millrace.domain.Id;
import org.millrace.math.Vector;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Price;

/**
 * A by-product to be placed.
 *
 * @param tonnes what falls in each period [t]
 * @param disposalPrice of a tonne that finds no taker
 * @param disposalEmission of a tonne that finds no taker
 */
public record Supply(
    Id.StreamId id,
    Id.FacilityId facility,
    Vector tonnes,
    Price disposalPrice,
    EmissionFactor disposalEmission) {
  public Supply {
    Periods.requireNonNegative("Supply", id, tonnes);
  }
}
