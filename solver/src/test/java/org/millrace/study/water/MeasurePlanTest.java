package org.millrace.study.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.millrace.study.Plan;
import org.millrace.study.PlannedMeasure;

/** Measures of firms themselves beside exchanges: fresh water costs 1 EUR/t, used water nothing. */
final class MeasurePlanTest {
  private static final double EXACT = 1e-6;

  private static double saving(WaterCase made) {
    return made.plan().plan().design().saving().amount();
  }

  @Test
  void aMeasureIsTakenWhereNobodyHasUsedWater() {
    Plan plan = new WaterCase().sink("sink", 100).measure("sink", 0.4, 10).plan().plan();
    assertThat(plan.design().saving().amount()).isCloseTo(30, within(EXACT));
    PlannedMeasure measure = plan.measures().getFirst();
    assertThat(measure.shrunk().getFirst().tonnes().amount()).isCloseTo(40, within(EXACT));
    assertThat(measure.gain().amount()).isCloseTo(30, within(EXACT));
    assertThat(plan.firms().getFirst().alone().amount()).isCloseTo(30, within(EXACT));
    assertThat(plan.headline().saving().value()).isCloseTo(30, within(EXACT));
  }

  @Test
  void aMeasureThatCostsMoreThanItSavesIsLeft() {
    Plan plan = new WaterCase().sink("sink", 100).measure("sink", 0.4, 41).plan().plan();
    assertThat(plan.measures()).isEmpty();
    assertThat(plan.design().saving().amount()).isZero();
  }

  @Test
  void whatOthersGiveForNothingNeedNotBeSaved() {
    WaterCase made = new WaterCase().sink("sink", 100).source("source", 100);
    assertThat(made.measure("sink", 0.4, 10).plan().plan().measures()).isEmpty();
    assertThat(saving(made)).isCloseTo(100, within(EXACT));
  }

  /** The exchange brings 70 and so leaves 30, for which the measure costs 10. */
  @Test
  void aMeasureShrinksWhatOthersWouldGive() {
    WaterCase made =
        new WaterCase().sink("sink", 100).source("source", 70).measure("sink", 0.4, 10);
    Plan plan = made.plan().plan();
    assertThat(plan.measures()).hasSize(1);
    assertThat(plan.exchanges().getFirst().replaced().amount()).isCloseTo(60, within(EXACT));
    assertThat(plan.design().saving().amount()).isCloseTo(90, within(EXACT));
    double shared =
        plan.exchanges().stream().mapToDouble(e -> e.gain().amount()).sum()
            + plan.measures().getFirst().gain().amount();
    assertThat(shared).isCloseTo(90, within(EXACT));
  }

  @Test
  void whatAMeasureLeavesUnusedIsNotOfferedAgain() {
    Plan plan = new WaterCase().source("source", 100).measure("source", 0.5, -1).plan().plan();
    assertThat(plan.measures()).hasSize(1);
    assertThat(plan.leftOut().getFirst().remaining().amount()).isCloseTo(50, within(EXACT));
    assertThat(plan.review().circulation().avoided().amount()).isCloseTo(50, within(EXACT));
  }

  @Test
  void moreThanAllCannotBeSaved() {
    Plan plan =
        new WaterCase()
            .sink("sink", 100)
            .measure("sink", 0.7, 10)
            .measure("sink", 0.6, 5)
            .plan()
            .plan();
    assertThat(plan.design().saving().amount()).isCloseTo(60, within(EXACT));
    assertThat(plan.measures()).hasSize(1);
  }
}
