package org.millrace.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class RunTest {
  private static Run run(AtomicReference<Double> left) {
    return new Run(() -> false, (step, share) -> {}, Run.PLAIN.parallel(), left::get);
  }

  @Test
  void aShareEndsWhenThatPartOfTheTimeHasPassed() {
    AtomicReference<Double> left = new AtomicReference<>(10.0);
    Run part = run(left).withShare(0.6);
    assertThat(part.secondsLeft().getAsDouble()).isEqualTo(6);
    left.set(5.0);
    assertThat(part.secondsLeft().getAsDouble()).isEqualTo(1);
    left.set(4.0);
    assertThat(part.secondsLeft().getAsDouble()).isZero();
  }

  @Test
  void aShareOfUnlimitedTimeIsUnlimited() {
    assertThat(Run.PLAIN.withShare(0.1).secondsLeft().getAsDouble())
        .isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void aShareOfNoTimeIsNone() {
    AtomicReference<Double> left = new AtomicReference<>(-3.0);
    assertThat(run(left).withShare(0.5).secondsLeft().getAsDouble()).isEqualTo(-3);
  }
}
