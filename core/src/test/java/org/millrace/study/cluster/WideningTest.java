package org.millrace.study.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.unit.Headcount;
import org.millrace.unit.Money;
import org.millrace.unit.Quantity;

final class WideningTest {
  @Test
  void anAssumptionIsWithinAFactorOfTwo() {
    check(exact(new Money(80), Grade.ASSUMED), 40, 160);
  }

  @Test
  void peopleAreCountedMoreClosely() {
    check(exact(new Headcount(100), Grade.ASSUMED), 80, 125);
    check(exact(new Headcount(110), Grade.ESTIMATED), 100, 121);
  }

  @Test
  void reportsAreCloserThanEstimates() {
    check(exact(new Money(102), Grade.MEASURED), 100, 104.04);
    check(exact(new Money(105), Grade.REPORTED), 100, 110.25);
    check(exact(new Money(120), Grade.ESTIMATED), 100, 144);
  }

  @Test
  void aLossLiesBetweenALargerAndASmallerOne() {
    check(exact(new Money(-80), Grade.ASSUMED), -160, -40);
  }

  @Test
  void aStatedRangeAndNothingAtAllStay() {
    Figure<Money> stated =
        Figure.between(new Money(79), new Money(80), new Money(81), Grade.ASSUMED, MadeUp.ORIGIN);
    Figure<Money> nothing = exact(Money.ZERO, Grade.ASSUMED);
    assertThat(Widening.of(stated)).isSameAs(stated);
    assertThat(Widening.of(nothing)).isSameAs(nothing);
  }

  private static <Q extends Quantity<Q>> Figure<Q> exact(Q value, Grade grade) {
    return Figure.exact(value, grade, MadeUp.ORIGIN);
  }

  private static <Q extends Quantity<Q>> void check(Figure<Q> stated, double low, double high) {
    Figure<Q> widened = Widening.of(stated);
    assertThat(widened.low()).isCloseTo(low, within(1e-9));
    assertThat(widened.high()).isCloseTo(high, within(1e-9));
    assertThat(widened.value()).isEqualTo(stated.value());
    assertThat(widened.grade()).isEqualTo(stated.grade());
  }
}
