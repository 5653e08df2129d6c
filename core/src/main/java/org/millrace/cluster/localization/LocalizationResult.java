package org.millrace.cluster.localization;

import java.util.List;
import org.millrace.unit.Distance;

/** Whether an industry's plants are nearer to each other than chance would have them. */
public sealed interface LocalizationResult {

  /**
   * Compared with enough draws.
   *
   * @param verdict over all distances
   * @param localization Γ: integral over distance of what the density is above the global band
   * @param dispersion Ψ: integral over distance of what the density is below the global band; 0 if
   *     it is above anywhere
   * @param bandwidth used, for the industry and every draw
   * @param draws made; fewer than asked for if time was short
   * @param leaving share of the draws that leave the global band somewhere, at most 0.05
   * @param points at the distances of the grid
   */
  record Measured(
      Verdict verdict,
      double localization,
      double dispersion,
      Distance bandwidth,
      int draws,
      double leaving,
      List<Point> points)
      implements LocalizationResult {
    public Measured {
      points = List.copyOf(points);
    }
  }

  /**
   * Time ended before there were enough draws for a band.
   *
   * @param draws made
   * @param needed at least
   * @param densities of the industry alone
   */
  record Unfinished(int draws, int needed, Distance bandwidth, List<Density> densities)
      implements LocalizationResult {
    public Unfinished {
      densities = List.copyOf(densities);
    }
  }

  /** The density is not defined. */
  record Undefined(Reason reason) implements LocalizationResult {}

  /** Why a density is not defined. */
  enum Reason {
    /** Fewer than two plants make no pair. */
    TOO_FEW_PLANTS,
    /** Fewer than two plants have a weight, so no pair has one. */
    NO_WEIGHT,
    /** All pairs are equally far apart, so the rule of thumb gives no bandwidth. */
    NO_SPREAD,
    /** Half of all pairs of sites or more are at one place: the median distance is 0. */
    NO_DISTANCE
  }

  /** What the industry is, over all distances. */
  enum Verdict {
    /** Above the global band at some distance. */
    LOCALIZED,
    /** Never above, and below the global band at some distance. */
    DISPERSED,
    /** Within the global band. */
    NEITHER
  }

  /** The density [1/km] at a distance. */
  record Density(Distance distance, double density) {}

  /**
   * The density at a distance, with what chance gives.
   *
   * @param density K [1/km]
   * @param local holds the middle 90 % of the draws at this distance
   * @param global holds 95 % of the draws at all distances at once
   * @param excess what the density is above the global band [1/km], 0 within and below
   * @param deficit what the density is below the global band [1/km], 0 within, above, and
   *     everywhere if the industry is localized
   */
  record Point(
      Distance distance, double density, Band local, Band global, double excess, double deficit) {}

  /** From the lower to the upper edge [1/km]. */
  record Band(double low, double high) {}
}
