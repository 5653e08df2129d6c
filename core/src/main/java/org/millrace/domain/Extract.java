package org.millrace.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.millrace.unit.Distance;
import org.millrace.unit.Require;

/**
 * Some parks of a region, to be looked at alone.
 *
 * @param parks at least one
 * @param around how far from a park's place facilities outside it count too, by great circle; zero
 *     for members only
 */
public record Extract(List<Id.ParkId> parks, Distance around) {
  public Extract {
    parks = List.copyOf(parks);
    Require.that(!parks.isEmpty(), "An extract must name a park.");
    Require.atLeast("distance around a park [km]", around.amount(), 0);
  }

  /** The members of one park. */
  public static Extract of(Id.ParkId park) {
    return new Extract(List.of(park), Distance.ZERO);
  }

  /**
   * The facilities it takes.
   *
   * @throws IllegalArgumentException if a park is not among those of the region
   */
  public Set<Id.FacilityId> facilities(List<Park> all, List<Facility> facilities) {
    Set<Id.FacilityId> taken = new HashSet<>();
    for (Park park : chosen(all)) {
      taken.addAll(park.members());
      if (around.amount() > 0 && park.place(facilities) instanceof Site.At at) {
        facilities.stream()
            .filter(f -> isNear(f.site(), at.point()))
            .forEach(f -> taken.add(f.id()));
      }
    }
    return taken;
  }

  /** The region that the part makes: its id and title name the parks before the region. */
  public Region region(Region whole, List<Park> all) {
    List<Park> chosen = chosen(all);
    String names = chosen.stream().map(Park::name).collect(Collectors.joining(", "));
    String ids = chosen.stream().map(p -> '.' + p.id().value()).collect(Collectors.joining());
    return new Region(
        new Id.RegionId(whole.id().value() + ids),
        names + " – " + whole.title(),
        whole.description(),
        whole.baseYear(),
        whole.conversions(),
        whole.sources(),
        List.of(),
        whole.economy());
  }

  private List<Park> chosen(List<Park> all) {
    List<Park> chosen = all.stream().filter(p -> parks.contains(p.id())).toList();
    for (Id.ParkId id : parks) {
      Require.that(
          chosen.stream().anyMatch(p -> p.id().equals(id)),
          "Park '%s' is not in the registry.",
          id.value());
    }
    return chosen;
  }

  private boolean isNear(Site site, GeoPoint place) {
    return site instanceof Site.At at && at.point().distanceTo(place).compareTo(around) <= 0;
  }
}
