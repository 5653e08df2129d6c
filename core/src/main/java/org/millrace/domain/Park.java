package org.millrace.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.unit.Require;

/**
 * An industrial park.
 *
 * @param designation what the authority designated it as, such as {@code high-tech zone}; empty
 *     when nothing is known
 * @param designated year of the designation; 0 when unknown
 * @param stated its place as somebody stated it; see {@link #place}
 */
public record Park(
    Id.ParkId id,
    String name,
    Level level,
    String designation,
    int designated,
    Site stated,
    List<Id.FacilityId> members) {
  public Park {
    Require.text("name of park '%s'".formatted(id.value()), name);
    members = List.copyOf(members);
  }

  /** Level of the authority that designated it. */
  public enum Level {
    NATIONAL,
    PROVINCIAL,
    OTHER
  }

  /** This park with other members. */
  public Park withMembers(List<Id.FacilityId> others) {
    return new Park(id, name, level, designation, designated, stated, others);
  }

  /**
   * Where it is: as stated, else the centroid of those members whose place is known, each counting
   * the same.
   *
   * @param facilities at least its members; others do not matter
   */
  public Site place(List<Facility> facilities) {
    return switch (stated) {
      case Site.At at -> at;
      case Site.Unplaced unplaced -> centroid(facilities);
    };
  }

  private Site centroid(List<Facility> facilities) {
    Map<Id.FacilityId, Site> sites = new HashMap<>();
    facilities.forEach(f -> sites.put(f.id(), f.site()));
    List<GeoPoint> points =
        members.stream()
            .map(m -> sites.getOrDefault(m, new Site.Unplaced()))
            .filter(Site.At.class::isInstance)
            .map(s -> ((Site.At) s).point())
            .toList();
    return points.isEmpty() ? new Site.Unplaced() : new Site.At(GeoPoint.centroid(points));
  }
}
