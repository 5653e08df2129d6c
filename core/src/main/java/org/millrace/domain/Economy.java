package org.millrace.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.millrace.unit.Require;

/**
 * How large the sectors of the region and of the country around it are, year by year: what a region
 * is compared with.
 *
 * @param areas of different names, one of them at most the nation; parts do not overlap, and the
 *     nation includes them
 */
public record Economy(List<Area> areas) {
  /** Nothing known. */
  public static final Economy NONE = new Economy(List.of());

  public Economy {
    areas = List.copyOf(areas);
    Set<String> names = new HashSet<>();
    for (Area area : areas) {
      Require.that(names.add(area.name()), "There are two areas '%s'.", area.name());
    }
    Require.that(
        areas.stream().filter(a -> a.part() == Part.NATION).count() <= 1,
        "There are two areas that are the whole nation.");
  }

  /** The whole nation, when its own totals are known. */
  public Optional<Area> findNation() {
    return areas(Part.NATION).stream().findFirst();
  }

  /** The areas that are such a part of the nation. */
  public List<Area> areas(Part part) {
    return areas.stream().filter(a -> a.part() == part).toList();
  }

  /** What an area is to the region that is planned. */
  public enum Part {
    /** The region itself or a part of it. */
    REGION,
    /** Another part of the nation. */
    ELSEWHERE,
    /** The whole nation, the region included. */
    NATION
  }

  /**
   * A place that statistics speak of.
   *
   * @param squareKilometers land; 0 when unknown
   * @param sectors each at most once a year
   */
  public record Area(String name, Part part, double squareKilometers, List<SectorYear> sectors) {
    public Area {
      Require.text("name of an area", name);
      Require.atLeast("land of area '%s' [km2]".formatted(name), squareKilometers, 0);
      sectors = List.copyOf(sectors);
      Set<List<Object>> keys = new HashSet<>();
      for (SectorYear row : sectors) {
        Require.that(
            keys.add(List.of(row.sector(), row.year())),
            "Area '%s' has two rows of sector '%s' in %s.",
            name,
            row.sector().code(),
            row.year());
      }
    }
  }
}
