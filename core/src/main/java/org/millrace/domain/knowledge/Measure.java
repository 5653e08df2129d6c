package org.millrace.domain.knowledge;

import java.util.List;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.Ratio;
import org.millrace.unit.Require;
import org.millrace.unit.UnitCost;

/**
 * A low-carbon or cleaner way to run a plant that stays what it is; nothing is exchanged with
 * anybody.
 *
 * @param strategy for clusters that it is part of
 * @param sectors where it applies; empty for anywhere
 * @param group measures of one group exclude each other at a site; empty for none
 * @param order when several are taken, the one of lower order acts first and a later one only on
 *     what is left: demand before supply before capture
 */
public record Measure(
    Id.MeasureId id,
    Names names,
    Technology.Maturity maturity,
    Strategy.Kind strategy,
    List<Id.SectorId> sectors,
    String group,
    int order,
    Effect effect,
    Outlay outlay) {
  public Measure {
    sectors = List.copyOf(sectors);
  }

  /** What of a site it acts on, and so is as large as. */
  public enum Driver {
    /** CO2 that the site itself lets out [t/a]. */
    CO2,
    /** Nitrous oxide that the site itself lets out [tCO2e/a]. */
    N2O,
    /** The part of its CO2 that comes from fuel [t/a]. */
    FUEL,
    /** Power it uses [MWh/a]. */
    ELECTRICITY
  }

  /** In what its size is counted. */
  public enum Saved {
    /** Emission of the site itself [tCO2e/a]. */
    EMISSION,
    /** Power that need not be bought [MWh/a]. */
    ELECTRICITY
  }

  /**
   * What it does.
   *
   * @param share units saved for a unit of the driver it is applied to: t/t, MWh/MWh, or MWh/t of
   *     power from the heat of a furnace
   * @param open share of the driver of a typical site where it could be applied and is not yet
   * @param fuelSaved fuel for each unit saved [GJ]; negative when it needs more
   * @param powerSaved power for each unit saved [MWh]; negative when it needs more; 1 for a unit of
   *     power itself is counted anyway and does not stand here
   */
  public record Effect(
      Driver driver,
      Saved saved,
      Figure<Ratio> share,
      Figure<Ratio> open,
      double fuelSaved,
      double powerSaved) {
    public Effect {
      Require.finite("fuel saved [GJ/unit]", fuelSaved);
      Require.finite("power saved [MWh/unit]", powerSaved);
      Require.between("high end of the open share", open.high(), 0, 1);
      Require.that(
          driver != Driver.ELECTRICITY || saved == Saved.ELECTRICITY,
          "A measure on electricity saves electricity.");
      Require.that(
          !lessens(driver, saved) || share.high() <= 1,
          "A measure can't save %s of what there is.",
          share.high());
    }

    /** Whether what it saves is part of what it acts on, so that less is left for the next. */
    public boolean lessens() {
      return lessens(driver, saved);
    }

    private static boolean lessens(Driver driver, Saved saved) {
      return driver == Driver.ELECTRICITY || saved == Saved.EMISSION;
    }
  }

  /**
   * What it costs.
   *
   * @param investment for each unit saved in a year, at the reference size
   * @param running each year for each unit saved, without fuel and power that stand in the effect;
   *     negative when other things are saved
   * @param size the reference size [units/a]
   * @param exponent investment grows with size to this power, in (0, 1]
   */
  public record Outlay(
      Figure<UnitCost> investment,
      Figure<UnitCost> running,
      double size,
      double exponent,
      double lifetimeYears) {
    public Outlay {
      Require.atLeast("low end of the investment [EUR/unit]", investment.low(), 0);
      Require.that(size > 0, "The reference size must be above 0.");
      Require.that(exponent > 0 && exponent <= 1, "The scale exponent must lie in (0, 1].");
      Require.atLeast("lifetime [a]", lifetimeYears, 1);
    }
  }
}
