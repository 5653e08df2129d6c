package org.millrace.domain;

/** What happens to an offered by-product today. */
public enum Route {
  /** Landfilled or burnt without use. */
  DISPOSAL,
  /** Somebody recovers it already; a new exchange would take it from there. */
  RECOVERY,
  /** It stays with the market: it is no by-product, but could be bought. */
  MARKET,
  /** Nobody has said. */
  UNKNOWN
}
