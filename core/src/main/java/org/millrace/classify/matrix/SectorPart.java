package org.millrace.classify.matrix;

import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.Money;

/**
 * A sector within a cluster.
 *
 * @param valueAdded of the year, at the prices of the references
 */
public record SectorPart(Id.SectorId sector, Figure<Money> valueAdded, Employment employment) {}
