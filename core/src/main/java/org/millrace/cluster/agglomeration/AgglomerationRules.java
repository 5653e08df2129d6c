package org.millrace.cluster.agglomeration;

import org.millrace.unit.Require;

/**
 * How indices are read, and how many pairs are listed.
 *
 * @param slight below it an industry is not very localized
 * @param high above it an industry is highly localized, at least {@code slight}
 * @param pairs most pairs of industries that are listed, strongest first; 0 for none
 */
public record AgglomerationRules(double slight, double high, int pairs) {
  /** The reading that is usual for this index; a hundred pairs. */
  public static final AgglomerationRules DEFAULT = new AgglomerationRules(0.02, 0.05, 100);

  public AgglomerationRules {
    Require.finite("limit of slight localization", slight);
    Require.finite("limit of high localization", high);
    Require.that(
        slight <= high,
        "The limit of slight localization, %s, is above that of high localization, %s.",
        slight,
        high);
    Require.that(pairs >= 0, "%s pairs can't be listed; it must be at least 0.", pairs);
  }
}
