package org.millrace.game.replicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millrace.unit.Money;

/** Motions that can be written down. */
class MotionTest {
  private static final Flow EVEN = (shares, others, advantages) -> advantages[0] = 1;

  /** dx/dt = x (1 − x): x = 1 / (1 + 9 e^−t) from 0.1. */
  @Test
  void followsTheLogisticCurve() {
    Motion motion = Motion.from(EVEN, new double[] {0.1}, 5);
    int last = motion.size() - 1;
    assertThat(motion.time(last)).isCloseTo(5, within(1e-12));
    assertThat(motion.share(last, 0)).isCloseTo(1 / (1 + 9 * Math.exp(-5)), within(1e-12));
    assertThat(motion.rests()).isFalse();
  }

  @Test
  void restsAtTheEndAndTellsWhenItIsNear() {
    Motion motion = Motion.from(EVEN, new double[] {0.1}, Double.POSITIVE_INFINITY);
    assertThat(motion.rests()).isTrue();
    assertThat(motion.end(0)).isEqualTo(1);
    assertThat(motion.timeToNearTheEnd()).isCloseTo(Math.log(19 * 9), within(1e-9));
    assertThat(motion.turns(0)).isZero();
  }

  @Test
  void aShareOfZeroOrOneStays() {
    Motion motion = Motion.from(EVEN, new double[] {0}, Double.POSITIVE_INFINITY);
    assertThat(motion.rests()).isTrue();
    assertThat(motion.size()).isEqualTo(1);
    assertThat(motion.end(0)).isZero();
  }

  /** dx/dt = x (1 − x)², slower than any exponential near 1. */
  @Test
  void comesToAnEndThatDrawsLessAndLess() {
    Flow slowing = (shares, others, advantages) -> advantages[0] = others[0];
    Motion motion = Motion.from(slowing, new double[] {0.5}, Double.POSITIVE_INFINITY);
    assertThat(motion.rests()).isTrue();
    assertThat(motion.end(0)).isEqualTo(1);
    assertThat(motion.timeToNearTheEnd()).isCloseTo(Math.log(19) + 18, within(1e-9));
  }

  /** u′ = y − 1/2, v′ = 1/2 − x: small circles take 2π · 4. */
  @Test
  void comesAroundACenter() {
    Flow circle =
        (shares, others, advantages) -> {
          advantages[0] = shares[1] - 0.5;
          advantages[1] = 0.5 - shares[0];
        };
    Motion motion = Motion.around(circle, new double[] {0.5, 0.501}, 0.5);
    List<Double> rises = motion.risesThrough(0, 0.5);
    assertThat(rises.get(1) - rises.get(0)).isCloseTo(8 * Math.PI, within(1e-4));
    assertThat(motion.turns(1)).isGreaterThanOrEqualTo(2);
  }

  @Test
  void differencesThatAreRoundingAreNone() {
    Payoffs payoffs =
        new Payoffs.Table(new Money(0.1 + 0.2), Money.ZERO, new Money(0.3), Money.ZERO, Money.ZERO);
    assertThat(payoffs.advantage().a()).isZero();
    assertThat(Stance.of(payoffs.advantage())).isEqualTo(new Stance.Indifferent());
  }
}
