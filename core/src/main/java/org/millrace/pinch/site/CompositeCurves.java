package org.millrace.pinch.site;

import java.util.List;
import org.millrace.math.Vector;
import org.millrace.pinch.cascade.Direction;
import org.millrace.pinch.cascade.HeatCascade;
import org.millrace.pinch.cascade.HeatColumns;
import org.millrace.pinch.cascade.HeatCurve;
import org.millrace.pinch.cascade.HeatStream;

/**
 * Composite curves of all streams of a site to draw, as if every stream could meet every other, by
 * their own temperatures, from cold to hot. Where the two lie above each other, heat could pass
 * directly.
 *
 * @param hot of the streams that give heat
 * @param cold of the streams that take heat, begun at the least cooling
 * @param recovered what could pass directly, at most [kW]
 */
public record CompositeCurves(HeatCurve hot, HeatCurve cold, double recovered) {
  /** Of a site's streams; without streams the curves have no points. */
  public static CompositeCurves of(SiteProblem problem) {
    List<HeatStream> streams = problem.streams();
    if (streams.isEmpty()) {
      HeatCurve none = new HeatCurve(Vector.of(), Vector.of());
      return new CompositeCurves(none, none, 0);
    }
    HeatCascade shifted = HeatCascade.of(HeatColumns.shifted(streams, problem.standard()));
    HeatCascade actual = HeatCascade.of(HeatColumns.actual(streams));
    return new CompositeCurves(
        HeatCurve.composite(actual, Direction.GIVES, 0),
        HeatCurve.composite(actual, Direction.TAKES, shifted.coldUtility()),
        shifted.recovered());
  }
}
