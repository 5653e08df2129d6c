package org.millrace.cluster.linkages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against all angles, tried one by one. */
class VarimaxTest {
  private static double[][] random(int rows, int columns, long seed) {
    SplittableRandom dice = new SplittableRandom(seed);
    double[][] loadings = new double[rows][columns];
    for (double[] row : loadings) {
      for (int c = 0; c < columns; c++) {
        row[c] = dice.nextDouble(-1, 1);
      }
    }
    return loadings;
  }

  /** Sum over components of the variance of squared loadings, rows taken to length one. */
  private static double criterion(double[][] loadings) {
    double criterion = 0;
    double n = loadings.length;
    for (int c = 0; c < loadings[0].length; c++) {
      double sum = 0;
      double squares = 0;
      for (double[] row : loadings) {
        double length = 0;
        for (double value : row) {
          length += value * value;
        }
        double square = row[c] * row[c] / length;
        sum += square;
        squares += square * square;
      }
      criterion += squares / n - sum * sum / n / n;
    }
    return criterion;
  }

  private static double[][] turned(double[][] loadings, int c, int d, double angle) {
    double[][] turned = new double[loadings.length][];
    for (int r = 0; r < turned.length; r++) {
      turned[r] = loadings[r].clone();
      turned[r][c] = loadings[r][c] * Math.cos(angle) + loadings[r][d] * Math.sin(angle);
      turned[r][d] = loadings[r][d] * Math.cos(angle) - loadings[r][c] * Math.sin(angle);
    }
    return turned;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void findsTheBestAngleOfTwo(long seed) {
    double[][] loadings = random(9, 2, seed);
    double best = 0;
    for (int step = 0; step < 10_000; step++) {
      best = Math.max(best, criterion(turned(loadings, 0, 1, step * Math.PI / 20_000)));
    }
    assertThat(criterion(Varimax.turned(Loadings.upright(loadings)).toArray()))
        .isGreaterThanOrEqualTo(best - 1e-12)
        .isCloseTo(best, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7, 8})
  void noTurnOfTwoOfManyIsBetter(long seed) {
    double[][] loadings = Varimax.turned(Loadings.upright(random(15, 4, seed))).toArray();
    double found = criterion(loadings);
    for (int c = 0; c < 4; c++) {
      for (int d = c + 1; d < 4; d++) {
        for (int step = 0; step < 500; step++) {
          assertThat(criterion(turned(loadings, c, d, step * Math.PI / 1_000)))
              .isLessThanOrEqualTo(found + 1e-12);
        }
      }
    }
  }

  /** A row without loadings is left alone and does not spoil the others. */
  @ParameterizedTest
  @ValueSource(longs = 9)
  void emptyRowsStayEmpty(long seed) {
    double[][] loadings = random(6, 3, seed);
    loadings[2] = new double[3];
    double[][] turned = Varimax.turned(Loadings.upright(loadings)).toArray();
    assertThat(turned[2]).containsOnly(0);
    assertThat(turned[0][0]).isFinite();
  }
}
