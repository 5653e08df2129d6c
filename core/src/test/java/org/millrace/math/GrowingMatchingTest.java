package org.millrace.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Agreement with trying every matching, whoever comes in whatever order. */
class GrowingMatchingTest {
  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isTheBestOfAllMatchings(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int ones = 1 + random.nextInt(5);
    int others = 1 + random.nextInt(5);
    double[][] weights = new double[ones][others];
    for (double[] row : weights) {
      for (int other = 0; other < others; other++) {
        row[other] = seed % 2 == 0 ? random.nextInt(4) : 1e6 * random.nextDouble();
      }
    }
    boolean[] here = new boolean[ones];
    boolean[] there = new boolean[others];
    GrowingMatching matching = new GrowingMatching(weights, others);
    int came = 0;
    while (came < ones + others) {
      int next = random.nextInt(ones + others);
      boolean isOne = next < ones;
      if (isOne ? here[next] : there[next - ones]) {
        continue;
      }
      matching.add(isOne ? 0 : 1, isOne ? next : next - ones);
      if (isOne) {
        here[next] = true;
      } else {
        there[next - ones] = true;
      }
      came++;
      double best = best(weights, here, there.clone(), 0);
      assertThat(matching.total()).isCloseTo(best, within(1e-9 * (1 + best)));
      assertThat(weight(matching, weights)).isCloseTo(best, within(1e-9 * (1 + best)));
    }
  }

  private static double weight(GrowingMatching matching, double[][] weights) {
    double sum = 0;
    for (int one = 0; one < weights.length; one++) {
      if (matching.mate(one) >= 0) {
        sum += weights[one][matching.mate(one)];
      }
    }
    return sum;
  }

  private static double best(double[][] weights, boolean[] here, boolean[] free, int one) {
    if (one == weights.length) {
      return 0;
    }
    double best = best(weights, here, free, one + 1);
    for (int other = 0; other < free.length; other++) {
      if (here[one] && free[other]) {
        free[other] = false;
        best = Math.max(best, weights[one][other] + best(weights, here, free, one + 1));
        free[other] = true;
      }
    }
    return best;
  }
}
