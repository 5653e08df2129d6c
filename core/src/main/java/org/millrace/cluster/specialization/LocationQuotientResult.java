package org.millrace.cluster.specialization;

import java.util.List;
import org.millrace.domain.Datum;
import org.millrace.domain.Id;
import org.millrace.unit.Headcount;

/**
 * How concentrated each sector is in each region.
 *
 * @param nation people employed in all
 * @param cells by region, then by sector, in the order in which the table names them first; none
 *     for what is unknown
 * @param sectors in the order in which the table names them first
 */
public record LocationQuotientResult(
    Headcount nation, List<Concentration> cells, List<SectorSpread> sectors) {
  public LocationQuotientResult {
    cells = List.copyOf(cells);
    sectors = List.copyOf(sectors);
  }

  /**
   * A sector in a region.
   *
   * @param standardized standard deviations above the mean of the sector's regions, of the quotient
   *     or of its logarithm as the sector says; unknown where nobody is employed or the sector has
   *     no such scale
   * @param clusterIndex of Litzenberger and Sternberg, 1 as in the nation; unknown where nobody is
   *     employed, so that there is no size of plant, or a size or plants are not known
   */
  public record Concentration(
      Id.RegionId region,
      Id.SectorId sector,
      Headcount employment,
      Quotient quotient,
      Datum standardized,
      Datum clusterIndex,
      List<Check> checks,
      Flag flag) {
    public Concentration {
      checks = List.copyOf(checks);
    }
  }

  /** The location quotient, if there is one. */
  public sealed interface Quotient {
    /**
     * It can be computed.
     *
     * @param value share of the sector in the region over its share in the nation
     * @param low end of the interval
     * @param high end of the interval
     * @param probability of a quotient this far from 1 or farther if the region were like the rest
     *     of the nation, two-sided
     * @param falseDiscovery least share of false discoveries at which it would be among the
     *     discoveries, over all cells
     */
    record Estimated(
        double value,
        double low,
        double high,
        Interval interval,
        double probability,
        double falseDiscovery)
        implements Quotient {
      Estimated withFalseDiscovery(double other) {
        return new Estimated(value, low, high, interval, probability, other);
      }
    }

    /** It can't. */
    record Undefined(Reason reason) implements Quotient {}
  }

  /** How an interval was computed. */
  public enum Interval {
    /** From the variance of the logarithm. */
    DELTA,
    /** Clopper-Pearson, for small counts; never too narrow. */
    EXACT
  }

  /** Why there is no quotient. */
  public enum Reason {
    NOBODY_IN_REGION,
    NOBODY_IN_SECTOR,
    /** There is nothing to compare with. */
    REGION_IS_NATION
  }

  /** Whether a sector is concentrated in a region. */
  public enum Flag {
    CONCENTRATED,
    NOT_CONCENTRATED,
    /** What is known does not refuse it, but something is missing. */
    UNDECIDED
  }

  /** One condition of the flag. */
  public record Check(Condition condition, Verdict verdict) {}

  /** What is asked. */
  public enum Condition {
    QUOTIENT,
    STANDARDIZED,
    EMPLOYMENT,
    PLANTS,
    FALSE_DISCOVERY
  }

  /** What is answered. */
  public enum Verdict {
    MET,
    NOT_MET,
    UNKNOWN
  }

  /**
   * A sector over all regions.
   *
   * @param employment in the nation
   */
  public record SectorSpread(Id.SectorId sector, Headcount employment, Scale scale) {}

  /** How the quotients of a sector are standardized. */
  public sealed interface Scale {
    /**
     * By mean and deviation over the regions where anybody is employed.
     *
     * @param of what was standardized
     * @param regions how many
     * @param shapiroFrancia statistic of the test of normality
     * @param probability of the test
     */
    record Normal(
        Of of,
        int regions,
        double mean,
        double deviation,
        double shapiroFrancia,
        double probability)
        implements Scale {}

    /** They are not. */
    record NotStandardizable(Obstacle obstacle, int regions) implements Scale {}
  }

  /** What was standardized. */
  public enum Of {
    QUOTIENT,
    LOGARITHM
  }

  /** Why a sector's quotients are not standardized. */
  public enum Obstacle {
    /** The test needs at least 5 regions where anybody is employed. */
    TOO_FEW_REGIONS,
    /** The test is not made for more than 5,000 regions. */
    TOO_MANY_REGIONS,
    /** All quotients are equal. */
    ALL_EQUAL,
    /** Neither the quotients nor their logarithms are normal. */
    NOT_NORMAL
  }
}
