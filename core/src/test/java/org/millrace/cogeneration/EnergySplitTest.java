package org.millrace.cogeneration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.cogeneration.SplitProblem.Heat;
import org.millrace.cogeneration.SplitProblem.Level;
import org.millrace.cogeneration.SplitResult.Method;
import org.millrace.cogeneration.SplitResult.Share;
import org.millrace.domain.Datum;
import org.millrace.domain.SeparateProduction;
import org.millrace.engine.Run;
import org.millrace.unit.Efficiency;
import org.millrace.unit.Emission;
import org.millrace.unit.EnergyFlow;

class EnergySplitTest {
  private static final SeparateProduction REFERENCE =
      new SeparateProduction(new Efficiency(0.9), new Efficiency(0.525));

  private static SplitResult solve(double fuel, double power, Heat... heats) {
    return new EnergySplit()
        .solve(
            new SplitProblem(
                new EnergyFlow(fuel),
                new Emission(0.2 * fuel),
                new EnergyFlow(power),
                List.of(heats),
                15,
                SplitProblem.APART,
                REFERENCE),
            Run.PLAIN);
  }

  private static Heat steam(double energy, double celsius) {
    return new Heat("steam", new EnergyFlow(energy), new Level.Condensing(celsius));
  }

  private static Share.Told told(SplitResult result, Method method) {
    return result.shares().stream()
        .filter(Share.Told.class::isInstance)
        .map(Share.Told.class::cast)
        .filter(s -> s.method() == method)
        .findFirst()
        .orElseThrow();
  }

  /** 1,000 GJ of steam and 400 of power of 1,750 of fuel and 350 t: models.md, g.1. */
  @ParameterizedTest
  @CsvSource({"EFFICIENCY, 182.836", "ENERGY_CONTENT, 250", "WORK_POTENTIAL, 166.782"})
  void reproducesTheWorkedCase(Method method, double tonnes) {
    Share.Told share = told(solve(1750, 400, steam(1000, 180)), method);
    assertThat(share.allHeat().emission().amount()).isCloseTo(tonnes, within(5e-4));
    assertThat(share.power().emission().amount()).isCloseTo(350 - tonnes, within(5e-4));
    assertThat(share.allHeat().fuel().amount()).isCloseTo(5 * tonnes, within(5e-3));
  }

  @Test
  void reproducesThePrimaryEnergySaved() {
    SplitResult result = solve(1750, 400, steam(1000, 180));
    assertThat(((Datum.Known) result.saving()).value()).isCloseTo(0.06568, within(5e-6));
    assertThat(((Datum.Known) result.efficiency()).value()).isCloseTo(0.8, within(1e-12));
  }

  /** By a formula of its own: 1 − 288.15 (ln 363.15 − ln 323.15) / 40. */
  @Test
  void takesTheMeanTemperatureOfWater() {
    Heat water = new Heat("water", new EnergyFlow(100), new Level.Cooling(90, 50));
    double weight = 1 - 288.15 * (Math.log(363.15) - Math.log(323.15)) / 40;
    assertThat(told(solve(500, 100, water), Method.WORK_POTENTIAL).allHeat().share())
        .isCloseTo(weight / (1 + weight), within(1e-12));
  }

  @Test
  void waterThatHardlyCoolsIsLikeSteam() {
    Heat water = new Heat("water", new EnergyFlow(100), new Level.Cooling(90, 90));
    Heat nearly = new Heat("water", new EnergyFlow(100), new Level.Cooling(90, 90 - 1e-9));
    double share = told(solve(500, 100, steam(100, 90)), Method.WORK_POTENTIAL).allHeat().share();
    for (Heat heat : List.of(water, nearly)) {
      assertThat(told(solve(500, 100, heat), Method.WORK_POTENTIAL).allHeat().share())
          .isCloseTo(share, within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1, 1e9})
  void sharesAddUpAtEveryScale(double scale) {
    Heat water = new Heat("water", new EnergyFlow(300 * scale), new Level.Cooling(95, 55));
    SplitResult result = solve(2000 * scale, 500 * scale, steam(700 * scale, 200), water);
    for (Method method : Method.values()) {
      Share.Told share = told(result, method);
      double sum =
          share.power().share()
              + share.heats().stream().mapToDouble(h -> h.portion().share()).sum();
      assertThat(sum).isCloseTo(1, within(1e-12));
      assertThat(share.allHeat().emission().amount() + share.power().emission().amount())
          .isCloseTo(400 * scale, within(1e-9 * scale));
    }
  }

  /** The colder the steam, the less of the fuel is its part; energy content does not see it. */
  @Test
  void workPotentialFallsWithTemperature() {
    double last = 1;
    for (double celsius : new double[] {400, 250, 180, 120, 60, 15, 4}) {
      SplitResult result = solve(1750, 400, steam(1000, celsius));
      double share = told(result, Method.WORK_POTENTIAL).allHeat().share();
      assertThat(share).isLessThanOrEqualTo(last);
      assertThat(told(result, Method.ENERGY_CONTENT).allHeat().share())
          .isCloseTo(1000 / 1400.0, within(1e-12));
      last = share;
    }
    assertThat(last).isZero();
  }

  @Test
  void heatAloneTakesAllWhereItHasWeight() {
    SplitResult result = solve(100, 0, steam(80, 10));
    assertThat(told(result, Method.EFFICIENCY).allHeat().share()).isEqualTo(1);
    assertThat(told(result, Method.EFFICIENCY).power().intensity()).isEqualTo(new Datum.Unknown());
    assertThat(result.shares().getLast()).isEqualTo(new Share.Undefined(Method.WORK_POTENTIAL));
  }

  @Test
  void powerAloneTakesAll() {
    SplitResult result = solve(100, 40);
    for (Method method : Method.values()) {
      assertThat(told(result, method).power().share()).isEqualTo(1);
      assertThat(told(result, method).allHeat().share()).isZero();
    }
  }

  @Test
  void withoutFuelAllIsSaved() {
    SplitResult result = solve(0, 40, steam(80, 180));
    assertThat(result.efficiency()).isEqualTo(new Datum.Unknown());
    assertThat(result.saving()).isEqualTo(new Datum.Known(1));
  }

  @Test
  void refusesWhatCanNotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> solve(100, 0))
        .withMessageContaining("nothing to share");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> solve(100, 1, steam(1, -300)))
        .withMessageContaining("-273.15");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Level.Cooling(50, 90))
        .withMessageContaining("warmer");
  }
}
