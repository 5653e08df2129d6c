package org.millrace.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millrace.domain.GeoPoint;

/** Nearness on the Earth agrees with looking at every pair, poles and date line too. */
class PositionIndexTest {

  /** Everywhere, and thickly at the poles, the date line and one place that many share. */
  private static List<Position> earth(int size) {
    SplittableRandom random = new SplittableRandom(5);
    List<Position> places = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double near = random.nextGaussian();
      places.add(
          switch (i % 5) {
            case 0 -> on(90 - Math.abs(near), random.nextDouble(-180, 180));
            case 1 -> on(-90 + Math.abs(near) / 100, random.nextDouble(-180, 180));
            case 2 -> on(near, near > 0 ? 180 - near : -180 - near);
            case 3 -> on(10, 20);
            default -> on(Math.toDegrees(Math.asin(random.nextDouble(-1, 1))), 120 * near % 180);
          });
    }
    return places;
  }

  private static Position.OnEarth on(double latitude, double longitude) {
    return new Position.OnEarth(latitude, longitude);
  }

  private static double haversine(Position one, Position other) {
    return one instanceof Position.OnEarth a && other instanceof Position.OnEarth b
        ? new GeoPoint(a.latitude(), a.longitude())
            .distanceTo(new GeoPoint(b.latitude(), b.longitude()))
            .amount()
        : -1;
  }

  @Test
  void distancesAreGreatCircles() {
    List<Position> places = earth(300);
    Positions positions = Positions.of(places);
    for (int i = 0; i < places.size(); i++) {
      for (int j = 0; j < places.size(); j++) {
        double expected = haversine(places.get(i), places.get(j));
        // Near the antipode either formula is good to a meter only.
        double tolerance = expected > 20_000 ? 1e-3 : 1e-8;
        assertThat(positions.distance(i, j)).isCloseTo(expected, within(tolerance));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "50", "3000", "20100"})
  void findsWhatIsWithinARadius(double radius) {
    List<Position> places = earth(500);
    PositionIndex index = new PositionIndex(Positions.of(places));
    for (Position center : places.subList(0, 60)) {
      int[] expected =
          IntStream.range(0, places.size())
              .filter(i -> haversine(center, places.get(i)) <= radius + 1e-9)
              .toArray();
      assertThat(index.within(center, radius + 1e-9)).containsExactly(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "7", "200", "900"})
  void findsTheNearest(int k) {
    List<Position> places = earth(500);
    Positions positions = Positions.of(places);
    PositionIndex index = new PositionIndex(positions);
    for (int center = 0; center < 60; center++) {
      int at = center;
      int[] expected =
          IntStream.range(0, places.size())
              .boxed()
              .sorted(
                  Comparator.<Integer>comparingDouble(i -> positions.squaredChord(at, i))
                      .thenComparing(i -> i))
              .limit(k)
              .mapToInt(Integer::intValue)
              .toArray();
      assertThat(index.nearest(places.get(center), k)).containsExactly(expected);
    }
  }

  @Test
  void anEmptyIndexFindsNothing() {
    PositionIndex index = new PositionIndex(Positions.of(List.of()));
    assertThat(index.within(on(0, 0), 1e5)).isEmpty();
    assertThat(index.nearest(on(0, 0), 3)).isEmpty();
  }

  @Test
  void aPlaneIsFlat() {
    Positions positions =
        Positions.of(List.of(new Position.OnPlane(0, 0), new Position.OnPlane(3, 4)));
    assertThat(positions.distance(0, 1)).isEqualTo(5);
  }

  @Test
  void theCenterOfPlacesAcrossTheDateLineIsOnIt() {
    Position center = Positions.of(List.of(on(10, 179), on(10, -179))).center(0, 1);
    assertThat(haversine(center, on(10, 180))).isLessThan(0.2);
  }

  @Test
  void kindsOfPositionsDoNotMix() {
    assertThatThrownBy(() -> Positions.of(List.of(on(0, 0), new Position.OnPlane(0, 0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("don't mix");
    assertThatThrownBy(() -> on(91, 0)).hasMessageContaining("latitude");
    assertThatThrownBy(() -> on(Double.NaN, 0)).hasMessageContaining("latitude");
  }
}
