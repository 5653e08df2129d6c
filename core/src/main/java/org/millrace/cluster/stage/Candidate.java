package org.millrace.cluster.stage;

import java.util.List;
import org.millrace.domain.Datum;
import org.millrace.domain.Id;
import org.millrace.unit.Headcount;
import org.millrace.unit.Require;

/**
 * A sector in a place.
 *
 * @param series years ascending, at least one; gaps are allowed; the last is today
 * @param standardized location quotient of the last year in standard deviations above the mean of
 *     the sector's regions
 * @param falseDiscovery q-value of the last year's quotient against 1
 * @param plants number of plants in the last year
 */
public record Candidate(
    String id,
    Id.SectorId sector,
    Id.RegionId place,
    List<Year> series,
    Datum standardized,
    Datum falseDiscovery,
    Localization localization,
    Datum plants,
    Competition competition,
    Relatedness relatedness,
    Endowment endowment) {
  public Candidate {
    Require.text("Id of a candidate", id);
    series = List.copyOf(series);
    Require.that(!series.isEmpty(), "Candidate '%s' has no year; at least 1 is needed.", id);
    for (int i = 1; i < series.size(); i++) {
      Require.that(
          series.get(i).year() > series.get(i - 1).year(),
          "Year %s of candidate '%s' follows %s; years must ascend.",
          series.get(i).year(),
          id,
          series.get(i - 1).year());
    }
    if (falseDiscovery instanceof Datum.Known known) {
      Require.between("q-value of candidate '%s'".formatted(id), known.value(), 0, 1);
    }
    if (plants instanceof Datum.Known known) {
      Require.atLeast("Number of plants of candidate '%s'".formatted(id), known.value(), 0);
    }
  }

  /**
   * One year.
   *
   * @param quotient location quotient
   * @param newClassification whether sectors are cut otherwise than in the year before in the
   *     series, so that the two can't be compared
   */
  public record Year(
      int year,
      double quotient,
      Interval interval,
      Headcount employment,
      boolean newClassification) {
    public Year {
      Require.atLeast("Location quotient of %s".formatted(year), quotient, 0);
      Require.finite("Location quotient of %s".formatted(year), quotient);
      Require.finite("Employment of %s".formatted(year), employment.amount());
      if (interval instanceof Interval.Known known) {
        Require.that(
            known.low() <= quotient && quotient <= known.high(),
            "The quotient %s of %s lies outside its interval from %s to %s.",
            quotient,
            year,
            known.low(),
            known.high());
      }
    }
  }

  /** How exact a quotient is. */
  public sealed interface Interval {
    /**
     * At the confidence that the rules state.
     *
     * @param low at least 0
     * @param high finite
     */
    record Known(double low, double high) implements Interval {
      public Known {
        Require.atLeast("Low end of an interval", low, 0);
        Require.finite("High end of an interval", high);
      }
    }

    /** Nobody has said. */
    record Unknown() implements Interval {}
  }

  /** Whether the sector's plants stand closer together than chance would have them. */
  public enum Localization {
    LOCALIZED,
    NOT_LOCALIZED,
    UNKNOWN
  }

  /** How the sector does here against the same sector in the nation. */
  public sealed interface Competition {
    /**
     * The competitive effect of shift-share.
     *
     * @param from first year
     * @param to last year
     * @param rate share of employment in the first year
     */
    record Known(int from, int to, double rate) implements Competition {
      public Known {
        Require.that(to > from, "The competitive effect ends in %s, not after %s.", to, from);
        Require.finite("Competitive effect", rate);
      }
    }

    /** Nobody has said. */
    record Unknown() implements Competition {}
  }

  /** How near the sector is to what the region already does well. */
  public sealed interface Relatedness {
    /**
     * Its density among the densities of all sectors of the region.
     *
     * @param density in [0, 1]
     * @param percentile of the region's densities that the density must exceed, in [0, 1]
     */
    record Known(double density, double percentile) implements Relatedness {
      public Known {
        Require.between("Density of relatedness", density, 0, 1);
        Require.between("Percentile of relatedness", percentile, 0, 1);
      }
    }

    /** Nobody has said. */
    record Unknown() implements Relatedness {}
  }

  /** Whether the region has what the sector lives on: ore, water, by-products. */
  public enum Endowment {
    PRESENT,
    ABSENT,
    UNKNOWN
  }
}
