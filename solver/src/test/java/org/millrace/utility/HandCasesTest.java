package org.millrace.utility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.millrace.utility.Parts.YEAR;
import static org.millrace.utility.Parts.boiler;
import static org.millrace.utility.Parts.converter;
import static org.millrace.utility.Parts.demanded;
import static org.millrace.utility.Parts.dumpable;
import static org.millrace.utility.Parts.flow;
import static org.millrace.utility.Parts.gas;
import static org.millrace.utility.Parts.heat;
import static org.millrace.utility.Parts.point;
import static org.millrace.utility.Parts.power;
import static org.millrace.utility.Parts.scaled;
import static org.millrace.utility.Parts.standing;
import static org.millrace.utility.Parts.store;
import static org.millrace.utility.Parts.units;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millrace.domain.Datum;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.solver.HighsSolver;
import org.millrace.unit.Money;
import org.millrace.utility.UtilityResult.Fate;
import org.millrace.utility.UtilityResult.Payback;

/** Small parks, computed by hand. */
class HandCasesTest {
  private static final double CENT = 0.01;

  private final UtilityPlanning planning = new UtilityPlanning(new HighsSolver());

  private UtilityResult.Planned plan(Parts parts) {
    return (UtilityResult.Planned) planning.solve(parts.problem(), Run.PLAIN);
  }

  private static UtilityResult.Sized sized(UtilityResult.Planned plan, String name) {
    return plan.equipment().stream()
        .filter(e -> e.equipment().equals(new Id.EquipmentId(name)))
        .findFirst()
        .orElseThrow();
  }

  private static UtilityResult.CarrierBalance balance(UtilityResult.Planned plan, String name) {
    return plan.carriers().stream()
        .filter(c -> c.carrier().equals(Parts.carrier(name)))
        .findFirst()
        .orElseThrow();
  }

  private static double value(UtilityResult.Planned plan, String name) {
    return ((UtilityResult.Value.Marginal) balance(plan, name).value()).average();
  }

  private static double cost(UtilityResult.Planned plan) {
    return plan.plan().cost().amount();
  }

  /** 90 GJ/h of steam from 100 GJ/h of gas at 10 EUR. */
  @Test
  void oneBoiler() {
    UtilityResult.Planned plan =
        plan(
            new Parts()
                .with(gas(10), heat("steam", 90))
                .with(boiler("boiler", "steam", 120, 0.9, standing(1, 5_000, false))));
    assertThat(cost(plan)).isCloseTo(YEAR * 1_000 + 5_000, within(CENT));
    assertThat(plan.plan().scope1().amount()).isCloseTo(YEAR * 100 * Parts.GAS, within(1e-6));
    assertThat(plan.plan().scope2().amount()).isZero();
    assertThat(value(plan, "steam")).isCloseTo(10 / 0.9, within(1e-9));
    assertThat(sized(plan, "boiler").fate()).isEqualTo(Fate.KEPT);
    assertThat(plan.before()).isEqualTo(new UtilityResult.Before.Served(plan.plan()));
    assertThat(plan.payback()).isEqualTo(new Payback.Untold());
  }

  /**
   * The plant of 1,000 heat and 400 power of 1,750 fuel, an hour, beside the boiler and the grid:
   * it saves 1,111.1 − 1,750 GJ of gas at 8 EUR and 111.1 MWh at 90 EUR, 4,888.9 EUR/h, less 100 of
   * running.
   */
  @Test
  void cogenerationAgainstBoilerAndGrid() {
    Converter cogeneration =
        converter(
            "chp",
            false,
            units(2, 60e6, 20, 1e6),
            new Converter.OperatingPoint(
                List.of(flow("gas", 1750)),
                List.of(flow("steam", 1000), flow("power", 400 / 3.6)),
                100,
                0));
    UtilityResult.Planned plan =
        plan(
            new Parts()
                .with(gas(8), demanded(power(90), 400 / 3.6), heat("steam", 1000))
                .with(cogeneration, boiler("old", "steam", 2000, 0.9, standing(1, 2e6, true))));
    double saving = YEAR * (400 / 3.6 * 90 - 8 * (1750 - 1000 / 0.9) - 100) + 2e6 - 1e6;
    assertThat(sized(plan, "chp").now()).isEqualTo(1);
    assertThat(sized(plan, "old").fate()).isEqualTo(Fate.RETIRED);
    assertThat(cost(plan)).isCloseTo(YEAR * (1750 * 8 + 100) + 1e6 + 3e6, within(1.0));
    assertThat(((Payback.Years) plan.payback()).years()).isCloseTo(60e6 / saving, within(1e-6));
    assertThat(sized(plan, "chp").payback()).isEqualTo(plan.payback());
    UtilityResult.Cogeneration judged = plan.cogeneration().getFirst();
    assertThat(((Datum.Known) judged.saving()).value()).isCloseTo(0.06568, within(5e-6));
    assertThat(((Datum.Known) judged.efficiency()).value()).isCloseTo(0.8, within(1e-9));
  }

