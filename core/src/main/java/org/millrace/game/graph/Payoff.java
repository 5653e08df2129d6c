package org.millrace.game.graph;

/** How a firm's payoff comes from its links; thresholds of uneven networks depend on it. */
public enum Payoff {
  /** The mean over its links by weight: a firm has so much time, whatever its number of links. */
  AVERAGED,
  /** The sum over its links, each times its weight: more links are more business. */
  SUMMED
}
