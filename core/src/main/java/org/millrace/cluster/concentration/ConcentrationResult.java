package org.millrace.cluster.concentration;

import java.util.List;
import org.millrace.math.Vector;
import org.millrace.unit.Distance;

/** How much more of a type there is around plants than everywhere. */
public sealed interface ConcentrationResult {

  /**
   * Compared with enough draws.
   *
   * @param verdict over all radii
   * @param draws made; fewer than asked for if time was short
   * @param leaving share of the draws that leave the global band somewhere, at most 0.05
   * @param points at the radii at which the function is defined
   * @param undefinedRadiiKm radii at which the type, or a draw of as many plants, has no plant with
   *     a neighbor
   */
  record Measured(
      Verdict verdict, int draws, double leaving, List<Point> points, Vector undefinedRadiiKm)
      implements ConcentrationResult {
    public Measured {
      points = List.copyOf(points);
    }
  }

  /**
   * Time ended before there were enough draws for a band.
   *
   * @param draws made
   * @param needed at least
   * @param values of the type alone
   */
  record Unfinished(int draws, int needed, List<Value> values) implements ConcentrationResult {
    public Unfinished {
      values = List.copyOf(values);
    }
  }

  /** The function is not defined at any radius. */
  record Undefined(Reason reason) implements ConcentrationResult {}

  /** Why the function is not defined. */
  enum Reason {
    /** The plants looked for, other than the one looked around from, have no weight. */
    NO_WEIGHT,
    /** No radius has a neighbor within it, in the data or in a draw. */
    NO_NEIGHBORS
  }

  /** What the type is, over all radii. */
  enum Verdict {
    /** Above the global band at some radius. */
    CONCENTRATED,
    /** Never above, and below the global band at some radius. */
    DISPERSED,
    /** Within the global band. */
    NEITHER
  }

  /** The function M at a radius; 1 is as everywhere. */
  record Value(Distance radius, double value) {}

  /**
   * The function at a radius, with what chance gives.
   *
   * @param value M; 1 is as everywhere, 2 twice the share
   * @param local holds the middle 90 % of the draws at this radius
   * @param global holds 95 % of the draws at all radii at once
   */
  record Point(Distance radius, double value, Band local, Band global) {}

  /** From the lower to the upper edge. */
  record Band(double low, double high) {}
}
