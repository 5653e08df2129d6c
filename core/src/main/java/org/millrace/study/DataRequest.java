package org.millrace.study;

import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.unit.Money;

/**
 * Something to ask a firm, because the plan hangs on it.
 *
 * @param material what it is about
 * @param worth expected gain of a year from knowing it before deciding
 * @param exchanges how many it concerns
 */
public record DataRequest(
    Facility facility, Ask ask, Id.MaterialId material, Money worth, int exchanges) {

  /** What to ask for. */
  public enum Ask {
    /** How much of the material it gives in a year. */
    OFFERED_QUANTITY,
    /** How much of the material it buys in a year. */
    NEEDED_QUANTITY,
    /** What getting rid of a tonne costs it today. */
    DISPOSAL_COST,
    /** What a tonne costs it today. */
    PURCHASE_PRICE,
    /** What the material holds and whether that is hazardous. */
    ANALYSIS,
    /** Whether its permit covers the material. */
    PERMIT
  }
}
