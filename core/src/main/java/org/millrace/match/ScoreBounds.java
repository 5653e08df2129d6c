package org.millrace.match;

/**
 * The most that the parts of a score can be, from tables: quicker than the parts themselves, and at
 * most a few percent too large.
 */
final class ScoreBounds {
  /** Steps of a table for one unit of its argument. */
  private static final int STEPS = 64;

  /** Beyond this the exponential is as good as zero. */
  private static final int FARTHEST = 40;

  /** Beyond this the logistic function is as good as one, or zero on the other side. */
  private static final int HIGHEST = 20;

  private static final double[] FADING = new double[STEPS * FARTHEST + 1];
  private static final double[] RISING = new double[2 * STEPS * HIGHEST + 2];

  static {
    for (int i = 0; i < FADING.length; i++) {
      FADING[i] = Math.exp(-i / (double) STEPS);
    }
    for (int i = 0; i < RISING.length - 1; i++) {
      RISING[i] = 1 / (1 + Math.exp(HIGHEST - (i + 1) / (double) STEPS));
    }
    RISING[RISING.length - 1] = 1;
  }

  private ScoreBounds() {}

  /** At least e^−x, for x at least 0. */
  static double fading(double x) {
    return FADING[(int) Math.min(x * STEPS, FADING.length - 1)];
  }

  /** At least 1 / (1 + e^−x). */
  static double rising(double x) {
    return RISING[(int) Math.clamp((x + HIGHEST) * STEPS, 0, RISING.length - 1)];
  }
}
