package org.millrace.report.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Facility;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.Registry;
import org.millrace.domain.Site;

/**
 * Where facilities are drawn: each at its own place, or, when they are many, by cells of a grid.
 */
final class Places {
  /** More points than this are binned. */
  static final int MOST = 2_000;

  private static final int CELLS_PER_SIDE = 40;

  private final Map<Id.FacilityId, GeoPoint> points = new HashMap<>();
  private final Map<GeoPoint, List<Facility>> places = new LinkedHashMap<>();
  private final Frame frame;
  private final boolean binned;
  private final List<Facility> unplaced = new ArrayList<>();

  Places(Registry registry) {
    Map<Facility, GeoPoint> exact = new LinkedHashMap<>();
    for (Facility facility : registry.facilities()) {
      switch (facility.site()) {
        case Site.At at -> exact.put(facility, at.point());
        case Site.Unplaced nowhere -> unplaced.add(facility);
      }
    }
    frame = Frame.around(List.copyOf(exact.values()));
    binned = exact.size() > MOST;
    exact.forEach(
        (facility, point) -> {
          GeoPoint shown = binned ? cell(point) : point;
          points.put(facility.id(), shown);
          places.computeIfAbsent(shown, p -> new ArrayList<>()).add(facility);
        });
  }

  Frame frame() {
    return frame;
  }

  boolean isBinned() {
    return binned;
  }

  /** Who stands where, in the registry's order. */
  Map<GeoPoint, List<Facility>> all() {
    return places;
  }

  /** Facilities whose place is not known. */
  List<Facility> unplaced() {
    return unplaced;
  }

  /** How many facilities stand too far from the others to be on the map. */
  long beyond() {
    return places.entrySet().stream()
        .filter(e -> !frame.shows(e.getKey()))
        .mapToLong(e -> e.getValue().size())
        .sum();
  }

  /** Where a facility is drawn; empty when its place is not known. */
  List<GeoPoint> of(Facility facility) {
    GeoPoint point = points.get(facility.id());
    return point == null ? List.of() : List.of(point);
  }

  /** The middle of a cell of the map; places off the map stay where they are. */
  private GeoPoint cell(GeoPoint point) {
    return frame.shows(point)
        ? new GeoPoint(
            middle(point.latitude(), frame.south(), frame.height() / CELLS_PER_SIDE),
            middle(point.longitude(), frame.west(), frame.width() / CELLS_PER_SIDE))
        : point;
  }

  private static double middle(double at, double start, double size) {
    double cell = Math.min(CELLS_PER_SIDE - 1, Math.floor((at - start) / size));
    return start + (cell + 0.5) * size;
  }
}
