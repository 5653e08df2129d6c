package org.millrace.classify.matrix;

import org.millrace.domain.Id;

/** Something that lacks. */
public sealed interface Missing {
  /** Nobody has said what the cluster lets out. */
  record NoEmission() implements Missing {}

  /** Nobody has said what the cluster adds in value. */
  record NoValueAdded() implements Missing {}

  /** Value added of the sector may be zero or negative: it can't carry a ratio. */
  record ValueAddedNotPositive(Id.SectorId sector) implements Missing {}

  /**
   * There is no reference for the sector in that year.
   *
   * @param share of the cluster's value added
   */
  record NoReference(Id.SectorId sector, double share) implements Missing {}

  /**
   * Sectors with a reference make up too little of value added.
   *
   * @param covered share of value added
   * @param needed least share
   */
  record CoverageTooLow(double covered, double needed) implements Missing {}

  /** Nobody has said how many people work in the sector. */
  record NoEmployees(Id.SectorId sector) implements Missing {}

  /** There is no productivity of the sector's reference. */
  record NoReferenceProductivity(Id.SectorId sector) implements Missing {}

  /** The indicator is a criterion, but nobody has said it. */
  record NoIndicator(Indicator indicator) implements Missing {}

  /**
   * Too few indicators of positive weight are known.
   *
   * @param known how many
   * @param needed how many at least
   */
  record TooFewIndicators(int known, int needed) implements Missing {}
}
