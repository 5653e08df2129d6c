package org.millrace.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomStreamTest {
  private static final int DRAWS = 100_000;

  private static double[] normals(RandomStream stream) {
    double[] draws = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      draws[i] = stream.normal();
    }
    return draws;
  }

  @Test
  void equalSeedsAndNamesGiveEqualNumbers() {
    assertThat(normals(RandomStream.of(5, "coal"))).isEqualTo(normals(RandomStream.of(5, "coal")));
  }

  @Test
  void everyThingHasAStreamOfItsOwn() {
    Set<Double> firsts = new HashSet<>();
    for (int seed = 0; seed < 10; seed++) {
      for (int i = 0; i < 100; i++) {
        firsts.add(RandomStream.of(seed, i).uniform());
        firsts.add(RandomStream.of(seed, "thing " + i).uniform());
      }
    }
    assertThat(firsts).hasSize(2000);
  }

  /** Six standard errors. */
  @Test
  void drawsTheStandardNormalDistribution() {
    Percentiles draws = Percentiles.of(normals(RandomStream.of(1, "a")));
    assertThat(draws.mean()).isCloseTo(0, within(6 / Math.sqrt(DRAWS)));
    assertThat(draws.deviation()).isCloseTo(1, within(6 / Math.sqrt(2.0 * DRAWS)));
    assertThat(draws.at(0.975)).isCloseTo(NormalDistribution.TWO_SIDED_95, within(0.05));
  }

  @Test
  void streamsOfNeighborsAreNotCorrelated() {
    double[] first = normals(RandomStream.of(1, 0));
    double[] second = normals(RandomStream.of(1, 1));
    assertThat(Percentiles.correlation(first, second)).isCloseTo(0, within(6 / Math.sqrt(DRAWS)));
    assertThat(Percentiles.correlation(first, first)).isCloseTo(1, within(1e-12));
  }

  @Test
  void drawsWholeNumbersBelowABound() {
    RandomStream stream = RandomStream.of(1, "whole");
    int[] counts = new int[6];
    for (int i = 0; i < 60_000; i++) {
      counts[stream.below(6)]++;
    }
    for (int count : counts) {
      assertThat(count).isBetween(9_400, 10_600);
    }
  }
}
