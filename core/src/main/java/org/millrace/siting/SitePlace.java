package org.millrace.siting;

import java.util.List;
import org.millrace.domain.Figure;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.PlaceKind;
import org.millrace.domain.Stated;
import org.millrace.unit.Area;
import org.millrace.unit.AreaCost;
import org.millrace.unit.Extent;
import org.millrace.unit.Headcount;
import org.millrace.unit.Require;
import org.millrace.unit.Wage;

/**
 * A place where the enterprise could stand.
 *
 * @param land what a hectare costs once
 * @param free land that can be had
 * @param wage what a person employed costs in a year
 * @param workers people of working age within reach
 * @param neighbors people who live close enough to feel it
 * @param limits what more the place can bear
 */
public record SitePlace(
    Id.PlaceId id,
    PlaceKind kind,
    GeoPoint point,
    Stated<AreaCost> land,
    Stated<Area> free,
    Stated<Wage> wage,
    Stated<Headcount> workers,
    Stated<Headcount> neighbors,
    List<Limit> limits) {
  public SitePlace {
    limits = List.copyOf(limits);
  }

  /**
   * What more of a load a place can bear.
   *
   * @param kind as loads name it
   */
  public record Limit(String kind, Figure<Extent> most) {
    public Limit {
      Require.text("kind of a limit", kind);
      Require.finite("limit '%s'".formatted(kind), most.high());
    }
  }
}
