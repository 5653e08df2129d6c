package org.millrace.cluster.linkages;

import java.util.Optional;
import org.millrace.math.SquareMatrix;

/** Turns each component for itself towards loadings raised to a power. */
final class Promax {
  private static final int POWER = 4;

  private Promax() {}

  /** The turned loadings; those given if no such turn exists. */
  static Loadings turned(Loadings upright) {
    double[][] loadings = upright.toArray();
    return SquareMatrix.findInverse(product(transposed(loadings), loadings))
        .map(inverse -> product(inverse, product(transposed(loadings), target(loadings))))
        .flatMap(turn -> oblique(loadings, turn))
        .orElse(upright);
  }

  private static Optional<Loadings> oblique(double[][] loadings, double[][] turn) {
    return SquareMatrix.findInverse(product(transposed(turn), turn))
        .map(
            covariances -> {
              int m = covariances.length;
              double[][] correlations = new double[m][m];
              for (int c = 0; c < m; c++) {
                double deviation = Math.sqrt(covariances[c][c]);
                for (int d = 0; d < m; d++) {
                  turn[d][c] *= deviation;
                  correlations[c][d] = covariances[c][d] / deviation / Math.sqrt(covariances[d][d]);
                }
              }
              return Loadings.oblique(product(loadings, turn), correlations);
            });
  }

  /** Small loadings made smaller, their signs kept. */
  private static double[][] target(double[][] loadings) {
    double[][] target = new double[loadings.length][loadings[0].length];
    for (int r = 0; r < target.length; r++) {
      for (int c = 0; c < target[r].length; c++) {
        target[r][c] = loadings[r][c] * Math.pow(Math.abs(loadings[r][c]), POWER - 1);
      }
    }
    return target;
  }

  private static double[][] transposed(double[][] matrix) {
    double[][] transposed = new double[matrix[0].length][matrix.length];
    for (int r = 0; r < matrix.length; r++) {
      for (int c = 0; c < matrix[r].length; c++) {
        transposed[c][r] = matrix[r][c];
      }
    }
    return transposed;
  }

  private static double[][] product(double[][] left, double[][] right) {
    double[][] product = new double[left.length][right[0].length];
    for (int r = 0; r < left.length; r++) {
      for (int k = 0; k < right.length; k++) {
        for (int c = 0; c < right[k].length; c++) {
          product[r][c] += left[r][k] * right[k][c];
        }
      }
    }
    return product;
  }
}
