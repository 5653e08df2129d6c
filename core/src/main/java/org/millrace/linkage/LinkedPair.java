package org.millrace.linkage;

import java.util.List;
import org.millrace.domain.Id;

/**
 * Two records that may be the same plant.
 *
 * @param probability that they are, given all other pairs, in [0, 1]
 * @param evidence what speaks for and against it; a field that one of them lacks is no evidence
 */
public record LinkedPair(
    Id.FacilityId left, Id.FacilityId right, double probability, List<Evidence> evidence) {
  public LinkedPair {
    evidence = List.copyOf(evidence);
  }

  /**
   * What one field says.
   *
   * @param measure as its kind says
   * @param weight natural logarithm of the likelihood ratio; above zero speaks for the same plant
   */
  public record Evidence(Kind kind, double measure, double weight) {}

  /** The fields that are compared. */
  public enum Kind {
    /** Similarity of the names in [0, 1]. */
    NAME,
    /** Distance [km]. */
    DISTANCE,
    /** Share of the activity code that agrees from its beginning, in [0, 1]. */
    SECTOR,
    /** The smaller size over the larger, in (0, 1]; geometric mean of the measures both state. */
    SIZE
  }
}
