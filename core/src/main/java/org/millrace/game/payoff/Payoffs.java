package org.millrace.game.payoff;

import java.util.stream.DoubleStream;
import org.millrace.unit.Require;

/**
 * What a firm gets from one partner, in any unit that is the same for all four; the usual letters
 * are A, B, C and D.
 *
 * @param cooperatorWithCooperator A
 * @param cooperatorWithDefector B
 * @param defectorWithCooperator C
 * @param defectorWithDefector D
 */
public record Payoffs(
    double cooperatorWithCooperator,
    double cooperatorWithDefector,
    double defectorWithCooperator,
    double defectorWithDefector) {
  /** The largest size of a payoff, so that no sum of payoffs has no end. */
  public static final double LARGEST = 1e9;

  public Payoffs {
    Require.between(
        "payoff of a cooperator with a cooperator", cooperatorWithCooperator, -LARGEST, LARGEST);
    Require.between(
        "payoff of a cooperator with a defector", cooperatorWithDefector, -LARGEST, LARGEST);
    Require.between(
        "payoff of a defector with a cooperator", defectorWithCooperator, -LARGEST, LARGEST);
    Require.between(
        "payoff of a defector with a defector", defectorWithDefector, -LARGEST, LARGEST);
  }

  /** A cooperator gives its partner a benefit at a cost of its own; a defector gives nothing. */
  public static Payoffs donation(double benefit, double cost) {
    return new Payoffs(benefit - cost, -cost, benefit, 0);
  }

  /** The least of the four. */
  public double least() {
    return all().min().orElseThrow();
  }

  /** The greatest of the four. */
  public double greatest() {
    return all().max().orElseThrow();
  }

  private DoubleStream all() {
    return DoubleStream.of(
        cooperatorWithCooperator,
        cooperatorWithDefector,
        defectorWithCooperator,
        defectorWithDefector);
  }
}
