package org.millrace.utility;

import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.unit.HeatContent;
import org.millrace.unit.Require;

/**
 * Something that is made, moved and used at one place, and balances there in every period: steam of
 * a level, hot water, power, gas, waste water, analyses of a laboratory. The same steam at two
 * places is two carriers with a pipe between them.
 *
 * @param demand what must be served [unit/h]
 * @param inflow what arises by itself and must be taken up, such as waste heat or waste water
 *     [unit/h]
 * @param grade the worst among its numbers
 */
public record Carrier(
    Id.CarrierId id, Nature nature, Series demand, Series inflow, Trade trade, Grade grade) {

  /**
   * What a carrier is.
   *
   * @param energy of a tonne; zero unless it is counted in tonnes and its energy matters. Fuels by
   *     net calorific value, cold as the heat taken away
   */
  public record Nature(Kind kind, Measure measure, HeatContent energy) {
    private static final double GIGAJOULES_A_MEGAWATT_HOUR = 3.6;

    public Nature {
      Require.that(
          measure == Measure.TONNE || energy.amount() == 0,
          "The energy of a tonne is %s, but the carrier is not counted in tonnes.",
          energy.amount());
      Require.finite("energy of a tonne [GJ/t]", energy.amount());
    }

    /** Energy of a unit [GJ]. */
    double gigajoules() {
      return switch (measure) {
        case GIGAJOULE -> 1;
        case MEGAWATT_HOUR -> GIGAJOULES_A_MEGAWATT_HOUR;
        case TONNE -> energy.amount();
        case SERVICE -> 0;
      };
    }
  }

  /** What kind of thing it is; it decides about scopes and what cogeneration makes. */
  public enum Kind {
    FUEL,
    ELECTRICITY,
    STEAM,
    HEAT,
    COLD,
    MATERIAL,
    SERVICE
  }

  /** In which unit it is counted. */
  public enum Measure {
    GIGAJOULE,
    MEGAWATT_HOUR,
    TONNE,
    /** Whatever a shared service is counted in: analyses, days of training, orders. */
    SERVICE
  }

  /** How it may come from outside and leave. */
  public record Trade(Purchase purchase, Sale sale, Surplus surplus) {
    /** It stays within. */
    public static final Trade NONE =
        new Trade(new Purchase.None(), new Sale.None(), new Surplus.Forbidden());
  }

  /** Whether it can be bought. */
  public sealed interface Purchase {
    /** It can't. */
    record None() implements Purchase {}

    /**
     * It can.
     *
     * @param price [EUR/unit]
     * @param most [unit/h]; infinite for no limit
     * @param emission [tCO2e/unit], counted when it is bought
     * @param scope where it counts: 1 for fuels burnt here, 2 for bought power, heat and cold
     */
    record Offered(Series price, double most, double emission, Scope scope) implements Purchase {
      public Offered {
        Require.atLeast("most that can be bought [unit/h]", most, 0);
        Require.finite("emission of a purchase [tCO2e/unit]", emission);
      }
    }
  }

  /** Whose emission a purchase is. */
  public enum Scope {
    /** Let out here. */
    SCOPE_1,
    /** Let out where the purchase was made. */
    SCOPE_2
  }

  /** Whether it can be sold. */
  public sealed interface Sale {
    /** It can't. */
    record None() implements Sale {}

    /**
     * It can.
     *
     * @param price [EUR/unit]
     * @param most [unit/h]; infinite for no limit
     * @param avoidedElsewhere what others let out less for a unit they take [tCO2e/unit]; told
     *     apart, never part of scope 1, scope 2, a cap or a price
     */
    record Accepted(Series price, double most, double avoidedElsewhere) implements Sale {
      public Accepted {
        Require.atLeast("most that can be sold [unit/h]", most, 0);
        Require.finite("emission avoided elsewhere [tCO2e/unit]", avoidedElsewhere);
      }
    }
  }

  /** Whether it may be thrown away. */
  public sealed interface Surplus {
    /** It must be used. */
    record Forbidden() implements Surplus {}

    /**
     * It may be let go.
     *
     * @param fee [EUR/unit]
     */
    record Allowed(double fee) implements Surplus {
      public Allowed {
        Require.finite("fee of a surplus [EUR/unit]", fee);
      }
    }
  }
}
