package org.millrace.country;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.GeoPoint;

/** The cities of a country, largest first; they depend on its seed and land alone. */
final class Cities {
  /** Stream of random numbers, beside those of the levels. */
  private static final int PROVINCES = -1;

  private static final int CITIES = -2;

  /** A city that parks may be near. */
  record City(String name, GeoPoint place) {}

  private final Land land;
  private final List<City> cities = new ArrayList<>();

  Cities(long seed, Land land) {
    this.land = land;
    for (int i = 0; i < land.cities(); i++) {
      Dice dice = Dice.of(seed, CITIES, i);
      GeoPoint province = province(seed, dice.whole(0, land.provinces() - 1));
      GeoPoint place = inside(dice.around(province, land.provinceRadius()));
      StringBuilder name = new StringBuilder();
      land.syllables().forEach(part -> name.append(dice.pick(part, s -> 1)));
      cities.add(new City(name.toString(), place));
    }
  }

  /** A city, its chance that of its size to the power of the elasticity. */
  City draw(Dice dice) {
    int rank = dice.rank(cities.size(), land.cityExponent() * land.parkElasticity());
    return cities.get(rank - 1);
  }

  private GeoPoint province(long seed, int index) {
    Dice dice = Dice.of(seed, PROVINCES, index);
    return new GeoPoint(
        dice.uniform(land.southWest().latitude(), land.northEast().latitude()),
        dice.uniform(land.southWest().longitude(), land.northEast().longitude()));
  }

  private GeoPoint inside(GeoPoint point) {
    return new GeoPoint(
        Math.clamp(point.latitude(), land.southWest().latitude(), land.northEast().latitude()),
        Math.clamp(point.longitude(), land.southWest().longitude(), land.northEast().longitude()));
  }
}
