package org.millrace.enterprise;

import org.millrace.domain.Figure;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.Phase;
import org.millrace.domain.Quote;
import org.millrace.domain.Stated;
import org.millrace.unit.Distance;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Require;

/**
 * A by-product that nobody takes yet, all or in part.
 *
 * @param rate what is left of it in a year
 * @param disposalCost what getting rid of a tonne costs today; negative when it is sold
 * @param disposalEmission of a tonne disposed of
 * @param farthest how far by road its giver would send it
 */
public record Source(
    Id.StreamId id,
    GeoPoint point,
    Id.MaterialId material,
    Phase phase,
    Figure<MassFlow> rate,
    Quote disposalCost,
    Stated<EmissionFactor> disposalEmission,
    Distance farthest) {
  public Source {
    Require.finite("quantity of source '%s' [t/a]".formatted(id.value()), rate.high());
  }
}
