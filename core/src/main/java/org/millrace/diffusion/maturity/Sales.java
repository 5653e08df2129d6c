package org.millrace.diffusion.maturity;

import org.millrace.diffusion.maturity.MaturityResult.After;
import org.millrace.diffusion.maturity.MaturityResult.AtOnce;
import org.millrace.diffusion.maturity.MaturityResult.BreakEven;
import org.millrace.diffusion.maturity.MaturityResult.NotInTime;
import org.millrace.diffusion.maturity.Technology.Market;
import org.millrace.unit.Money;

/** A technology on the market learns while it sells. */
final class Sales {
  private final Market market;
  private final double exponent;
  private final double costFactor;

  Sales(Market market, Effect effect) {
    this.market = market;
    this.costFactor = effect.cost();
    double untrained = market.learning().untrained();
    double half = market.learning().half().amount();
    double reached = effect.training() / (effect.training() + half);
    this.exponent = untrained + (market.learning().trained() - untrained) * reached;
  }

  /** The cost of a unit with some experience [EUR]. */
  double unitCost(double experience) {
    return costFactor
        * market.unitCost().amount()
        * Math.pow(experience / market.experience(), -exponent);
  }

  /** What all units from one experience to another cost: the integral of the learning curve. */
  private double cost(double from, double to) {
    double start = market.experience();
    return costFactor
        * market.unitCost().amount()
        * start
        * (Math.pow(to / start, 1 - exponent) - Math.pow(from / start, 1 - exponent))
        / (1 - exponent);
  }

  /**
   * Present values of selling from a year of entry to the end, in that year.
   *
   * @return by the number of years on the market, from 0 on
   */
  double[] values(int years, double interestRate) {
    double[] values = new double[years + 1];
    double experience = market.experience();
    double units = market.units();
    double discount = 1;
    for (int year = 0; year < years; year++) {
      double gain = market.price().amount() * units - cost(experience, experience + units);
      values[year + 1] = values[year] + discount * gain;
      experience += units;
      units *= 1 + market.growth();
      discount /= 1 + interestRate;
    }
    return values;
  }

  /** When a unit costs no more than its price. */
  BreakEven breakEven(int years) {
    double price = market.price().amount();
    double first = unitCost(market.experience());
    if (first <= price) {
      return new AtOnce();
    } else if (price == 0 || exponent == 0) {
      return new NotInTime();
    }
    double needed = market.experience() * Math.pow(first / price, 1 / exponent);
    double experience = market.experience();
    double units = market.units();
    for (int year = 0; year < years; year++) {
      if (experience + units >= needed) {
        double loss = cost(market.experience(), needed) - price * (needed - market.experience());
        return new After(needed, year + (needed - experience) / units, new Money(loss));
      }
      experience += units;
      units *= 1 + market.growth();
    }
    return new NotInTime();
  }
}
