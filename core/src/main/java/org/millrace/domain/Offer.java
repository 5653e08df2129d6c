package org.millrace.domain;

import org.millrace.unit.MassFlow;

/**
 * A by-product that a facility has to give away.
 *
 * @param disposalCost what getting rid of a tonne costs today; negative when it is sold
 * @param route what happens to it today
 */
public record Offer(
    Id.StreamId id,
    Id.FacilityId facility,
    Id.MaterialId material,
    Figure<MassFlow> rate,
    Quote disposalCost,
    Route route,
    Quality quality,
    Terms terms)
    implements ResourceStream {

  /** This offer with another quantity. */
  public Offer withRate(Figure<MassFlow> other) {
    return new Offer(id, facility, material, other, disposalCost, route, quality, terms);
  }

  /** This offer with another price. */
  public Offer withDisposalCost(Quote other) {
    return new Offer(id, facility, material, rate, other, route, quality, terms);
  }
}
