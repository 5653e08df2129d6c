package org.millrace.game.cooperation;

import org.millrace.engine.Run;
import org.millrace.game.replicator.Payoffs;
import org.millrace.unit.Money;

/** Small games for tests. */
final class Games {
  static final Policy.Payment NO_PAYMENT =
      new Policy.Payment(Money.ZERO, Money.ZERO, new Money(100), 1);
  static final Policy NO_POLICY = new Policy(NO_PAYMENT, NO_PAYMENT, new Policy.CostShare(0, 0, 1));

  private Games() {}

  static Payoffs.Gains gains(
      double joint, double base, double alone, double freeRide, double cost, double otherCost) {
    return new Payoffs.Gains(
        new Money(joint),
        new Money(base),
        new Money(alone),
        new Money(freeRide),
        new Money(cost),
        new Money(otherCost));
  }

  /** A game of advantages a and b. */
  static Payoffs table(double a, double b) {
    return new Payoffs.Table(new Money(a), new Money(b), Money.ZERO, Money.ZERO, new Money(10));
  }

  static CooperationResult alike(Payoffs payoffs, double x, double y) {
    return different(payoffs, payoffs, x, y);
  }

  static CooperationResult different(Payoffs first, Payoffs second, double x, double y) {
    return solve(two(first, second, x, y), NO_POLICY, 0.9);
  }

  static CooperationResult oneKind(Payoffs payoffs, double x) {
    return solve(new Firms.OneKind(new Kind("firms", 10, x, payoffs)), NO_POLICY, 0.9);
  }

  static Firms two(Payoffs first, Payoffs second, double x, double y) {
    return new Firms.TwoKinds(new Kind("a", 10, x, first), new Kind("b", 20, y, second));
  }

  static CooperationResult solve(Firms firms, Policy policy, double wantedBasin) {
    return new Cooperation()
        .solve(new CooperationProblem(firms, policy, wantedBasin, 0, 0), Run.PLAIN);
  }
}
