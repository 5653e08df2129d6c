package org.millrace.cluster.linkages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.cluster.linkages.InputOutputProblem.Industry;
import org.millrace.cluster.linkages.InputOutputResult.Multiplied;
import org.millrace.cluster.linkages.InputOutputResult.Multiplier;
import org.millrace.cluster.linkages.InputOutputResult.Unproductive;
import org.millrace.math.SquareMatrix;
import org.millrace.math.Vector;

/** By hand, by rounds of orders, and by what an inverse is. */
class LeontiefTest {
  private static List<Multiplier> multipliers(List<Industry> table) {
    return ((Multiplied) Leontief.multipliers(new Trade(table))).industries();
  }

  /** A chain: a delivers half of b's value, b half of c's. */
  @Test
  void ordersOfAChain() {
    double[][] flows = {{0, 5, 0}, {0, 0, 5}, {0, 0, 0}};
    List<Multiplier> chain = multipliers(Tables.of(10, flows));
    assertThat(chain.stream().map(Multiplier::backward)).containsExactly(1.0, 1.5, 1.75);
    assertThat(chain.stream().map(Multiplier::forward)).containsExactly(1.75, 1.5, 1.0);
    assertThat(chain.stream().map(Multiplier::supply)).containsExactly(1.75, 1.5, 1.0);
    assertThat(chain.get(1).dispersion()).isCloseTo(1.5 / (4.25 / 3), within(1e-14));
    assertThat(chain.stream().map(Multiplier::key)).containsExactly(false, true, false);
  }

  /** x = d + A d + A² d + …, and of primary inputs v + v B + v B² + … . */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void multipliersAreRoundsOfOrders(long seed) {
    double[][] flows = Tables.random(9, seed);
    double output = Tables.ample(flows);
    List<Multiplier> found = multipliers(Tables.of(output, flows));
    for (int k = 0; k < 9; k++) {
      assertThat(found.get(k).backward()).isCloseTo(rounds(flows, output, k, true), within(1e-12));
      assertThat(found.get(k).supply()).isCloseTo(rounds(flows, output, k, false), within(1e-12));
    }
  }

  private static double rounds(double[][] flows, double output, int start, boolean upstream) {
    double[] now = new double[flows.length];
    now[start] = 1;
    double all = 0;
    for (int round = 0; round < 80; round++) {
      double[] next = new double[now.length];
      for (int k = 0; k < now.length; k++) {
        all += now[k];
        for (int l = 0; l < now.length; l++) {
          next[l] += now[k] * (upstream ? flows[l][k] : flows[k][l]) / output;
        }
      }
      now = next;
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void inverseTimesMatrixIsOne(long seed) {
    double[][] flows = Tables.random(11, seed);
    double[][] net = Leontief.netOutput(new Trade(Tables.of(Tables.ample(flows), flows)));
    double[][] inverse = SquareMatrix.findInverse(net).orElseThrow();
    for (int r = 0; r < 11; r++) {
      for (int c = 0; c < 11; c++) {
        double sum = 0;
        for (int k = 0; k < 11; k++) {
          sum += inverse[r][k] * net[k][c];
        }
        assertThat(sum).isCloseTo(r == c ? 1 : 0, within(1e-12));
      }
    }
  }

  @Test
  void meanOfTheIndicesIsOne() {
    double[][] flows = Tables.random(9, 6);
    List<Multiplier> found = multipliers(Tables.of(Tables.ample(flows), flows));
    assertThat(found.stream().mapToDouble(Multiplier::dispersion).average().orElse(0))
        .isCloseTo(1, within(1e-12));
    assertThat(found.stream().mapToDouble(Multiplier::sensitivity).average().orElse(0))
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void industriesWithoutTradeMultiplyNothing() {
    Industry idle = new Industry(Tables.id("idle"), 0, Vector.of(0, 0, 0));
    Industry one = new Industry(Tables.id("one"), 10, Vector.of(0, 1, 2));
    Industry other = new Industry(Tables.id("other"), 10, Vector.of(0, 3, 1));
    Multiplier found = multipliers(List.of(idle, one, other)).getFirst();
    assertThat(found.backward()).isEqualTo(1);
    assertThat(found.forward()).isEqualTo(1);
    assertThat(found.supply()).isEqualTo(1);
  }

  @Test
  void tablesThatEatMoreThanTheyMakeAreUnproductive() {
    double[][] closed = {{0, 10, 0}, {10, 0, 0}, {0, 0, 0}};
    assertThat(Leontief.multipliers(new Trade(Tables.of(10, closed))))
        .isEqualTo(new Unproductive());
    assertThat(Leontief.multipliers(new Trade(Tables.of(8, closed)))).isEqualTo(new Unproductive());
  }
}
