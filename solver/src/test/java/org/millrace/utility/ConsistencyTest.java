package org.millrace.utility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.millrace.utility.Parts.boiler;
import static org.millrace.utility.Parts.converter;
import static org.millrace.utility.Parts.demanded;
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
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.solver.HighsSolver;
import org.millrace.unit.HeatContent;
import org.millrace.unit.Money;

/** What a problem must be, and how large and small it may be. */
class ConsistencyTest {
  private static void refuses(String sentence, ThrowingCallable made) {
    assertThatIllegalArgumentException().isThrownBy(made).withMessageContaining(sentence);
  }

  private static Parts park() {
    return new Parts().with(gas(10), heat("steam", 90));
  }

  private static Converter old(Sizing sizing) {
    return boiler("boiler", "steam", 100, 0.9, sizing);
  }

  @Test
  void partsMustFit() {
    refuses("two carriers 'gas'", () -> park().with(gas(1)).problem());
    refuses("There is no carrier.", () -> new Parts().problem());
    refuses(
        "two pieces of equipment",
        () -> park().with(old(units(1, 1, 1, 0)), old(units(1, 1, 1, 0))).problem());
    refuses(
        "There is no carrier 'water'",
        () -> park().with(store("water", 1, 0, false, standing(1, 0, false))).problem());
    refuses(
        "another kind of thing",
        () -> park().with(Parts.pipe("gas", "steam", 1, 0, 1, 1)).problem());
    refuses("ends where it starts", () -> Parts.pipe("gas", "gas", 1, 0, 1, 1));
  }

  @Test
  void numbersMustBeNumbers() {
    refuses("demand of 'steam'", () -> new Parts().with(heat("steam", -1)).problem());
    refuses("3 values; there are 1 periods", () -> new Parts().with(heat("s", 1, 2, 3)).problem());
    refuses("must be a number", () -> new Parts().with(gas(Double.NaN)).problem());
    refuses("rate of 'gas'", () -> flow("gas", Double.POSITIVE_INFINITY));
    refuses("sizes must rise", () -> scaled(10, 5, 1, 5, 2));
    refuses("A life is 0.0 years", () -> units(1, 1, 0, 0));
    refuses("there must be at least 1", () -> standing(0, 0, false));
    refuses("charge efficiency", () -> store("steam", 0, 0, false, standing(1, 0, false)));
    refuses("must have a size", () -> store("steam", 1, 0, false, new Sizing.Unlimited()));
    refuses(
        "not counted in tonnes",
        () ->
            new Carrier.Nature(Carrier.Kind.FUEL, Carrier.Measure.GIGAJOULE, new HeatContent(40)));
  }

  @Test
  void switchingNeedsWholeUnits() {
    refuses(
        "not a number of units",
        () -> converter("b", true, scaled(10, 0, 0, 5, 1), point(List.of(flow("gas", 1)))));
    Converter half =
        new Converter(
            new Id.EquipmentId("half"),
            List.of(
                new Converter.Mode(
                    "usual", Parts.series(0.5), List.of(point(List.of(flow("gas", 1)))))),
            Converter.FreeSource.NONE,
            true,
            units(1, 0, 1, 0),
            Grade.ASSUMED);
    refuses("there (1) or not (0)", () -> park().with(half).problem());
  }

  @Test
  void cyclesPartThePeriods() {
    UtilityProblem problem = park().with(old(standing(1, 0, false))).problem();
    refuses(
        "The cycles have 2 periods together; there are 1.",
        () ->
            new UtilityProblem(
                problem.periods(),
                List.of(new Cycle("day", 2)),
                problem.carriers(),
                problem.converters(),
                problem.stores(),
                problem.pipes(),
                problem.rules()));
  }

  /** The same park in other units of size has the same plan. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 1, 1e3, 1e6})
  void scaleDoesNotMatter(double scale) {
    UtilityPlanning planning = new UtilityPlanning(new HighsSolver());
    Parts parts =
        new Parts()
            .cycle(2, 4380, 1)
            .with(gas(10), demanded(power(80), 5 * scale), heat("steam", 60 * scale, 90 * scale))
            .with(
                boiler("old", "steam", 100 * scale, 0.8, standing(1, 1e3 * scale, true)),
                boiler("new", "steam", 50 * scale, 0.95, units(2, 2e5 * scale, 20, 0)),
                boiler("any", "steam", 1, 0.9, scaled(20, 0, 0, 90 * scale, 4e5 * scale)));
    UtilityResult.Planned plan = (UtilityResult.Planned) planning.solve(parts.problem(), Run.PLAIN);
    double gas = 4380 * 150 / 0.95;
    double cost = 10 * gas + 5 * 80 * 8760 + 2 * 2e5 / 20;
    assertThat(plan.plan().cost().amount() / scale).isCloseTo(cost, within(1e-6 * cost));
  }

  @Test
  void nothingToServeCostsNothing() {
    UtilityResult.Planned plan =
        (UtilityResult.Planned)
            new UtilityPlanning(new HighsSolver())
                .solve(new Parts().with(heat("steam")).problem(), Run.PLAIN);
    assertThat(plan.plan().cost()).isEqualTo(Money.ZERO);
    assertThat(plan.grade()).isEqualTo(Grade.ASSUMED);
  }
}
