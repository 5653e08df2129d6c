package org.millrace.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Site;

/** The places of one list, sorted by latitude. */
final class Places {
  /** Least kilometres of a degree of latitude; a little below the least there is. */
  private static final double KM_PER_DEGREE = 110;

  private final List<Site> sites;
  private final int[] sorted;
  private final double[] latitudes;

  Places(List<Site> sites) {
    this.sites = sites;
    sorted =
        IntStream.range(0, sites.size())
            .filter(i -> sites.get(i) instanceof Site.At)
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(i -> latitude(i)).thenComparing(i -> i))
            .mapToInt(Integer::intValue)
            .toArray();
    latitudes = Arrays.stream(sorted).mapToDouble(this::latitude).toArray();
  }

  /** A record and how far it is [km]. */
  record Near(int record, double distance) {}

  /** The records within a distance [km] of a place, nearest first. */
  List<Near> within(GeoPoint point, double distance) {
    double degrees = distance / KM_PER_DEGREE;
    List<Near> near = new ArrayList<>();
    int at = Arrays.binarySearch(latitudes, point.latitude() - degrees);
    at = at < 0 ? -at - 1 : at;
    while (at > 0 && latitudes[at - 1] >= point.latitude() - degrees) {
      at--;
    }
    for (; at < sorted.length && latitudes[at] <= point.latitude() + degrees; at++) {
      if (sites.get(sorted[at]) instanceof Site.At there) {
        double away = point.distanceTo(there.point()).amount();
        if (away <= distance) {
          near.add(new Near(sorted[at], away));
        }
      }
    }
    near.sort(Comparator.comparingDouble(Near::distance).thenComparingInt(Near::record));
    return near;
  }

  private double latitude(int record) {
    return sites.get(record) instanceof Site.At at ? at.point().latitude() : Double.NaN;
  }
}
