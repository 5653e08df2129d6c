package org.millrace.utility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.millrace.utility.Parts.boiler;
import static org.millrace.utility.Parts.converter;
import static org.millrace.utility.Parts.flow;
import static org.millrace.utility.Parts.gas;
import static org.millrace.utility.Parts.heat;
import static org.millrace.utility.Parts.point;
import static org.millrace.utility.Parts.power;
import static org.millrace.utility.Parts.rules;
import static org.millrace.utility.Parts.standing;
import static org.millrace.utility.Parts.units;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millrace.domain.Budget;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.solver.HighsSolver;
import org.millrace.unit.Emission;
import org.millrace.unit.Money;
import org.millrace.utility.UtilityResult.Ending;
import org.millrace.utility.UtilityResult.Lack;
import org.millrace.utility.UtilityResult.Reason;
import org.millrace.utility.UtilityResult.Side;

/** When there is no plan, and why. */
class NoPlanTest {
  private final UtilityPlanning planning = new UtilityPlanning(new HighsSolver());

  private UtilityResult solve(Parts parts) {
    return planning.solve(parts.problem(), Run.PLAIN);
  }

  private Reason reason(Parts parts) {
    return ((UtilityResult.Infeasible) solve(parts)).reason();
  }

  private static Parts boilers(double... demand) {
    return new Parts()
        .with(gas(10), heat("steam", demand))
        .with(boiler("boiler", "steam", 50, 0.9, standing(1, 0, false)));
  }

  @Test
  void tellsWhatLacksWhen() {
    Reason.Lacking lacking = (Reason.Lacking) reason(boilers(40, 70, 55).cycle(3, 1, 1));
    assertThat(lacking.lacks())
        .containsExactly(
            new Lack(Parts.carrier("steam"), "p1", Side.SHORT, 20),
            new Lack(Parts.carrier("steam"), "p2", Side.SHORT, 5));
  }

  /** A new boiler is there to be bought, so only the park as it is lacks. */
  @Test
  void tellsWhatLackedBefore() {
    UtilityResult.Planned plan =
        (UtilityResult.Planned)
            solve(boilers(70).with(boiler("new", "steam", 10, 0.9, units(5, 10, 10, 0))));
    assertThat(plan.before())
        .isEqualTo(
            new UtilityResult.Before.Insufficient(
                List.of(new Lack(Parts.carrier("steam"), "year", Side.SHORT, 20))));
  }

  @Test
  void tellsWhatCanNotBeThrownAway() {
    Carrier waste = Parts.arising(heat("waste"), 12);
    Reason.Lacking lacking =
        (Reason.Lacking)
            reason(
                boilers(5)
                    .with(waste)
                    .with(
                        converter(
                            "use",
                            false,
                            standing(1, 0, false),
                            point(List.of(flow("waste", 4)), flow("steam", 3)))));
    assertThat(lacking.lacks())
        .containsExactly(new Lack(Parts.carrier("waste"), "year", Side.EXCESS, 8));
  }

  /** 55 of gas at least; the wanted 30 of steam are 20 below the least load of 50. */
  @Test
  void tellsThatALeastLoadIsTooMuch() {
    Converter boiler =
        converter(
            "boiler",
            true,
            standing(1, 0, false),
            point(List.of(flow("gas", 60)), flow("steam", 50)),
            point(List.of(flow("gas", 110)), flow("steam", 100)));
    Reason.Lacking lacking =
        (Reason.Lacking) reason(new Parts().with(gas(1), heat("steam", 30)).with(boiler));
    assertThat(lacking.lacks())
        .containsExactly(new Lack(Parts.carrier("steam"), "year", Side.EXCESS, 20));
  }

  /** Smaller units run where one large one can't. */
  @Test
  void buildsMoreUnitsInstead() {
    Converter small =
        converter(
            "small",
            true,
            units(4, 1, 10, 0),
            point(List.of(flow("gas", 12)), flow("steam", 10)),
            point(List.of(flow("gas", 22)), flow("steam", 20)));
    UtilityResult.Planned plan =
        (UtilityResult.Planned) solve(new Parts().with(gas(1), heat("steam", 30)).with(small));
    assertThat(plan.equipment().getFirst().now()).isEqualTo(2);
    assertThat(plan.plan().cost().amount()).isCloseTo(8760 * 34 + 0.2, within(0.01));
  }

