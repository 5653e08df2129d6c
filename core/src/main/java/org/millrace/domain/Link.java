package org.millrace.domain;

/**
 * Two facilities that deal with each other already.
 *
 * @param material what is exchanged; empty text when nothing is, or nobody says
 * @param since first year; 0 when unknown
 */
public record Link(Id.FacilityId from, Id.FacilityId to, Kind kind, String material, int since) {
  /** What joins them. */
  public enum Kind {
    EXCHANGE,
    CONTRACT,
    OWNERSHIP,
    TRUST
  }
}
