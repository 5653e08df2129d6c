package org.millrace.enterprise;

import java.util.List;
import org.millrace.domain.Figure;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Quote;
import org.millrace.domain.Stated;
import org.millrace.unit.Distance;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Require;

/**
 * A bought material that nothing replaces yet, all or in part.
 *
 * @param sectors of the buyer; empty when nobody knows
 * @param rate what is still bought in a year
 * @param price of a tonne bought
 * @param emission of a tonne bought
 * @param accepts what the buyer itself says may stand in for it
 * @param farthest how far by road its buyer would send for it
 */
public record Sink(
    Id.StreamId id,
    GeoPoint point,
    Id.MaterialId material,
    List<Id.SectorId> sectors,
    Figure<MassFlow> rate,
    Quote price,
    Stated<EmissionFactor> emission,
    List<Need.Acceptance> accepts,
    Distance farthest) {
  public Sink {
    sectors = List.copyOf(sectors);
    accepts = List.copyOf(accepts);
    Require.finite("quantity of sink '%s' [t/a]".formatted(id.value()), rate.high());
  }
}
