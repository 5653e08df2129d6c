package org.millrace.math;

import java.util.Optional;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;

/** Square matrices as rows of numbers. */
public final class SquareMatrix {
  private SquareMatrix() {}

  /** The inverse, by factors with pivots; none if the matrix is singular to rounding. */
  public static Optional<double[][]> findInverse(double[][] matrix) {
    LUDecomposition factors = new LUDecomposition(MatrixUtils.createRealMatrix(matrix));
    return factors.getSolver().isNonSingular()
        ? Optional.of(factors.getSolver().getInverse().getData())
        : Optional.empty();
  }
}
