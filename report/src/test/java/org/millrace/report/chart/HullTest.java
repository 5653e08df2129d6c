package org.millrace.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.millrace.domain.GeoPoint;

final class HullTest {
  private static final double RADIUS = 0.01;

  @Test
  void onePlaceHasADiskAround() {
    List<double[]> ring = Hull.around(List.of(new GeoPoint(60, 20)), RADIUS);
    for (double[] corner : ring) {
      assertThat(Math.hypot((corner[0] - 20) * 0.5, corner[1] - 60))
          .isCloseTo(RADIUS, within(1e-9));
    }
    assertThat(area(ring)).isPositive();
  }

  @Test
  void twoPlacesHaveABandAround() {
    List<GeoPoint> points = List.of(new GeoPoint(55, 10), new GeoPoint(55, 10.2));
    List<double[]> ring = Hull.around(points, RADIUS);
    assertThat(points).allMatch(p -> holds(ring, p.longitude(), p.latitude()));
    assertThat(area(ring)).isGreaterThan(0.2 * 2 * RADIUS);
  }

  @Test
  void everyPlaceLiesInsideAndTheRingTurnsLeft() {
    Random random = new Random(1);
    for (int size = 1; size < 60; size++) {
      List<GeoPoint> points = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        points.add(new GeoPoint(50 + random.nextInt(8) / 8.0, 8 + random.nextInt(8) / 8.0));
      }
      List<double[]> ring = Hull.around(points, RADIUS);
      assertThat(points).allMatch(p -> holds(ring, p.longitude(), p.latitude()));
      for (int i = 0; i < ring.size(); i++) {
        assertThat(turn(ring, i)).isGreaterThan(-1e-12);
      }
    }
  }

  @Test
  void aHullAcrossTheDateLineIsSmall() {
    List<double[]> ring =
        Hull.around(List.of(new GeoPoint(-17, 179.9), new GeoPoint(-17, -179.9)), RADIUS);
    double west = ring.stream().mapToDouble(p -> p[0]).min().orElseThrow();
    double east = ring.stream().mapToDouble(p -> p[0]).max().orElseThrow();
    assertThat(east - west).isBetween(0.2, 0.3);
  }

  private static double turn(List<double[]> ring, int at) {
    double[] a = ring.get(at);
    double[] b = ring.get((at + 1) % ring.size());
    double[] c = ring.get((at + 2) % ring.size());
    return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]);
  }

  private static double area(List<double[]> ring) {
    double twice = 0;
    for (int i = 0; i < ring.size(); i++) {
      double[] a = ring.get(i);
      double[] b = ring.get((i + 1) % ring.size());
      twice += a[0] * b[1] - a[1] * b[0];
    }
    return twice / 2;
  }

  /** Whether a point lies left of all edges. */
  private static boolean holds(List<double[]> ring, double x, double y) {
    for (int i = 0; i < ring.size(); i++) {
      double[] a = ring.get(i);
      double[] b = ring.get((i + 1) % ring.size());
      if ((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]) < 0) {
        return false;
      }
    }
    return true;
  }
}
