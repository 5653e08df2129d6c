package org.millrace.io.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: national grids become degrees. */
final class PlacesTest {
  /**
   * Pairs the Finnish register gives itself in both systems, and origins that the definitions of
   * the other grids state.
   */
  @ParameterizedTest
  @CsvSource({
    "3067, 203432, 6846351, 61.63556, 21.39967",
    "3067, 252198, 6934785, 62.4612, 22.1929",
    "28992, 155000, 463000, 52.15517, 5.38721",
    "2056, 2600000, 1200000, 46.95108, 7.43864",
    "4326, 24.5, 60.5, 60.5, 24.5"
  })
  void aGridBecomesDegreesWithinAHundredMeters(
      int epsg, double east, double north, double lat, double lon) {
    var place = new CoordinateSystems().toDegrees(epsg, east, north).orElseThrow();
    assertThat(place.kilometersTo(new CoordinateSystems.Point(lat, lon))).isLessThan(0.1);
  }
}
