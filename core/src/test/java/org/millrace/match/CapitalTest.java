package org.millrace.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.millrace.domain.Figure;
import org.millrace.domain.knowledge.Technology;
import org.millrace.domain.knowledge.Technology.Maturity;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;

/** The ash plant: 1 million EUR at 100,000 t/a, exponent 0.60 to 0.70, largest line 400,000 t/a. */
class CapitalTest {
  private static final Technology PLANT = AshCase.pelletizing(Maturity.MATURE, 1_000);

  private static Figure<Money> investment(double tonnes) {
    return Capital.investment(PLANT, new MassFlow(tonnes));
  }

  @Test
  void theReferencePlantCostsWhatTheRowSays() {
    assertThat(investment(100_000).amount()).isEqualTo(1_000_000);
    assertThat(investment(100_000).low()).isEqualTo(1_000_000);
    assertThat(investment(100_000).high()).isEqualTo(1_000_000);
  }

  @Test
  void aPlantOfTwiceTheSizeCostsTwoToTheExponent() {
    double growth = investment(200_000).amount() / investment(100_000).amount();
    assertThat(growth).isCloseTo(Math.pow(2, 0.65), within(1e-12));
    assertThat(investment(200_000).low()).isCloseTo(1e6 * Math.pow(2, 0.6), within(1e-3));
    assertThat(investment(200_000).high()).isCloseTo(1e6 * Math.pow(2, 0.7), within(1e-3));
  }

  @Test
  void aSmallerPlantIsDearerForATonneAndItsRangeRunsForwards() {
    assertThat(investment(50_000).amount()).isCloseTo(1e6 * Math.pow(0.5, 0.65), within(1e-3));
    assertThat(investment(50_000).low()).isCloseTo(1e6 * Math.pow(0.5, 0.7), within(1e-3));
    assertThat(investment(50_000).high()).isCloseTo(1e6 * Math.pow(0.5, 0.6), within(1e-3));
  }

  @Test
  void beyondTheLargestLineTwoLinesCostTwice() {
    assertThat(investment(800_000).amount())
        .isCloseTo(2 * investment(400_000).amount(), within(1e-3));
    assertThat(investment(400_001).amount())
        .isCloseTo(2 * investment(200_000.5).amount(), within(1e-3));
  }

  @Test
  void noPlantIsSmallerThanTheSmallestSold() {
    assertThat(Capital.capacity(PLANT, 10).amount()).isEqualTo(1_000);
  }
}