  /** Steam of low pressure is high-pressure steam let down, so both are worth the same. */
  @Test
  void letsSteamDown() {
    UtilityResult.Planned plan =
        plan(
            new Parts()
                .with(gas(9), heat("high", 10), heat("low", 20))
                .with(
                    boiler("boiler", "high", 50, 0.9, standing(1, 0, false)),
                    converter(
                        "valve",
                        false,
                        new Sizing.Unlimited(),
                        point(List.of(flow("high", 1)), flow("low", 1)))));
    assertThat(value(plan, "low")).isCloseTo(10, within(1e-9));
    assertThat(value(plan, "high")).isCloseTo(10, within(1e-9));
    assertThat(plan.runs().getLast().inputs().getFirst().rates().at(0)).isCloseTo(20, within(1e-9));
    assertThat(sized(plan, "valve").fate()).isEqualTo(Fate.FREE);
  }

  /** A turbine between levels makes power of what would else be let down for nothing. */
  @Test
  void prefersATurbineToTheValve() {
    UtilityResult.Planned plan =
        plan(
            new Parts()
                .with(gas(9), demanded(power(100), 5), heat("high"), heat("low", 20))
                .with(
                    boiler("boiler", "high", 50, 0.9, standing(1, 0, false)),
                    converter(
                        "valve",
                        false,
                        new Sizing.Unlimited(),
                        point(List.of(flow("high", 1)), flow("low", 1))),
                    converter(
                        "turbine",
                        false,
                        units(1, 1e6, 20, 0),
                        point(List.of(flow("high", 36)), flow("low", 32.4), flow("power", 1)))));
    double units = 20 / 32.4;
    assertThat(cost(plan))
        .isCloseTo(YEAR * (36 * units * 10 + (5 - units) * 100) + 50_000, within(CENT));
  }

  /** A boiler with part load: 10 + 1.0 q between 40 and 100, twice. */
  @Test
  void switchesPartLoadBoilersOnAndOff() {
    Converter boilers =
        converter(
            "boilers",
            true,
            standing(2, 0, false),
            point(List.of(flow("gas", 55)), flow("steam", 40)),
            point(List.of(flow("gas", 115)), flow("steam", 100)));
    UtilityResult.Planned plan =
        plan(new Parts().cycle(3, 1, 2920).with(gas(1), heat("steam", 50, 100, 130)).with(boilers));
    assertThat(plan.runs().getFirst().modes().getFirst().units().toArray())
        .containsExactly(new double[] {1, 1, 2}, within(1e-9));
    assertThat(cost(plan)).isCloseTo(2920 * (65 + 115 + 160), within(CENT));
  }

  /** Night power at 20 is kept for the day at 100, through 0.9 in and 0.9 out. */
  @Test
  void storesFromNightToDay() {
    UtilityResult.Planned plan =
        plan(
            new Parts()
                .cycle(2, 12, 365)
                .with(demanded(power(20, 100), 1, 1))
                .with(store("power", 0.9, 0, false, scaled(10, 0, 0, 100, 10_000))));
    double content = 12 / 0.9;
    assertThat(sized(plan, "store").now()).isCloseTo(content, within(1e-6));
    assertThat(cost(plan))
        .isCloseTo(365 * (12 * 20 + content / 0.9 * 20) + content * 100 / 10, within(CENT));
    UtilityResult.StoreRun run = plan.stores().getFirst();
    assertThat(run.levels().toArray()).containsExactly(new double[] {0, content}, within(1e-6));
    assertThat(run.atOnce()).isZero();
  }

  /** Half is lost in an hour: what comes in the first hour and goes in the third loses twice. */
  @Test
  void losesWhatItStores() {
    UtilityResult.Planned plan =
        plan(
            new Parts()
                .cycle(3, 1, 2920)
                .with(demanded(power(10, 1_000, 1_000), 0, 0, 1))
                .with(store("power", 1, 0.5, true, standing(10, 0, false))));
    assertThat(cost(plan)).isCloseTo(2920 * 10 * 4, within(CENT));
  }

  /** 0 to 10 for 100 EUR each, 10 to 40 for 50 EUR each: 25 units cost 1,750. */
  @Test
  void readsTheInvestmentBetweenSizes() {
    Converter pump =
        new Converter(
            new Id.EquipmentId("pump"),
            List.of(
                new Converter.Mode(
                    "usual",
                    Parts.series(1),
                    List.of(point(List.of(flow("power", 0.1)), flow("steam", 1))))),
            Converter.FreeSource.AIR,
            false,
            scaled(10, 0, 0, 10, 1_000, 40, 2_500),
            Grade.ASSUMED);
    UtilityResult.Planned plan = plan(new Parts().with(power(10), heat("steam", 25)).with(pump));
    assertThat(plan.plan().investment().amount()).isCloseTo(1_750, within(1e-6));
    assertThat(cost(plan)).isCloseTo(YEAR * 25 + 175, within(CENT));
    assertThat(plan.before()).isInstanceOf(UtilityResult.Before.Insufficient.class);
    assertThat(plan.payback()).isEqualTo(new Payback.Needed());
    assertThat(sized(plan, "pump").payback()).isEqualTo(new Payback.Needed());
  }

