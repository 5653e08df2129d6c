package org.millrace.study;

import org.millrace.domain.Id;
import org.millrace.game.exchange.ExchangeResult.Judged;

/** Whether a planned exchange will hold between those who make it, and what keeps it. */
public sealed interface Holding {
  /** What is given. */
  Id.StreamId offer();

  /** What it replaces. */
  Id.StreamId need();

  /** One firm gives and takes: there is nobody to refuse. */
  record Inside(Id.StreamId offer, Id.StreamId need) implements Holding {}

  /**
   * Two firms deal.
   *
   * @param planned at the planned gains and price; what policies bring counts as theirs, half to
   *     each
   * @param worst with the low end of the gain, what is lost borne by halves
   */
  record Between(Id.StreamId offer, Id.StreamId need, Judged planned, Judged worst)
      implements Holding {}
}
