package org.millrace.game.cooperation;

import org.millrace.game.replicator.Advantage;

/** The parts of the first integral. */
final class Integrals {
  private Integrals() {}

  /** b ln x − a ln(1 − x) at a logit of x [EUR/a]. */
  static double value(Advantage advantage, double logit) {
    return advantage.a() * Valley.softplus(logit) - advantage.b() * Valley.softplus(-logit);
  }
}
