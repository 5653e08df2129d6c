package org.millrace.cluster.agglomeration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;

/** Shares of areas; in the formulae x_j, and s_j of an industry. */
final class Nation {
  /** Below it, one less a sum of squared shares is rounding: one part has all. */
  static final double CERTAIN = 1e-12;

  private final Map<Id.RegionId, Integer> places = new HashMap<>();
  private final double[] shares;

  Nation(List<AgglomerationProblem.Area> areas) {
    double[] sizes = new double[areas.size()];
    for (int j = 0; j < sizes.length; j++) {
      places.put(areas.get(j).id(), j);
      sizes[j] = areas.get(j).size();
    }
    shares = shares(sizes);
  }

  /** Where an area stands in rows of shares. */
  int place(Id.RegionId area) {
    return places.getOrDefault(area, -1);
  }

  int areas() {
    return shares.length;
  }

  /** Σ x^k. */
  double powers(int exponent) {
    return sumOfPowers(shares, exponent);
  }

  /** 1 − Σ x². */
  double spread() {
    return inequality(shares);
  }

  /** Whether one area has all. */
  boolean isOneArea() {
    return spread() < CERTAIN;
  }

  /** Σ (s_j − x_j)(t_j − x_j). */
  double product(double[] s, double[] t) {
    double sum = 0;
    for (int j = 0; j < shares.length; j++) {
      sum += (s[j] - shares[j]) * (t[j] - shares[j]);
    }
    return sum;
  }

  /** Parts as shares of their sum, which must be above zero. */
  static double[] shares(double[] sizes) {
    double total = 0;
    for (double size : sizes) {
      total += size;
    }
    double[] shares = new double[sizes.length];
    for (int j = 0; j < sizes.length; j++) {
      shares[j] = sizes[j] / total;
    }
    return shares;
  }

  static double sumOfPowers(double[] shares, int exponent) {
    double sum = 0;
    for (double share : shares) {
      sum += Math.pow(share, exponent);
    }
    return sum;
  }

  /** One less the sum of squares: the chance that two draws are of different parts. */
  static double inequality(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share * (1 - share);
    }
    return sum;
  }
}
