package org.millrace.classify.diagnosis;

import org.millrace.domain.Figure;
import org.millrace.unit.Change;
import org.millrace.unit.Price;
import org.millrace.unit.Relative;
import org.millrace.unit.Require;

/** One thing known of a cluster; shares lie in [0, 1]. */
public sealed interface Fact {
  /** The number with its range, in the unit of its kind. */
  Figure<?> figure();

  /** Growth of value added at constant prices, a year. */
  record ValueAddedGrowth(Figure<Change> figure) implements Fact {}

  /** Growth of energy used, a year. */
  record EnergyGrowth(Figure<Change> figure) implements Fact {}

  /** Growth of people employed, a year. */
  record EmploymentGrowth(Figure<Change> figure) implements Fact {}

  /** Growth of plant and equipment at constant prices, a year. */
  record CapitalGrowth(Figure<Change> figure) implements Fact {}

  /** Value added over output. */
  record ValueAddedShare(Figure<Relative> figure) implements Fact {
    public ValueAddedShare {
      checkShare(figure);
    }
  }

  /** Share of firms that answer that they mainly make to a buyer's design and name. */
  record OrderProduction(Figure<Relative> figure) implements Fact {
    public OrderProduction {
      checkShare(figure);
    }
  }

  /** Spending on research and development over value added. */
  record ResearchIntensity(Figure<Relative> figure) implements Fact {
    public ResearchIntensity {
      checkShare(figure);
    }
  }

  /** Share of employees trained in low-carbon or new technique within the year. */
  record Training(Figure<Relative> figure) implements Fact {
    public Training {
      checkShare(figure);
    }
  }

  /** Share of firms that develop something together with others or a university. */
  record Cooperation(Figure<Relative> figure) implements Fact {
    public Cooperation {
      checkShare(figure);
    }
  }

  /**
   * Share of firms that answer that they know what low-carbon rules ask of them and what they gain.
   */
  record Awareness(Figure<Relative> figure) implements Fact {
    public Awareness {
      checkShare(figure);
    }
  }

  /** Share of firms with a carbon target of their own, beyond what law asks. */
  record OwnTargets(Figure<Relative> figure) implements Fact {
    public OwnTargets {
      checkShare(figure);
    }
  }

  /** Share of firms that brought in a less burdensome product or process within three years. */
  record EcoInnovation(Figure<Relative> figure) implements Fact {
    public EcoInnovation {
      checkShare(figure);
    }
  }

  /**
   * What letting out a tonne of CO2e costs the firms of the cluster, averaged over what they let
   * out; 0 if it is free.
   */
  record CarbonPrice(Figure<Price> figure) implements Fact {
    public CarbonPrice {
      Require.atLeast("low end of the carbon price [EUR/t]", figure.low(), 0);
    }
  }

  /**
   * How many grants, tax reliefs, credits or tariffs for exchange or low carbon are open to them.
   */
  record IncentivesInForce(Figure<Relative> figure) implements Fact {}

  /** Share of exchanges whose price and partner the firms chose themselves. */
  record MarketExchanges(Figure<Relative> figure) implements Fact {
    public MarketExchanges {
      checkShare(figure);
    }
  }

  /** Share of firms that report what they give and take. */
  record StreamsReported(Figure<Relative> figure) implements Fact {
    public StreamsReported {
      checkShare(figure);
    }
  }

  /** Share of firms that use a platform for waste, heat or technique. */
  record PlatformMembers(Figure<Relative> figure) implements Fact {
    public PlatformMembers {
      checkShare(figure);
    }
  }

  /** Share of firms that can name the one office that coordinates them. */
  record KnownOffice(Figure<Relative> figure) implements Fact {
    public KnownOffice {
      checkShare(figure);
    }
  }

  /** Share of firms that name a law as what keeps them from an exchange. */
  record LegalObstacle(Figure<Relative> figure) implements Fact {
    public LegalObstacle {
      checkShare(figure);
    }
  }

  /** Share of exchanges wanted that were refused or wait for a permit over a year. */
  record PermitsHeld(Figure<Relative> figure) implements Fact {
    public PermitsHeld {
      checkShare(figure);
    }
  }

  private static void checkShare(Figure<Relative> figure) {
    Require.between("high end of a share", figure.high(), 0, 1);
  }
}
