package org.millrace.abatement;

import org.millrace.domain.knowledge.Technology.Maturity;
import org.millrace.unit.EnergyPrice;
import org.millrace.unit.FuelEmission;
import org.millrace.unit.PowerEmission;
import org.millrace.unit.PowerPrice;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

/**
 * Prices, and who dares what.
 *
 * @param carbonPrice on a tonne of CO2 equivalent, also of power
 * @param fuelPrice of what is burnt today
 * @param fuelEmission of fuel that a measure burns to make power
 * @param powerPrice of power bought, and what power made is worth
 * @param powerEmission of a MWh from the grid
 * @param interestRate yearly, for annuities
 * @param hiddenShare what planning, standstill and management add to an investment
 * @param exploration what lead firms try
 */
public record AbatementRules(
    Price carbonPrice,
    EnergyPrice fuelPrice,
    FuelEmission fuelEmission,
    PowerPrice powerPrice,
    PowerEmission powerEmission,
    double interestRate,
    double hiddenShare,
    Exploration exploration) {
  /** Engineering judgement; every result shows them. */
  public static final AbatementRules DEFAULT =
      new AbatementRules(
          Price.ZERO,
          new EnergyPrice(8),
          new FuelEmission(0.0561),
          new PowerPrice(80),
          new PowerEmission(0.3),
          0.07,
          0.15,
          new Exploration(Maturity.DEMONSTRATION, new Price(25)));

  public AbatementRules {
    Require.atLeast("carbon price [EUR/t]", carbonPrice.amount(), 0);
    Require.between("interest rate", interestRate, 0, 1);
    Require.atLeast("hidden share", hiddenShare, 0);
  }

  /**
   * What lead firms try: the others take only what is commercial or mature.
   *
   * @param least the least mature they try
   * @param premium what a tonne abated by something not yet proven is worth to them beyond the
   *     carbon price, for what they learn
   */
  public record Exploration(Maturity least, Price premium) {
    public Exploration {
      Require.atLeast("premium [EUR/t]", premium.amount(), 0);
    }
  }

  /** These rules at another carbon price. */
  public AbatementRules withCarbonPrice(Price price) {
    return new AbatementRules(
        price,
        fuelPrice,
        fuelEmission,
        powerPrice,
        powerEmission,
        interestRate,
        hiddenShare,
        exploration);
  }

  /** Whether anybody may take what is that mature. */
  static boolean isProven(Maturity maturity) {
    return maturity.compareTo(Maturity.COMMERCIAL) >= 0;
  }

  /** Whether an emitter may take what is that mature. */
  boolean allows(Emitter emitter, Maturity maturity) {
    return isProven(maturity)
        || (emitter.leading() && maturity.compareTo(exploration.least()) >= 0);
  }
}
