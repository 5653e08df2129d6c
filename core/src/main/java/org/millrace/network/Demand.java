package org.millrace.network;

import java.util.List;
import org.millrace.domain.BlendLimit;
import org.millrace.domain.Id;
import org.millrace.math.Vector;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Price;

/**
 * A need to be covered.
 *
 * @param tonnes what is needed in each period, of the bought material [t]
 * @param virginPrice of a tonne bought
 * @param virginEmission of a tonne bought
 * @param limits what the blend of everything taken may hold
 */
public record Demand(
    Id.StreamId id,
    Id.FacilityId facility,
    Vector tonnes,
    Price virginPrice,
    EmissionFactor virginEmission,
    List<BlendLimit> limits) {
  public Demand {
    Periods.requireNonNegative("Demand", id, tonnes);
    limits = List.copyOf(limits);
  }
}
