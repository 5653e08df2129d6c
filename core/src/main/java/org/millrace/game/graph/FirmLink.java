package org.millrace.game.graph;

import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * Two firms that deal with each other; which is first does not matter.
 *
 * @param weight how much they deal with each other, of links alike; above 0
 */
public record FirmLink(Id.FirmId first, Id.FirmId second, double weight) {
  private static final double LEAST = 1e-12;
  private static final double GREATEST = 1e12;

  public FirmLink {
    Require.that(
        !first.equals(second), "Firm '%s' is linked to itself; a link needs two.", first.value());
    Require.between(
        "weight of the link of '%s' and '%s'".formatted(first.value(), second.value()),
        weight,
        LEAST,
        GREATEST);
  }
}
