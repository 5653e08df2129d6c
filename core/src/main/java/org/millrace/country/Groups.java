package org.millrace.country;

import org.millrace.unit.Require;

/**
 * Firms with plants in several parks. Assumed.
 *
 * @param share of all facilities that belong to a group, in [0, 1]
 * @param perSector groups of each sector
 * @param exponent a group's size falls with its rank to this power
 */
public record Groups(double share, int perSector, double exponent) {
  public Groups {
    Require.between("share of groups", share, 0, 1);
    Require.that(perSector >= 1, "A sector must have a group.");
    Require.atLeast("exponent of group sizes", exponent, 0);
  }
}
