package org.millrace.accord.sharing;

import java.util.Arrays;
import org.millrace.accord.sharing.SharingResult.Cause;

/** Rules that need few coalitions. Shares are worths beyond players alone. */
final class Divisions {
  /** A sum below this share of its terms' sizes is none. */
  private static final double ROUNDING = 1e-12;

  private final double[] alone;
  private final double gain;

  /**
   * Of a gain.
   *
   * @param alone worths of players alone
   * @param gain what all have together beyond that
   */
  Divisions(double[] alone, double gain) {
    this.alone = alone.clone();
    this.gain = gain;
  }

  /** Shares, or why there are none. */
  sealed interface Division {
    /** One number a player. */
    final class Shares implements Division {
      private final double[] numbers;

      Shares(double[] numbers) {
        this.numbers = numbers;
      }

      double[] numbers() {
        return numbers.clone();
      }
    }

    /** None. */
    record None(Cause cause) implements Division {}
  }

  Division equal() {
    double[] shares = new double[alone.length];
    Arrays.fill(shares, gain / alone.length);
    return new Division.Shares(shares);
  }

  /**
   * In proportion to what players add last.
   *
   * @param last what each adds to all others, beyond what it has alone
   */
  Division separable(double[] last) {
    double sum = Arrays.stream(last).sum();
    if (gain == 0) {
      return new Division.Shares(new double[alone.length]);
    }
    double size = Arrays.stream(last).map(Math::abs).sum();
    return sum > ROUNDING * size
        ? new Division.Shares(Arrays.stream(last).map(l -> gain * (l / sum)).toArray())
        : new Division.None(Cause.NO_SEPARABLE_GAIN);
  }

  /** In proportion to what players have alone. */
  Division proportional() {
    double sum = Arrays.stream(alone).sum();
    double size = Arrays.stream(alone).map(Math::abs).sum();
    if (size == 0) {
      return new Division.None(Cause.NOTHING_ALONE);
    }
    return Math.abs(sum) == size
        ? new Division.Shares(Arrays.stream(alone).map(a -> gain * (a / sum)).toArray())
        : new Division.None(Cause.MIXED_ALONE);
  }

  /**
   * All that players have together in proportion to use.
   *
   * @param uses one a player, or none
   */
  Division proportional(double[] uses) {
    double sum = Arrays.stream(uses).sum();
    if (sum == 0) {
      return new Division.None(Cause.NO_USE);
    }
    double together = Arrays.stream(alone).sum() + gain;
    double[] shares = new double[alone.length];
    for (int p = 0; p < shares.length; p++) {
      shares[p] = together * (uses[p] / sum) - alone[p];
    }
    return new Division.Shares(shares);
  }
}
