package org.millrace.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Site;

/**
 * Candidates of one material, sorted by latitude: no two places are nearer than their latitudes.
 *
 * @param <C> a need, or a need with what makes it a candidate
 */
final class Neighbors<C> {
  /** Great-circle length of a degree of latitude, a little short so that nobody is missed [km]. */
  private static final double KILOMETRES_PER_DEGREE = 111;

  private record Placed<C>(GeoPoint point, C candidate) {}

  private final List<Placed<C>> placed = new ArrayList<>();
  private final List<C> unplaced = new ArrayList<>();

  Neighbors(List<C> candidates, Function<C, Need> need, Map<Id.FacilityId, Site> sites) {
    for (C candidate : candidates) {
      switch (sites.getOrDefault(need.apply(candidate).facility(), new Site.Unplaced())) {
        case Site.At at -> placed.add(new Placed<>(at.point(), candidate));
        case Site.Unplaced nowhere -> unplaced.add(candidate);
      }
    }
    placed.sort(Comparator.comparingDouble(p -> p.point().latitude()));
  }

  int size() {
    return placed.size() + unplaced.size();
  }

  /** Those in reach or of no known place; all of them when the offer has no place. */
  List<C> in(Reach reach) {
    return switch (reach.from()) {
      case Site.Unplaced nowhere -> all();
      case Site.At at ->
          switch (reach) {
            case Reach.Within within -> within(at.point(), within);
            case Reach.Nearest nearest -> nearest(at.point());
          };
    };
  }

  private List<C> all() {
    List<C> all = new ArrayList<>(unplaced);
    placed.forEach(p -> all.add(p.candidate()));
    return all;
  }

  private List<C> within(GeoPoint start, Reach.Within reach) {
    List<C> near = new ArrayList<>(unplaced);
    double band = reach.kilometres() / KILOMETRES_PER_DEGREE;
    double north = start.latitude() + band;
    int first = firstFrom(start.latitude() - band);
    for (int i = first; i < placed.size() && placed.get(i).point().latitude() <= north; i++) {
      if (reach.covers(start, placed.get(i).point())) {
        near.add(placed.get(i).candidate());
      }
    }
    return near;
  }

  private List<C> nearest(GeoPoint start) {
    return placed.stream()
        .min(Comparator.comparing(p -> start.distanceTo(p.point())))
        .map(p -> List.of(p.candidate()))
        .orElseGet(List::of);
  }

  /** Index of the first at or north of a latitude. */
  private int firstFrom(double latitude) {
    int low = 0;
    int high = placed.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (placed.get(middle).point().latitude() < latitude) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
