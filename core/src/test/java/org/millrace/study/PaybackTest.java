package org.millrace.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Origin;
import org.millrace.study.Payback.End;
import org.millrace.unit.Money;

final class PaybackTest {
  private static final Origin ORIGIN = new Origin("t", "r", DataSource.ENGINEERING_JUDGEMENT);

  private static Figure<Money> investment(double low, double value, double high) {
    return Figure.between(new Money(low), new Money(value), new Money(high), Grade.ASSUMED, ORIGIN);
  }

  private static Total<Money> saving(double low, double value, double high) {
    return new Total<>(value, low, high, Grade.ASSUMED);
  }

  @Test
  void isInvestmentOverSaving() {
    Payback payback = Payback.of(investment(60, 100, 200), saving(10, 25, 30));
    assertThat(payback.value()).isEqualTo(new End.Years(4));
    assertThat(payback.low()).isEqualTo(new End.Years(2));
    assertThat(payback.high()).isEqualTo(new End.Years(20));
  }

  @Test
  void whatSavesNothingIsNeverPaidBack() {
    Payback payback = Payback.of(investment(60, 100, 200), saving(-10, 0, 30));
    assertThat(payback.value()).isEqualTo(new End.Never());
    assertThat(payback.low()).isEqualTo(new End.Years(2));
    assertThat(payback.high()).isEqualTo(new End.Never());
  }

  @Test
  void aSavingTooSmallForANumberIsNone() {
    assertThat(Payback.of(investment(1e300, 1e300, 1e300), saving(1e-300, 1e-300, 1e-300)).value())
        .isEqualTo(new End.Never());
  }

  @Test
  void whatCostsNothingIsPaidBackAtOnce() {
    assertThat(Payback.of(investment(0, 0, 0), saving(1, 1, 1)).value())
        .isEqualTo(new End.Years(0));
  }
}
