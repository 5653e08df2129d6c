package org.millrace.cluster.shiftshare;

import java.util.List;
import org.millrace.domain.Datum;
import org.millrace.domain.Id;

/** Why employment changed, region by region in the order of the problem. */
public record ShiftShareResult(List<RegionShift> regions) {
  public ShiftShareResult {
    regions = List.copyOf(regions);
  }

  /**
   * A region.
   *
   * @param endToEnd from the first year to the last at once
   * @param chained sum of the steps: the dynamic form, which follows the mix as it changes
   * @param steps from each year to the next
   */
  public record RegionShift(Id.RegionId region, Span endToEnd, Span chained, List<Span> steps) {
    public RegionShift {
      steps = List.copyOf(steps);
    }
  }

  /**
   * From one year to another.
   *
   * @param sectors in the order of the region's table
   * @param remainder who is in no sector; all zero where sectors add up
   * @param total of the sectors and the remainder
   */
  public record Span(
      int from, int to, List<SectorShift> sectors, Effects remainder, Effects total) {
    public Span {
      sectors = List.copyOf(sectors);
    }
  }

  /**
   * A sector.
   *
   * @param regionalGrowth share of its employment at the start; unknown where that is zero
   * @param nationalGrowth the same in the nation
   * @param competitiveRate competitive effect as a share of employment at the start; unknown where
   *     that is zero
   */
  public record SectorShift(
      Id.SectorId sector,
      Effects effects,
      Datum regionalGrowth,
      Datum nationalGrowth,
      Datum competitiveRate,
      Position position) {}

  /**
   * Parts of a change [person].
   *
   * @param change employment at the end less that at the start: national + mix + competitive
   * @param national growth as the nation's
   * @param mix of sectors that grow faster or slower in the nation
   * @param competitive growth faster or slower than the same sector's in the nation: competition +
   *     allocation + entry
   * @param competition the same if the region had the nation's mix
   * @param allocation what comes of being specialized in what one is better or worse at
   * @param entry of sectors that had nobody at the start, whose growth has no rate
   */
  public record Effects(
      double change,
      double national,
      double mix,
      double competitive,
      double competition,
      double allocation,
      double entry) {
    /** Nothing changes. */
    public static final Effects NONE = new Effects(0, 0, 0, 0, 0, 0, 0);

    /** The sum with others. */
    Effects plus(Effects other) {
      return new Effects(
          change + other.change,
          national + other.national,
          mix + other.mix,
          competitive + other.competitive,
          competition + other.competition,
          allocation + other.allocation,
          entry + other.entry);
    }
  }

  /** Where a sector stands: is the region specialized in it, and does it grow faster there? */
  public enum Position {
    SPECIALIZED_ADVANTAGED,
    SPECIALIZED_DISADVANTAGED,
    UNSPECIALIZED_ADVANTAGED,
    UNSPECIALIZED_DISADVANTAGED,
    /** One of both is neither more nor less than in the nation. */
    NEUTRAL,
    /** Nobody was employed at the start. */
    NEW,
    /** Nobody was employed, then or now. */
    ABSENT
  }
}
