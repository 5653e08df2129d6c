package org.millrace.network;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.math.Vector;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

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

  /**
   * The most of something that the blend may hold, the bought material included.
   *
   * @param maximum [g/t]
   * @param virginContent of the bought material [g/t]
   */
  public record BlendLimit(String property, double maximum, double virginContent) {
    public BlendLimit {
      Require.finite("limit of %s [g/t]".formatted(property), maximum);
      Require.between("bought content of %s [g/t]".formatted(property), virginContent, 0, maximum);
    }
  }
}
