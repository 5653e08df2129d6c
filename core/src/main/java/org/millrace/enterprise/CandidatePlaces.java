package org.millrace.enterprise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.PlaceKind;
import org.millrace.domain.knowledge.Technology;
import org.millrace.unit.Relative;

/**
 * Where a technology is tried: at places given, else at sites of its sources and buyers, those
 * first around which most of its inputs and of what its products replace lie.
 */
final class CandidatePlaces {
  /** Side of the cells in which tonnes are counted [°]. */
  private static final double CELL = 0.2;

  private record Cell(long south, long west) {
    static Cell of(GeoPoint point) {
      double east = Math.max(Math.cos(Math.toRadians(point.latitude())), 0.01);
      return new Cell(
          Math.round(point.latitude() / CELL), Math.round(point.longitude() * east / CELL));
    }
  }

  /** A site with its tonnes. */
  private record Weighed(Id.StreamId id, GeoPoint point, double tonnes) {}

  private final Ground ground;

  CandidatePlaces(Ground ground) {
    this.ground = ground;
  }

  /** So many places at most for a technology. */
  List<Place> of(Ground.Supply supply) {
    List<Weighed> sites = sites(supply);
    Map<Cell, Double> tonnes = new HashMap<>();
    sites.forEach(s -> tonnes.merge(Cell.of(s.point()), s.tonnes(), Double::sum));
    int most = ground.rules().places();
    if (ground.places().isEmpty()) {
      return derived(sites, tonnes, most);
    }
    return ground.places().stream()
        .sorted(
            Comparator.comparingDouble((Place p) -> -around(p.point(), tonnes))
                .thenComparing(Place::id))
        .limit(most)
        .toList();
  }

  /** The heaviest site of each of the heaviest cells. */
  private static List<Place> derived(List<Weighed> sites, Map<Cell, Double> tonnes, int most) {
    Map<Cell, Weighed> heaviest = new HashMap<>();
    for (Weighed site : sites) {
      heaviest.merge(Cell.of(site.point()), site, (a, b) -> b.tonnes() > a.tonnes() ? b : a);
    }
    Set<GeoPoint> seen = new HashSet<>();
    return heaviest.values().stream()
        .sorted(
            Comparator.comparingDouble((Weighed w) -> -around(w.point(), tonnes))
                .thenComparing(Weighed::id))
        .filter(w -> seen.add(w.point()))
        .limit(most)
        .map(w -> usual("at-" + w.id().value(), w.point()))
        .toList();
  }

  private List<Weighed> sites(Ground.Supply supply) {
    List<Weighed> sites = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (Ground.Taking taking : supply.takings()) {
      Source source = ground.sources().get(taking.source());
      sites.add(new Weighed(source.id(), source.point(), source.rate().amount()));
      for (Technology.Output output : taking.recipe().outputs()) {
        for (Ground.Serving serving : ground.outlets(output.material()).servings()) {
          if (seen.add(serving.sink())) {
            Sink sink = ground.sinks().get(serving.sink());
            sites.add(new Weighed(sink.id(), sink.point(), sink.rate().amount()));
          }
        }
      }
    }
    return sites;
  }

  /** Tonnes in the cell of a point and those around it. */
  private static double around(GeoPoint point, Map<Cell, Double> tonnes) {
    Cell center = Cell.of(point);
    double sum = 0;
    for (long south = -1; south <= 1; south++) {
      for (long west = -1; west <= 1; west++) {
        sum += tonnes.getOrDefault(new Cell(center.south() + south, center.west() + west), 0.0);
      }
    }
    return sum;
  }

  /** The middle of an enterprise's partners, by tonnes. */
  Place amid(Found found) {
    List<GeoPoint> points = new ArrayList<>();
    List<Double> tonnes = new ArrayList<>();
    found
        .plan()
        .taken()
        .forEach(
            (feed, taken) -> {
              points.add(ground.sources().get(feed.source()).point());
              tonnes.add(taken);
            });
    found
        .plan()
        .sold()
        .forEach(
            (outlet, sold) -> {
              if (!outlet.isOutside()) {
                points.add(ground.sinks().get(outlet.sink()).point());
                tonnes.add(sold);
              }
            });
    return usual("amid-" + found.trial().technology().id().value(), middle(points, tonnes));
  }

  /** The mean by weight, in latitude and in longitude from the first point. */
  private static GeoPoint middle(List<GeoPoint> points, List<Double> weights) {
    GeoPoint first = points.getFirst();
    double north = 0;
    double east = 0;
    double all = 0;
    for (int i = 0; i < points.size(); i++) {
      double longitude = points.get(i).longitude() - first.longitude();
      north += weights.get(i) * points.get(i).latitude();
      east += weights.get(i) * Math.IEEEremainder(longitude, 360);
      all += weights.get(i);
    }
    return new GeoPoint(
        Math.clamp(north / all, -90, 90), Math.IEEEremainder(first.longitude() + east / all, 360));
  }

  /** A place of which nothing is known but where it is. */
  static Place usual(String id, GeoPoint point) {
    Figure<Relative> one = Figure.exact(new Relative(1), Grade.ASSUMED, origin(id));
    return new Place(new Id.PlaceId(id), PlaceKind.UNKNOWN, point, one, one);
  }

  /** The origin of what this engine computes. */
  static Origin origin(String row) {
    return new Origin("missing-enterprise", row, DataSource.ENGINEERING_JUDGEMENT);
  }
}
