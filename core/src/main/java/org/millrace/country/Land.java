package org.millrace.country;

import java.util.List;
import org.millrace.domain.GeoPoint;
import org.millrace.unit.Require;

/**
 * Where a country lies and how its cities are spread. All numbers of the example are assumed; its
 * box is open sea, so that nobody takes the country for a real one.
 *
 * @param southWest corner of the box
 * @param northEast corner of the box
 * @param provinces centers around which cities crowd; spread evenly by chance
 * @param provinceRadius standard deviation of a city's place around its province's center [km]
 * @param cities how many
 * @param cityExponent a city's size falls with its rank to this power; Zipf's law says 1
 * @param parkElasticity a city draws parks in proportion to its size to this power
 * @param parkDistance median distance of a park from its city [km]
 * @param parkDistanceSpread standard deviation of the logarithm of that distance
 * @param syllables first, middle and last ones; names are made of one each
 */
public record Land(
    GeoPoint southWest,
    GeoPoint northEast,
    int provinces,
    double provinceRadius,
    int cities,
    double cityExponent,
    double parkElasticity,
    double parkDistance,
    double parkDistanceSpread,
    List<List<String>> syllables) {
  public Land {
    syllables = syllables.stream().map(List::copyOf).toList();
    Require.that(
        southWest.latitude() < northEast.latitude()
            && southWest.longitude() < northEast.longitude(),
        "The south-west corner must lie south and west of the north-east one.");
    Require.that(provinces >= 1 && cities >= 1, "A country must have a province and a city.");
    Require.atLeast("radius of a province [km]", provinceRadius, 0);
    Require.atLeast("exponent of city sizes", cityExponent, 0);
    Require.atLeast("elasticity of parks", parkElasticity, 0);
    Require.atLeast("distance of parks [km]", parkDistance, 0);
    Require.atLeast("spread of distances", parkDistanceSpread, 0);
    Require.that(
        syllables.stream().noneMatch(List::isEmpty) && !syllables.isEmpty(),
        "Names must have syllables.");
  }
}
