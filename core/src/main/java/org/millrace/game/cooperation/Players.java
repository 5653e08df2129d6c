package org.millrace.game.cooperation;

import org.millrace.game.replicator.Advantage;
import org.millrace.unit.Money;

/** The firms of a problem, as players under any terms. */
final class Players {
  private final Firms firms;
  private final Kind first;
  private final Kind second;

  Players(Firms firms) {
    this.firms = firms;
    this.first =
        switch (firms) {
          case Firms.OneKind one -> one.kind();
          case Firms.TwoKinds two -> two.first();
        };
    this.second =
        switch (firms) {
          case Firms.OneKind one -> one.kind();
          case Firms.TwoKinds two -> two.second();
        };
  }

  /** What a policy sets: EUR a firm and year, EUR a firm and year, share of cost. */
  record Terms(double subsidy, double fine, double costShare) {
    static Terms present(Policy policy) {
      return new Terms(
          policy.subsidy().present().amount(),
          policy.fine().present().amount(),
          policy.costShare().present());
    }
  }

  Kind first() {
    return first;
  }

  /** Of one kind alone, that kind again. */
  Kind second() {
    return second;
  }

  boolean areOneKind() {
    return firms instanceof Firms.OneKind;
  }

  Point start() {
    return new Point(first.cooperating(), second.cooperating());
  }

  Advantage first(Terms terms) {
    return raised(first, terms);
  }

  Advantage second(Terms terms) {
    return raised(second, terms);
  }

  /** Subsidy, fine and share of cost raise a and b alike. */
  private static Advantage raised(Kind kind, Terms terms) {
    double cost = kind.payoffs().cooperationCost().amount();
    return kind.payoffs()
        .advantage()
        .raised(terms.subsidy() + terms.fine() + terms.costShare() * cost);
  }

  Encounter under(Terms terms) {
    return areOneKind() ? new Line(first(terms)) : new Square(first(terms), second(terms));
  }

  /** What the public pays and takes where such shares cooperate. */
  PolicyResult.Account account(Terms terms, Point at) {
    double willing = first.firms() * at.first();
    double others = first.firms() * (1 - at.first());
    double cost = willing * first.payoffs().cooperationCost().amount();
    if (!areOneKind()) {
      double more = second.firms() * at.second();
      willing += more;
      others += second.firms() * (1 - at.second());
      cost += more * second.payoffs().cooperationCost().amount();
    }
    double subsidies = terms.subsidy() * willing;
    double costs = terms.costShare() * cost;
    double fines = terms.fine() * others;
    return new PolicyResult.Account(
        new Money(subsidies),
        new Money(costs),
        new Money(fines),
        new Money(subsidies + costs - fines));
  }
}
