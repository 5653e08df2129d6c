package org.millrace.domain;

import org.millrace.unit.Money;
import org.millrace.unit.Require;

/** What may be invested in all. */
public sealed interface Budget {
  /** Whatever pays. */
  record Unlimited() implements Budget {}

  /** No more than this. */
  record AtMost(Money investment) implements Budget {
    public AtMost {
      Require.atLeast("budget [EUR]", investment.amount(), 0);
    }
  }

  /** The most that may be invested [EUR]; infinite if anything may. */
  default double most() {
    return switch (this) {
      case Unlimited unlimited -> Double.POSITIVE_INFINITY;
      case AtMost atMost -> atMost.investment().amount();
    };
  }
}
