package org.millrace.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Agreement with trying every side. */
class MinimumCutTest {
  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isTheCheapestOfAllCuts(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int nodes = 1 + random.nextInt(7);
    double[][] edges = new double[nodes][nodes];
    double[][] pulls = new double[nodes][2];
    double unit = seed % 3 == 0 ? 1 : Math.pow(10, random.nextInt(-6, 7));
    MinimumCut cut = new MinimumCut(nodes, nodes * nodes);
    for (int one = 0; one < nodes; one++) {
      for (int other = 0; other < one; other++) {
        edges[one][other] = unit * (seed % 2 == 0 ? random.nextInt(4) : random.nextDouble());
        cut.join(one, other, edges[one][other]);
      }
    }
    for (int round = 0; round < 3; round++) {
      for (int node = 0; node < nodes; node++) {
        pulls[node][0] = unit * random.nextInt(4);
        pulls[node][1] = unit * random.nextInt(4);
        cut.pull(node, pulls[node][0], pulls[node][1]);
      }
      double cheapest = Double.POSITIVE_INFINITY;
      for (int mask = 0; mask < 1 << nodes; mask++) {
        cheapest = Math.min(cheapest, cost(edges, pulls, mask));
      }
      boolean[] side = cut.sourceSide();
      int mask = 0;
      for (int node = 0; node < nodes; node++) {
        mask |= side[node] ? 1 << node : 0;
      }
      assertThat(cost(edges, pulls, mask)).isCloseTo(cheapest, within(1e-9 * unit));
    }
  }

  private static double cost(double[][] edges, double[][] pulls, int mask) {
    double cost = 0;
    for (int one = 0; one < edges.length; one++) {
      cost += pulls[one][mask >>> one & 1];
      for (int other = 0; other < one; other++) {
        cost += (mask >>> one & 1) == (mask >>> other & 1) ? 0 : edges[one][other];
      }
    }
    return cost;
  }
}
