package org.millrace.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Agreement with the least cut: by max-flow min-cut over all sets of givers. */
class MaximumExchangeTest {
  private static final int MOST = 5;

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void equalsTheLeastCut(int seed) {
    Random random = new Random(seed);
    List<Integer> givers = IntStream.range(0, 1 + random.nextInt(MOST)).boxed().toList();
    List<Integer> takers = IntStream.range(0, 1 + random.nextInt(MOST)).boxed().toList();
    double[] given = random.doubles(givers.size(), 0, 100).toArray();
    double[] wanted = random.doubles(takers.size(), 0, 100).toArray();
    boolean[][] accepted = new boolean[givers.size()][takers.size()];
    for (boolean[] row : accepted) {
      for (int t = 0; t < row.length; t++) {
        row[t] = random.nextInt(3) > 0;
      }
    }
    double flow = MaximumExchange.of(givers, given, takers, wanted, (g, t) -> accepted[g][t]);
    assertThat(flow).isCloseTo(leastCut(given, wanted, accepted), within(1e-6));
  }

  /** For each set of givers that stay: the others are cut, and all takers the set can reach. */
  private static double leastCut(double[] given, double[] wanted, boolean[][] accepted) {
    double least = Double.POSITIVE_INFINITY;
    for (int set = 0; set < 1 << given.length; set++) {
      double cut = 0;
      for (int g = 0; g < given.length; g++) {
        cut += (set >> g & 1) == 0 ? given[g] : 0;
      }
      for (int t = 0; t < wanted.length; t++) {
        boolean reached = false;
        for (int g = 0; g < given.length; g++) {
          reached |= (set >> g & 1) == 1 && accepted[g][t];
        }
        cut += reached ? wanted[t] : 0;
      }
      least = Math.min(least, cut);
    }
    return least;
  }
}
