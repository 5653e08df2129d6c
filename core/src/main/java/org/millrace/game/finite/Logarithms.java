package org.millrace.game.finite;

/** Sums of numbers that are known by their natural logarithms. */
final class Logarithms {
  private Logarithms() {}

  /** ln(e^a + e^b). */
  static double sum(double a, double b) {
    double greater = Math.max(a, b);
    return greater == Double.NEGATIVE_INFINITY
        ? greater
        : greater + Math.log1p(Math.exp(Math.min(a, b) - greater));
  }

  /** ln(1 + e^x). */
  static double onePlus(double x) {
    return sum(0, x);
  }

  /** ln Σ e^x over places from the first and before the last. */
  static double sum(double[] logarithms, int first, int last) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = first; i < last; i++) {
      greatest = Math.max(greatest, logarithms[i]);
    }
    if (greatest == Double.NEGATIVE_INFINITY) {
      return greatest;
    }
    double sum = 0;
    for (int i = first; i < last; i++) {
      sum += Math.exp(logarithms[i] - greatest);
    }
    return greatest + Math.log(sum);
  }
}
