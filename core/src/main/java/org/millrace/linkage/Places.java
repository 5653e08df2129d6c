package org.millrace.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Site;
import org.millrace.math.Position;
import org.millrace.math.PositionIndex;
import org.millrace.math.Positions;

/** The places of one list. */
final class Places {
  /** Share and kilometers by which the index looks farther, so that rounding misses nobody. */
  private static final double SLACK = 1e-6;

  private final int[] records;
  private final List<GeoPoint> points = new ArrayList<>();
  private final PositionIndex index;

  Places(List<Site> sites) {
    records =
        IntStream.range(0, sites.size()).filter(i -> sites.get(i) instanceof Site.At).toArray();
    for (Site site : sites) {
      if (site instanceof Site.At at) {
        points.add(at.point());
      }
    }
    index = new PositionIndex(Positions.of(points.stream().map(Places::position).toList()));
  }

  /** A record and how far it is [km]. */
  record Near(int record, double distance) {}

  /** The records within a distance [km] of a place, nearest first. */
  List<Near> within(GeoPoint point, double distance) {
    List<Near> near = new ArrayList<>();
    for (int i : index.within(position(point), distance * (1 + SLACK) + SLACK)) {
      double away = point.distanceTo(points.get(i)).amount();
      if (away <= distance) {
        near.add(new Near(records[i], away));
      }
    }
    near.sort(Comparator.comparingDouble(Near::distance).thenComparingInt(Near::record));
    return near;
  }

  private static Position position(GeoPoint point) {
    return new Position.OnEarth(point.latitude(), point.longitude());
  }
}
