package org.millrace.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Site;
import org.millrace.math.Position;
import org.millrace.math.PositionIndex;
import org.millrace.math.Positions;

/**
 * Candidates of one material, found by their places; those found stand from south to north.
 *
 * @param <C> a need, or a need with what makes it a candidate
 */
final class Neighbors<C> {
  /** Share and kilometers by which the index looks farther, so that rounding misses nobody. */
  private static final double SLACK = 1e-6;

  private record Placed<C>(GeoPoint point, C candidate) {}

  private final List<Placed<C>> placed = new ArrayList<>();
  private final List<C> unplaced = new ArrayList<>();
  private final PositionIndex index;

  Neighbors(List<C> candidates, Function<C, Need> need, Function<Id.FacilityId, Site> sites) {
    for (C candidate : candidates) {
      switch (sites.apply(need.apply(candidate).facility())) {
        case Site.At at -> placed.add(new Placed<>(at.point(), candidate));
        case Site.Unplaced nowhere -> unplaced.add(candidate);
      }
    }
    placed.sort(Comparator.comparingDouble(p -> p.point().latitude()));
    index = new PositionIndex(Positions.of(placed.stream().map(p -> position(p.point())).toList()));
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
    double radius = reach.kilometres() * (1 + SLACK) + SLACK;
    for (int i : index.within(position(start), radius)) {
      if (reach.covers(start, placed.get(i).point())) {
        near.add(placed.get(i).candidate());
      }
    }
    return near;
  }

  private List<C> nearest(GeoPoint start) {
    return Arrays.stream(index.nearest(position(start), 1))
        .mapToObj(i -> placed.get(i).candidate())
        .toList();
  }

  private static Position position(GeoPoint point) {
    return new Position.OnEarth(point.latitude(), point.longitude());
  }
}