  @Test
  void tellsThatTheCapIsTooLow() {
    Parts parts = boilers(45).under(rules(0).withCap(new Emission(1_000)));
    Reason.CapOutOfReach reason = (Reason.CapOutOfReach) reason(parts);
    assertThat(reason.least().amount()).isCloseTo(8760 * 50 * Parts.GAS, within(1e-6));
  }

  @Test
  void tellsThatTheBudgetIsTooSmall() {
    Parts parts =
        new Parts()
            .with(gas(10), heat("steam", 45))
            .with(boiler("new", "steam", 10, 0.9, units(5, 100, 10, 0)))
            .under(rules(0).withBudget(new Budget.AtMost(new Money(400))));
    assertThat(reason(parts)).isEqualTo(new Reason.BudgetTooSmall(new Money(400), new Money(500)));
  }

  /** Bought power is not capped, so an electric boiler keeps the cap; but it costs 1,000. */
  @Test
  void tellsThatTheCapIsTooLowForTheBudget() {
    Converter electric =
        converter(
            "electric-boiler",
            false,
            units(1, 1_000, 10, 0),
            point(List.of(flow("power", 15)), flow("steam", 50)));
    UtilityRules capped =
        rules(0).withCap(new Emission(1_000)).withCoverage(UtilityRules.Coverage.SCOPE_1);
    Parts parts = boilers(45).with(power(100)).with(electric).under(capped);
    assertThat(solve(parts)).isInstanceOf(UtilityResult.Planned.class);
    parts.under(capped.withBudget(new Budget.AtMost(new Money(400))));
    assertThat(reason(parts)).isInstanceOf(Reason.CapOutOfReach.class);
  }

  @Test
  void tellsThatGainHasNoEnd() {
    Carrier traded =
        Parts.carrier(
            "power",
            Carrier.Kind.ELECTRICITY,
            Carrier.Measure.MEGAWATT_HOUR,
            Parts.bought(
                Parts.series(50),
                Double.POSITIVE_INFINITY,
                0,
                Carrier.Scope.SCOPE_2,
                new Carrier.Sale.Accepted(Parts.series(51), Double.POSITIVE_INFINITY, 0)));
    assertThat(solve(new Parts().with(traded))).isEqualTo(new UtilityResult.Unbounded());
  }

  @Test
  void saysThatTimeWasUp() {
    Run hurried = new Run(() -> false, (step, share) -> {}, Run.PLAIN.parallel(), () -> 0);
    UtilityResult result = planning.solve(RandomParks.of(1), hurried);
    if (result instanceof UtilityResult.Planned planned) {
      assertThat(planned.equipment()).isNotEmpty();
    } else {
      assertThat(result)
          .isEqualTo(new UtilityResult.NotFound(new UtilityResult.Before.Unknown(), Ending.TIME));
    }
  }

  @Test
  void refusesEnergyOutOfNothing() {
    Converter pump =
        converter(
            "pump", false, units(1, 0, 10, 0), point(List.of(flow("power", 1)), flow("steam", 12)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> boilers(1).with(power(1)).with(pump).problem())
        .withMessageContaining("gives 12.0 GJ/h and takes 3.6")
        .withMessageContaining("Maybe");
    Converter stated =
        new Converter(
            new Id.EquipmentId("pump"),
            pump.modes(),
            Converter.FreeSource.AIR,
            false,
            pump.sizing(),
            Grade.ASSUMED);
    assertThat(boilers(1).with(power(1)).with(stated).problem().converters()).hasSize(2);
  }

  /** 1 of power takes 3 of heat away as cold and gives 4 of warmth: nothing out of nothing. */
  @Test
  void countsColdAsHeatTakenIn() {
    Carrier cold =
        Parts.carrier("cold", Carrier.Kind.COLD, Carrier.Measure.GIGAJOULE, Carrier.Trade.NONE);
    Converter chiller =
        converter(
            "chiller",
            false,
            units(1, 0, 10, 0),
            point(List.of(flow("power", 1)), flow("cold", 10.8), flow("steam", 14.4)));
    assertThat(new Parts().with(power(1), cold, heat("steam")).with(chiller).problem().carriers())
        .hasSize(3);
  }
}
