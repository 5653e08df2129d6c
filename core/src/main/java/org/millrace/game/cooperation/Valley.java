package org.millrace.game.cooperation;

import org.millrace.game.replicator.Advantage;

/**
 * One side of the first integral, b ln x − a ln(1 − x) with a ≥ 0 ≥ b, as a function of the logit
 * of x: convex, lowest at the threshold. Where a or b is 0, the bottom lies at a share of 1 or 0.
 */
final class Valley {
  private static final int MOST_STEPS = 200;

  private final double up;
  private final double down;
  private final double bottom;
  private final double depth;

  /**
   * A valley.
   *
   * @param up slope at the far right, a; at least 0
   * @param down slope at the far left, −b; at least 0, not both 0
   */
  Valley(double up, double down) {
    this.up = up;
    this.down = down;
    this.bottom = Math.log(down) - Math.log(up);
    this.depth = Double.isInfinite(bottom) ? 0 : value(bottom);
  }

  static Valley of(Advantage advantage, double pace) {
    return new Valley(advantage.a() / pace, -advantage.b() / pace);
  }

  /** Whether an advantage has one: it rises with the share of cooperators through 0. */
  static boolean has(Advantage advantage) {
    return advantage.a() >= 0 && advantage.b() <= 0 && advantage.size() > 0;
  }

  /** Logit of the threshold; without end if that is 0 or 1. */
  double bottom() {
    return bottom;
  }

  /** How far above the bottom. */
  double height(double logit) {
    return Math.max(0, value(logit) - depth);
  }

  private double value(double logit) {
    return up * softplus(logit) + down * softplus(-logit);
  }

  /** ln(1 + e^u), without overflow. */
  static double softplus(double u) {
    return Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u)));
  }

  /** The logit right of the bottom at which it is so high; infinite if there is no right side. */
  double right(double height) {
    if (up == 0) {
      return Double.POSITIVE_INFINITY;
    }
    if (down == 0) {
      double ratio = height / up;
      return ratio + Math.log(-Math.expm1(-ratio));
    }
    double logit = Math.max(bottom, (height + depth) / up);
    for (int i = 0; i < MOST_STEPS; i++) {
      double share = 1 / (1 + Math.exp(-logit));
      double slope = up * share - down * (1 - share);
      double over = value(logit) - depth - height;
      double next = slope > 0 ? Math.max(bottom, logit - over / slope) : bottom;
      if (!(next < logit)) {
        return logit;
      }
      logit = next;
    }
    return logit;
  }

  /** The logit left of the bottom at which it is so high; infinite if there is no left side. */
  double left(double height) {
    return -new Valley(down, up).right(height);
  }
}
