package org.millrace.enterprise;

import org.millrace.domain.Figure;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.PlaceKind;
import org.millrace.unit.Relative;

/**
 * Where an enterprise could stand.
 *
 * @param investmentFactor what building costs here, as a multiple of the usual
 * @param runningFactor what running costs here, as a multiple of the usual
 */
public record Place(
    Id.PlaceId id,
    PlaceKind kind,
    GeoPoint point,
    Figure<Relative> investmentFactor,
    Figure<Relative> runningFactor) {}
