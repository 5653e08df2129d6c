package org.millrace.cluster.linkages;

/** Turns components at right angles so that squared loadings vary most. */
final class Varimax {
  /** Turns by less than this, in radian, end the search. */
  private static final double STILL = 1e-10;

  /** Rounds after which the search ends anyway. */
  private static final int MOST_ROUNDS = 1000;

  private Varimax() {}

  /** The turned loadings; rows count alike while turning, whatever their communality. */
  static Loadings turned(Loadings loadings) {
    double[][] rows = loadings.toArray();
    double[] lengths = new double[rows.length];
    for (int r = 0; r < rows.length; r++) {
      lengths[r] = Math.sqrt(loadings.communality(r));
      scale(rows[r], lengths[r] > 0 ? 1 / lengths[r] : 0);
    }
    double turn = Double.POSITIVE_INFINITY;
    for (int round = 0; round < MOST_ROUNDS && turn > STILL; round++) {
      turn = turnAll(rows, loadings.columns());
    }
    for (int r = 0; r < rows.length; r++) {
      scale(rows[r], lengths[r]);
    }
    return Loadings.upright(rows);
  }

  /** Turns each pair of components once; gives the largest angle. */
  private static double turnAll(double[][] rows, int columns) {
    double largest = 0;
    for (int c = 0; c < columns; c++) {
      for (int d = c + 1; d < columns; d++) {
        double angle = angle(rows, c, d);
        turn(rows, c, d, angle);
        largest = Math.max(largest, Math.abs(angle));
      }
    }
    return largest;
  }

  /** The angle at which the squares of two components vary most. */
  private static double angle(double[][] rows, int c, int d) {
    double u = 0;
    double v = 0;
    double squares = 0;
    double products = 0;
    for (double[] row : rows) {
      double difference = row[c] * row[c] - row[d] * row[d];
      double product = 2 * row[c] * row[d];
      u += difference;
      v += product;
      squares += difference * difference - product * product;
      products += 2 * difference * product;
    }
    double n = rows.length;
    return Math.atan2(products - 2 * u * v / n, squares - (u * u - v * v) / n) / 4;
  }

  private static void turn(double[][] rows, int c, int d, double angle) {
    double cosine = Math.cos(angle);
    double sine = Math.sin(angle);
    for (double[] row : rows) {
      double first = row[c] * cosine + row[d] * sine;
      row[d] = row[d] * cosine - row[c] * sine;
      row[c] = first;
    }
  }

  private static void scale(double[] row, double factor) {
    for (int c = 0; c < row.length; c++) {
      row[c] *= factor;
    }
  }
}
