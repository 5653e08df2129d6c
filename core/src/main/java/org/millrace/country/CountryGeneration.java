package org.millrace.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.millrace.country.CountryResult.InventedPark;
import org.millrace.domain.Activity;
import org.millrace.domain.Facility;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.Park;
import org.millrace.domain.Site;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.unit.Require;

/** Invents parks of a country; see the package for how. */
public final class CountryGeneration implements Engine<CountryProblem, CountryResult> {
  private static final int FEWEST = 2;

  @Override
  public CountryResult solve(CountryProblem problem, Run run) {
    Country country = new Country(problem);
    List<Place> places = new ArrayList<>();
    int start = 0;
    for (LevelRule level : problem.levels()) {
      for (int i = 0; i < level.parks(); i++) {
        int at = start + i;
        if (at >= problem.first() && at - problem.first() < problem.count()) {
          places.add(new Place(level, i));
        }
      }
      start += level.parks();
    }
    return new CountryResult(
        run.map(
            places,
            place -> {
              run.check();
              return country.invent(place);
            }));
  }

  /** A park before it is invented: one of its level, counted from 0. */
  private record Place(LevelRule level, int index) {
    Id.ParkId id() {
      String word = level.level().name().toLowerCase(Locale.ROOT);
      return new Id.ParkId("%s-%04d".formatted(word, index + 1));
    }
  }

  private static final class Country {
    private final CountryProblem problem;
    private final Cities cities;
    private final Map<Id.SectorId, SectorRule> rules = new HashMap<>();
    private final List<ParkKind.Member> everything;

    Country(CountryProblem problem) {
      this.problem = problem;
      cities = new Cities(problem.seed(), problem.land());
      problem.sectors().forEach(s -> rules.put(s.sector(), s));
      everything = problem.kinds().stream().flatMap(k -> k.members().stream()).toList();
    }

    InventedPark invent(Place place) {
      LevelRule level = place.level();
      Dice dice = Dice.of(problem.seed(), level.level().name().hashCode(), place.index());
      Cities.City city = cities.draw(dice);
      Land land = problem.land();
      GeoPoint center =
          dice.away(city.place(), dice.lognormal(land.parkDistance(), land.parkDistanceSpread()));
      ParkKind kind = dice.pick(problem.kinds(), ParkKind::weight);
      LevelRule.Designation as = dice.pick(level.designations(), LevelRule.Designation::weight);
      int designated = dice.whole(as.firstYear(), as.lastYear());
      double drawn = dice.lognormal(level.facilities(), level.spread());
      int size = (int) Math.clamp(Math.round(drawn), (long) FEWEST, (long) level.most());
      String name = "%s %s park (%s)".formatted(city.name(), kind.name(), place.id().value());
      List<Facility> facilities = new ArrayList<>();
      Filing filing = new Filing(problem, dice);
      for (int i = 0; i < size; i++) {
        SectorRule rule = Require.known("sector", rules, sector(kind, i, dice));
        Facility facility = facility(place, i, rule.sector(), center, dice);
        facilities.add(facility);
        filing.file(facility.id(), rule);
      }
      Park park =
          new Park(
              place.id(),
              name,
              level.level(),
              as.name(),
              designated,
              new Site.Unplaced(),
              facilities.stream().map(Facility::id).toList());
      return new InventedPark(park, kind.name(), facilities, filing.reports());
    }

    private Id.SectorId sector(ParkKind kind, int index, Dice dice) {
      if (index < kind.anchors().size()) {
        return kind.anchors().get(index);
      }
      boolean any = dice.uniform(0, 1) < problem.mixture();
      return dice.pick(any ? everything : kind.members(), ParkKind.Member::weight).sector();
    }

    private Facility facility(
        Place place, int index, Id.SectorId sector, GeoPoint center, Dice dice) {
      String id = "%s.%03d".formatted(place.id().value(), index + 1);
      String firm = id;
      if (dice.uniform(0, 1) < problem.groups().share()) {
        int rank = dice.rank(problem.groups().perSector(), problem.groups().exponent());
        firm = "group-%s-%03d".formatted(sector.value(), rank);
      }
      return new Facility(
          new Id.FacilityId(id),
          new Id.FirmId(firm),
          "%s %s".formatted(sector.value(), id),
          new Activity.Coded("millrace", sector.value()),
          new Site.At(dice.around(center, place.level().radius())));
    }
  }
}
