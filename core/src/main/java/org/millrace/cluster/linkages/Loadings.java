package org.millrace.cluster.linkages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.math.Vector;

/** How industries, the rows, load on components, the columns; and how components correlate. */
final class Loadings {
  private final double[][] values;
  private final double[][] correlations;

  private Loadings(double[][] values, double[][] correlations) {
    this.values = values;
    this.correlations = correlations;
  }

  /** Loadings on components at right angles. */
  static Loadings upright(double[][] values) {
    int m = values[0].length;
    double[][] correlations = new double[m][m];
    for (int c = 0; c < m; c++) {
      correlations[c][c] = 1;
    }
    return new Loadings(values, correlations);
  }

  /** Loadings on components that go together. */
  static Loadings oblique(double[][] values, double[][] correlations) {
    return new Loadings(values, correlations);
  }

  int rows() {
    return values.length;
  }

  int columns() {
    return values[0].length;
  }

  double at(int row, int column) {
    return values[row][column];
  }

  /** A copy. */
  double[][] toArray() {
    return IntStream.range(0, rows()).mapToObj(r -> values[r].clone()).toArray(double[][]::new);
  }

  Vector row(int row) {
    return Vector.of(values[row]);
  }

  Vector correlations(int column) {
    return Vector.of(correlations[column]);
  }

  /** Sum of squares of a column. */
  double explained(int column) {
    double sum = 0;
    for (double[] row : values) {
      sum += row[column] * row[column];
    }
    return sum;
  }

  /** What the components explain of a row, in the order of its squares. */
  double communality(int row) {
    double sum = 0;
    for (int c = 0; c < columns(); c++) {
      for (int d = 0; d < columns(); d++) {
        sum += values[row][c] * correlations[c][d] * values[row][d];
      }
    }
    return sum;
  }

  /** The components that explain most first, each turned so that its loadings sum to plus. */
  Loadings ordered() {
    List<Integer> order =
        IntStream.range(0, columns())
            .boxed()
            .sorted(Comparator.comparingDouble(this::explained).reversed())
            .toList();
    double[] signs = order.stream().mapToDouble(this::sign).toArray();
    double[][] turned = new double[rows()][columns()];
    double[][] together = new double[columns()][columns()];
    for (int c = 0; c < columns(); c++) {
      for (int r = 0; r < rows(); r++) {
        turned[r][c] = signs[c] * values[r][order.get(c)];
      }
      for (int d = 0; d < columns(); d++) {
        together[c][d] = signs[c] * signs[d] * correlations[order.get(c)][order.get(d)];
      }
    }
    return new Loadings(turned, together);
  }

  private double sign(int column) {
    double sum = 0;
    for (double[] row : values) {
      sum += row[column];
    }
    return sum < 0 ? -1 : 1;
  }
}