  /** What is built to a size of its own choice is worth at the margin what it costs. */
  @Test
  void sizesUntilTheLastUnitPays() {
    UtilityResult.Planned plan =
        plan(
            new Parts()
                .cycle(2, 4380, 1)
                .with(gas(9), demanded(power(50), 0), heat("steam", 10, 30))
                .with(
                    boiler("old", "steam", 50, 0.9, standing(1, 0, false)),
                    boiler("new", "steam", 1, 0.99, scaled(10, 0, 0, 50, 2_500_000))));
    UtilityResult.Sized built = sized(plan, "new");
    assertThat(built.now()).isCloseTo(10, within(1e-6));
    assertThat(((Datum.Known) built.worth()).value())
        .isBetween(4380 * (10 - 9 / 0.99) - 1e-6, 8760 * (10 - 9 / 0.99) + 1e-6);
    assertThat(((Payback.Years) built.payback()).years())
        .isCloseTo(500_000 / (8760 * 10 * (10 - 9 / 0.99)), within(1e-6));
  }

  /** Kept for a year more, then renewed for ever at 100 EUR each ten years without interest. */
  @Test
  void keepsAnOldBoilerWithItsRenewal() {
    Sizing old =
        new Sizing.Standing(1, new Money(7), false, new Sizing.Renewal(1, new Money(100), 10));
    UtilityResult.Planned plan =
        plan(new Parts().with(gas(1), heat("steam")).with(boiler("old", "steam", 1, 0.9, old)));
    assertThat(cost(plan)).isCloseTo(17, within(1e-9));
  }

  /** Heat at one place for another, a tenth lost on the way, 2 km at 1,000 EUR. */
  @Test
  void buildsAPipe() {
    UtilityResult.Planned plan =
        plan(
            new Parts()
                .with(gas(9), heat("north"), heat("south", 9))
                .with(boiler("boiler", "north", 50, 0.9, standing(1, 0, false)))
                .with(Parts.pipe("north", "south", 20, 0.1, 2, 1_000)));
    assertThat(cost(plan)).isCloseTo(YEAR * 100 + 200, within(CENT));
    assertThat(sized(plan, "pipe").investment().amount()).isEqualTo(2_000);
  }

  /** What is sold avoids emission elsewhere, which is in neither scope. */
  @Test
  void tellsAvoidedEmissionApart() {
    Carrier sold =
        Parts.carrier(
            "power",
            Carrier.Kind.ELECTRICITY,
            Carrier.Measure.MEGAWATT_HOUR,
            new Carrier.Trade(
                new Carrier.Purchase.None(),
                new Carrier.Sale.Accepted(Parts.series(60), 2, 0.5),
                new Carrier.Surplus.Forbidden()));
    UtilityResult.Planned plan =
        plan(
            new Parts()
                .with(gas(1), sold)
                .with(
                    converter(
                        "engine",
                        false,
                        standing(1, 0, false),
                        point(List.of(flow("gas", 10)), flow("power", 1)))));
    assertThat(plan.plan().avoidedElsewhere().amount()).isCloseTo(YEAR * 0.5, within(1e-6));
    assertThat(plan.plan().scope1().amount()).isCloseTo(YEAR * 10 * Parts.GAS, within(1e-6));
    assertThat(plan.plan().scope2().amount()).isZero();
    assertThat(cost(plan)).isCloseTo(YEAR * (10 - 60), within(CENT));
  }

  /** The least load is 50 and 30 are wanted: 20 go, if they may. */
  @Test
  void throwsAwayOnlyWhatItMay() {
    Converter boiler =
        converter(
            "boiler",
            true,
            standing(1, 0, false),
            point(List.of(flow("gas", 60)), flow("steam", 50)),
            point(List.of(flow("gas", 110)), flow("steam", 100)));
    UtilityResult.Planned plan =
        plan(new Parts().with(gas(1), dumpable(heat("steam", 30), 2)).with(boiler));
    assertThat(balance(plan, "steam").surplus().at(0)).isCloseTo(20, within(1e-9));
    assertThat(plan.plan().surplus().amount()).isCloseTo(YEAR * 40, within(CENT));
    UtilityResult forbidden =
        planning.solve(
            new Parts().with(gas(1), heat("steam", 30)).with(boiler).problem(), Run.PLAIN);
    assertThat(forbidden).isInstanceOf(UtilityResult.Infeasible.class);
  }
}
