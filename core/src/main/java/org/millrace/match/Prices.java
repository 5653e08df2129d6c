package org.millrace.match;

import org.millrace.domain.Figure;
import org.millrace.domain.Spread;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/** Turns other figures into prices, range and all. */
final class Prices {
  private Prices() {}

  /** Money a year spread over one tonne a year. */
  static Figure<Price> of(Figure<Money> money) {
    return convert(money.amount(), money.low(), money.high(), money);
  }

  /** What an emission costs at a carbon price [EUR/tCO2e]. */
  static Figure<Price> of(Figure<EmissionFactor> emission, double carbonPrice) {
    return convert(
        emission.amount() * carbonPrice,
        emission.low() * carbonPrice,
        emission.high() * carbonPrice,
        emission);
  }

  private static Figure<Price> convert(double value, double low, double high, Figure<?> from) {
    Spread spread = low == high ? new Spread.Exact() : new Spread.Triangular(low, high);
    return new Figure<>(new Price(value), spread, from.grade(), from.origin());
  }
}
