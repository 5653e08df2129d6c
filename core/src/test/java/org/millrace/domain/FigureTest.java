package org.millrace.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millrace.unit.MassFlow;

class FigureTest {
  private static final Origin ORIGIN =
      new Origin("streams", "ash", DataSource.ENGINEERING_JUDGEMENT);

  private static Figure<MassFlow> between(double low, double value, double high) {
    return Figure.between(
        new MassFlow(low), new MassFlow(value), new MassFlow(high), Grade.REPORTED, ORIGIN);
  }

  @Test
  void refusesARangeThatMissesTheValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> between(2, 1, 3))
        .withMessage("The range 2.0 to 3.0 does not hold the value 1.0.");
  }

  @Test
  void scalesItsRange() {
    Figure<MassFlow> scaled = between(1, 2, 4).times(10);
    assertThat(List.of(scaled.low(), scaled.amount(), scaled.high()))
        .containsExactly(10.0, 20.0, 40.0);
    assertThat(scaled.grade()).isEqualTo(Grade.REPORTED);
  }

  @Test
  void isExactWhenItsEndsMeet() {
    assertThat(between(5, 5, 5).spread()).isEqualTo(new Spread.Exact());
  }

  @Test
  void theWorseGradeIsKept() {
    assertThat(Grade.MEASURED.worse(Grade.ASSUMED)).isEqualTo(Grade.ASSUMED);
    assertThat(Grade.ESTIMATED.worse(Grade.REPORTED)).isEqualTo(Grade.ESTIMATED);
  }

  /** A quarter of a great circle is π/2 times the radius, whichever way it runs. */
  @Test
  void measuresTheGreatCircle() {
    double quarter = Math.PI / 2 * 6371.0088;
    GeoPoint pole = new GeoPoint(90, 0);
    GeoPoint equator = new GeoPoint(0, 24);
    assertThat(pole.distanceTo(equator).kilometres()).isCloseTo(quarter, within(1e-6));
    assertThat(equator.distanceTo(new GeoPoint(0, -66)).kilometres())
        .isCloseTo(quarter, within(1e-6));
    assertThat(pole.distanceTo(pole).kilometres()).isZero();
  }

  @Test
  void spreadsAYearOverPeriodsByTheirHours() {
    Calendar calendar =
        new Calendar(
            new PeriodSet(
                List.of(
                    new PeriodSet.Period("winter", 2190, 1),
                    new PeriodSet.Period("rest", 2190, 3))),
            List.of());
    assertThat(calendar.shares(Profile.EVEN)).containsExactly(0.25, 0.75);
  }

  @Test
  void refusesAProfileThatDoesNotSumToOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Profile(new Id.ProfileId("half"), List.of(0.5, 0.4)))
        .withMessageContaining("must sum to 1");
  }
}
