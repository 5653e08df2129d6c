package org.millrace.spark;

import java.util.List;
import org.millrace.domain.Facility;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Permit;

/** A stream with all that the judge asks of its facility, so that it can travel alone. */
public sealed interface Placed {
  /** Where it is. */
  Facility facility();

  /** What is offered. */
  record Giver(Offer offer, Facility facility) implements Placed {}

  /**
   * What is bought.
   *
   * @param permits of its facility
   */
  record Taker(Need need, Facility facility, List<Permit> permits) implements Placed {
    public Taker {
      permits = List.copyOf(permits);
    }
  }
}
