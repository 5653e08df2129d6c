package org.millrace.cluster.linkages;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.millrace.cluster.linkages.InputOutputProblem.Industry;
import org.millrace.domain.Id;
import org.millrace.math.Vector;

/** Small tables of inputs and outputs. */
final class Tables {
  private Tables() {}

  static Id.SectorId id(String value) {
    return new Id.SectorId(value);
  }

  /** Industries named a, b, c, …; output is given, flows are rows. */
  static List<Industry> of(double output, double[]... flows) {
    List<Industry> industries = new ArrayList<>();
    for (int k = 0; k < flows.length; k++) {
      industries.add(
          new Industry(id(String.valueOf((char) ('a' + k))), output, Vector.of(flows[k])));
    }
    return industries;
  }

  /** A third of the flows is zero; half of every output is for final use. */
  static double[][] random(int n, long seed) {
    SplittableRandom dice = new SplittableRandom(seed);
    double[][] flows = new double[n][n];
    for (double[] row : flows) {
      for (int l = 0; l < n; l++) {
        row[l] = dice.nextInt(3) == 0 ? 0 : Math.exp(2 * dice.nextGaussian());
      }
    }
    return flows;
  }

  /** An output at which every table is productive: twice the largest sum of a row or column. */
  static double ample(double[][] flows) {
    double most = 0;
    for (int k = 0; k < flows.length; k++) {
      double row = 0;
      double column = 0;
      for (int l = 0; l < flows.length; l++) {
        row += flows[k][l];
        column += flows[l][k];
      }
      most = Math.max(most, Math.max(row, column));
    }
    return 2 * most;
  }

  /** The table with industries in another order. */
  static List<Industry> permuted(List<Industry> table, int... order) {
    List<Industry> permuted = new ArrayList<>();
    for (int k : order) {
      double[] sales = new double[order.length];
      for (int l = 0; l < order.length; l++) {
        sales[l] = table.get(k).sales().at(order[l]);
      }
      permuted.add(new Industry(table.get(k).id(), table.get(k).output(), Vector.of(sales)));
    }
    return permuted;
  }
}
