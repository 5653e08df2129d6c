package org.millrace.domain.knowledge;

import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.Extent;

/**
 * How much of a driver a facility of a sector typically has, of those that registers list.
 *
 * @param extent in the unit of the driver; about 80 % of such facilities lie between its ends
 */
public record SectorSize(Id.SectorId sector, SectorFlow.Driver driver, Figure<Extent> extent) {}
