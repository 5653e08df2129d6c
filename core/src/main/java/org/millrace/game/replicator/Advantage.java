package org.millrace.game.replicator;

import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * By how much cooperating pays more than not cooperating in a year.
 *
 * @param withCooperator a, if the counterpart cooperates; may be negative
 * @param withOther b, if it does not; may be negative
 */
public record Advantage(Money withCooperator, Money withOther) {
  /** Differences below this share of the largest payoff are rounding: firms are indifferent. */
  private static final double ROUNDING = 1e-12;

  /** What is left of two terms that cancel, as a share of one. */
  private static final double CANCELLED = 1e-15;

  public Advantage {
    Require.finite("advantage with a cooperator [EUR]", withCooperator.amount());
    Require.finite("advantage with another [EUR]", withOther.amount());
  }

  /** Of four payoffs, the largest of which tells what is rounding. */
  static Advantage between(
      double both, double alone, double freeRide, double neither, double largest) {
    return new Advantage(
        new Money(snapped(both - freeRide, largest)), new Money(snapped(alone - neither, largest)));
  }

  /** This, raised by what a policy pays for cooperating or takes for not cooperating [EUR/a]. */
  public Advantage raised(double euros) {
    double largest = Math.max(size(), Math.abs(euros));
    return new Advantage(
        new Money(snapped(a() + euros, largest)), new Money(snapped(b() + euros, largest)));
  }

  /** The larger of both, whatever their signs [EUR/a]. */
  public double size() {
    return Math.max(Math.abs(a()), Math.abs(b()));
  }

  /** With a cooperator [EUR/a]. */
  public double a() {
    return withCooperator.amount();
  }

  /** With another [EUR/a]. */
  public double b() {
    return withOther.amount();
  }

  /** Against a population of which a share cooperates [EUR/a]; what is rounding is 0. */
  public double against(double share) {
    return against(share, 1 - share);
  }

  /**
   * Against a population [EUR/a]; what is rounding is 0.
   *
   * @param share that cooperates
   * @param others 1 − share, with all digits also where the share is nearly 1
   */
  public double against(double share, double others) {
    double with = a() * share;
    double sum = with + b() * others;
    return Math.abs(sum) <= CANCELLED * Math.abs(with) ? 0 : sum;
  }

  private static double snapped(double difference, double largest) {
    return Math.abs(difference) <= ROUNDING * largest ? 0 : difference;
  }
}
