package org.millrace.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.millrace.domain.GeoPoint;
import org.millrace.math.RandomStream;

/** Whatever is in reach lies in the cells that are looked into. */
class GridTest {
  @Test
  void theCellsOfAReachHoldAllThatIsInReach() {
    Grid grid = Grid.ofSide(60);
    int inReach = 0;
    for (int i = 0; i < 200_000; i++) {
      RandomStream random = RandomStream.of(1, i);
      GeoPoint from = point(random, 90 - 5 * random.uniform());
      double kilometres = 150 * random.uniform();
      GeoPoint to =
          new GeoPoint(
              Math.clamp(from.latitude() + 1.5 * random.normal(), -90, 90),
              Math.clamp(from.longitude() + 10 * random.normal(), -180, 180));
      GeoPoint across = new GeoPoint(to.latitude(), to.longitude() > 0 ? -180 : 180);
      for (GeoPoint other : new GeoPoint[] {to, across}) {
        if (from.distanceTo(other).amount() <= kilometres) {
          inReach++;
          assertThat(grid.cells(from, kilometres)).contains(grid.cell(other));
        }
      }
    }
    assertThat(inReach).isGreaterThan(1_000);
  }

  /** Near a pole, or near the date line, or anywhere. */
  private static GeoPoint point(RandomStream random, double high) {
    double kind = random.uniform();
    double sign = random.uniform() < 0.5 ? -1 : 1;
    double latitude = kind < 0.3 ? sign * high : 180 * random.uniform() - 90;
    double longitude =
        kind > 0.7 ? sign * (180 - 2 * random.uniform()) : 360 * random.uniform() - 180;
    return new GeoPoint(latitude, longitude);
  }
}
