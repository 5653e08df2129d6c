package org.millrace.diffusion.maturity;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * A technology on its ladder.
 *
 * @param reached the level it is at, by its place from 0; the number of levels if it is on the
 *     market
 * @param levels from idea to first sale; the market is beyond the last
 */
public record Technology(Id.TechnologyId id, int reached, List<Level> levels, Market market) {
  public Technology {
    levels = List.copyOf(levels);
    Require.that(
        reached >= 0 && reached <= levels.size(),
        "Technology '%s' has reached level %s; it has the levels 0 to %s.",
        id.value(),
        reached,
        levels.size());
  }

  /**
   * A level of readiness.
   *
   * @param cost of being there, a year
   * @param publicFunding of that, a year, without the support to be given out
   * @param privateFunding of that, a year
   * @param failureRate a year, of technical reasons, whatever the money
   * @param unfundedRate a year, more if nothing of the cost is funded, in proportion if a part is
   */
  public record Level(
      String name,
      Money cost,
      Money publicFunding,
      Money privateFunding,
      Advance advance,
      double failureRate,
      double unfundedRate) {
    public Level {
      Require.text("name of a level", name);
      Require.atLeast("cost of level '%s' [EUR]".formatted(name), cost.amount(), 0);
      Require.atLeast(
          "public funding of level '%s' [EUR]".formatted(name), publicFunding.amount(), 0);
      Require.atLeast(
          "private funding of level '%s' [EUR]".formatted(name), privateFunding.amount(), 0);
      Require.between("failure rate of level '%s'".formatted(name), failureRate, 0, 100);
      Require.between("rate of dropping out of level '%s'".formatted(name), unfundedRate, 0, 100);
    }
  }

  /**
   * The rate of moving up a level, a year.
   *
   * @param free without support
   * @param supported with all the support one could think of, at least the free one
   * @param half support a year that does half of the difference, above 0
   */
  public record Advance(double free, double supported, Money half) {
    public Advance {
      Require.between("free rate of advance", free, 0, 100);
      Require.between("supported rate of advance", supported, free, 100);
      Require.that(half.amount() > 0, "The support that does half must be above 0 EUR a year.");
    }
  }

  /**
   * What it brings once it is sold.
   *
   * @param price of a unit
   * @param units sold in the first year, above 0
   * @param growth of the units a year
   * @param unitCost at the start
   * @param experience units made before, which the learning curve begins from; above 0
   */
  public record Market(
      Money price,
      double units,
      double growth,
      Money unitCost,
      double experience,
      Learning learning) {
    public Market {
      Require.atLeast("price of a unit [EUR]", price.amount(), 0);
      Require.atLeast("cost of a unit [EUR]", unitCost.amount(), 0);
      Require.that(units > 0 && units <= 1e15, "%s units are sold; it must be above 0.", units);
      Require.between("growth of sales", growth, -1, 1);
      Require.that(
          experience > 0 && experience <= 1e18,
          "The experience is %s units; it must be above 0.",
          experience);
    }
  }

  /**
   * The learning exponent b: costs fall as experience to the power −b; each doubling leaves 2^−b of
   * them.
   *
   * @param untrained without training, in [0, 1)
   * @param trained with all the training one could think of, from the untrained to below 1
   * @param half training a year that does half of the difference, above 0
   */
  public record Learning(double untrained, double trained, Money half) {
    /** Costs fall more slowly than experience grows. */
    private static final double MOST = 0.99;

    public Learning {
      Require.between("learning exponent without training", untrained, 0, MOST);
      Require.between("learning exponent with training", trained, untrained, MOST);
      Require.that(half.amount() > 0, "The training that does half must be above 0 EUR a year.");
    }
  }
}
