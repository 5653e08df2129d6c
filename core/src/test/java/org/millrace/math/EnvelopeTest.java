package org.millrace.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The band leaves out what it says, and no wider rank would. */
class EnvelopeTest {
  private static List<double[]> curves(int count, int places) {
    SplittableRandom random = new SplittableRandom(3);
    List<double[]> curves = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double[] curve = new double[places];
      double at = random.nextGaussian();
      for (int place = 0; place < places; place++) {
        at = 0.8 * at + random.nextGaussian();
        // Rounded, so that values are equal here and there.
        curve[place] = Math.round(10 * at) / 10.0;
      }
      curves.add(curve);
    }
    return curves;
  }

  private static double leaving(List<double[]> curves, Envelope envelope, int rank) {
    long leaving =
        curves.stream()
            .filter(
                curve -> {
                  for (int i = 0; i < curve.length; i++) {
                    if (curve[i] < envelope.low(i, rank) || curve[i] > envelope.high(i, rank)) {
                      return true;
                    }
                  }
                  return false;
                })
            .count();
    return (double) leaving / curves.size();
  }

  @Test
  void atMostAShareLeavesTheGlobalBandAndMoreWouldLeaveTheNext() {
    List<double[]> curves = curves(1_000, 20);
    Envelope envelope = new Envelope(curves);
    int rank = envelope.globalRank(0.05);
    assertThat(leaving(curves, envelope, rank)).isLessThanOrEqualTo(0.05);
    assertThat(leaving(curves, envelope, rank + 1)).isGreaterThan(0.05);
    assertThat(envelope.leaving(rank)).isEqualTo(leaving(curves, envelope, rank));
  }

  @Test
  void theLocalBandLeavesOutAShareOnEachSide() {
    List<double[]> curves = curves(1_000, 1);
    Envelope envelope = new Envelope(curves);
    int rank = envelope.localRank(0.05);
    double[] sorted = curves.stream().mapToDouble(c -> c[0]).sorted().toArray();
    assertThat(envelope.low(0, rank)).isEqualTo(sorted[50]);
    assertThat(envelope.high(0, rank)).isEqualTo(sorted[949]);
  }

  @Test
  void aDrawIsItsOwnWhateverElseIsDrawn() {
    int[] drawn = Draw.distinct(1, 7, 100, 20);
    assertThat(drawn).doesNotHaveDuplicates().hasSize(20).isEqualTo(Draw.distinct(1, 7, 100, 20));
    assertThat(drawn).isNotEqualTo(Draw.distinct(1, 8, 100, 20));
    assertThat(drawn).isNotEqualTo(Draw.distinct(2, 7, 100, 20));
  }

  /** Each of ten numbers is first in a tenth of 10,000 draws: chi-square with 9 degrees, 99.9 %. */
  @Test
  void drawsAreEven() {
    int[] firsts = new int[10];
    for (int i = 0; i < 10_000; i++) {
      firsts[Draw.distinct(4, i, 10, 3)[0]]++;
    }
    double square = Arrays.stream(firsts).mapToDouble(f -> (f - 1000.0) * (f - 1000) / 1000).sum();
    assertThat(square).isLessThan(27.88);
  }
}
