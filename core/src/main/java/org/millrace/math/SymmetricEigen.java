package org.millrace.math;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.millrace.unit.Require;

/** Eigenvalues of a symmetric matrix, greatest first, and their vectors of length one. */
public final class SymmetricEigen {
  private final Vector values;
  private final List<Vector> vectors = new ArrayList<>();

  private SymmetricEigen(EigenDecompositionSymmetric decomposition) {
    values = Vector.of(decomposition.getEigenvalues());
    for (int i = 0; i < values.size(); i++) {
      vectors.add(Vector.of(decomposition.getEigenvector(i).toArray()));
    }
  }

  /** Decomposes a matrix that is symmetric to the last digit. */
  public static SymmetricEigen of(double[][] matrix) {
    for (int i = 0; i < matrix.length; i++) {
      Require.that(matrix[i].length == matrix.length, "The matrix is not square.");
      for (int j = 0; j <= i; j++) {
        Require.finite("element of a matrix", matrix[i][j]);
        Require.that(matrix[i][j] == matrix[j][i], "The matrix is not symmetric.");
      }
    }
    return new SymmetricEigen(
        new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(matrix)));
  }

  /** The eigenvalues, greatest first. */
  public Vector values() {
    return values;
  }

  /** The vector of an eigenvalue; its sign means nothing. */
  public Vector vector(int index) {
    return vectors.get(index);
  }
}
