package org.millrace.io.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Activity;
import org.millrace.domain.Facility;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.Park;
import org.millrace.domain.Site;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.Row;

/** The rows of the tables {@code parks} and {@code facilities}. */
final class FacilityRows {
  private final Map<String, Park> parks = new LinkedHashMap<>();
  private final Map<String, List<Id.FacilityId>> members = new LinkedHashMap<>();
  private final List<Facility> facilities = new ArrayList<>();
  private final List<Row> placed = new ArrayList<>();
  private boolean empty = true;

  void acceptPark(Row row) {
    Site stated = point(row);
    if (row.isSound()) {
      String id = row.text("id");
      Park.Level level =
          row.isEmpty("level") ? Park.Level.OTHER : row.constant("level", Park.Level.class);
      parks.put(
          id,
          new Park(
              new Id.ParkId(id),
              row.text("name"),
              level,
              row.text("designation"),
              row.yearOrZero("designated"),
              stated,
              List.of()));
    }
  }

  void acceptFacility(Row row) {
    empty = false;
    Activity activity = activity(row);
    Site site = site(row);
    if (!row.isSound()) {
      return;
    }
    Id.FacilityId id = new Id.FacilityId(row.text("id"));
    String firm = row.isEmpty("firm") ? id.value() : row.text("firm");
    facilities.add(new Facility(id, new Id.FirmId(firm), row.text("name"), activity, site));
    if (row.has("park")) {
      members.computeIfAbsent(row.text("park"), p -> new ArrayList<>()).add(id);
    }
  }

  /** Whether no row of a facility was met, right or wrong. */
  boolean isEmpty() {
    return empty;
  }

  /** Reports places that are probably written the wrong way round. */
  void checkPlaces() {
    PlaceCheck.check(placed);
    placed.clear();
  }

  List<Park> parks() {
    return parks.values().stream()
        .map(p -> p.withMembers(members.getOrDefault(p.id().value(), List.of())))
        .toList();
  }

  List<Facility> facilities() {
    return List.copyOf(facilities);
  }

  private static Activity activity(Row row) {
    if (row.isEmpty("sector")) {
      row.report(IssueCode.FACILITY_WITHOUT_SECTOR, "sector", row.text("id"), "", "");
      return new Activity.Unstated();
    }
    if (row.isEmpty("scheme")) {
      row.report(IssueCode.VALUE_MISSING, "scheme", "eprtr|nace|isic|naics|millrace", "");
      return new Activity.Unstated();
    }
    return Activities.of(row);
  }

  private Site site(Row row) {
    if (row.isEmpty("lat") && row.isEmpty("lon")) {
      row.report(IssueCode.FACILITY_WITHOUT_PLACE, "lat", row.text("id"), "", "");
    }
    Site site = point(row);
    if (site instanceof Site.At) {
      placed.add(row);
    }
    return site;
  }

  /** The place of a row; one coordinate alone is an error. */
  private static Site point(Row row) {
    boolean lat = row.isEmpty("lat");
    boolean lon = row.isEmpty("lon");
    if (lat != lon) {
      row.report(IssueCode.COORDINATE_ALONE, lat ? "lat" : "lon", "", "");
    }
    return row.has("lat") && row.has("lon")
        ? new Site.At(new GeoPoint(row.number("lat"), row.number("lon")))
        : new Site.Unplaced();
  }
}
