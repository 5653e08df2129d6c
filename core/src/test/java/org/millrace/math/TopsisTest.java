package org.millrace.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopsisTest {
  private static final Topsis SCALE =
      new Topsis(List.of(Topsis.Dimension.linear(3, 2, 0), Topsis.Dimension.linear(4, 10, 20)));

  @Test
  void theIdealsAreOneAndZero() {
    assertThat(SCALE.closeness(Vector.of(2, 10))).isEqualTo(1);
    assertThat(SCALE.closeness(Vector.of(0, 20))).isZero();
  }

  /** Best in one of two: S− = 3, S+ = 4. */
  @Test
  void itIsTheShareOfTheDistanceFromTheWorst() {
    assertThat(SCALE.closeness(Vector.of(2, 20))).isCloseTo(3.0 / 7, within(1e-15));
    assertThat(SCALE.toBest(Vector.of(0, 20))).isCloseTo(5, within(1e-15));
  }

  @Test
  void beyondTheIdealsCountsAsTheIdeals() {
    assertThat(SCALE.closeness(Vector.of(5, 25))).isEqualTo(SCALE.closeness(Vector.of(2, 20)));
  }

  @Test
  void theMiddleOfEveryScaleIsOneHalfWhateverTheWeights() {
    assertThat(SCALE.closeness(Vector.of(1, 15))).isCloseTo(0.5, within(1e-15));
  }

  @Test
  void onePointForBestAndWorstIsRefused() {
    assertThatThrownBy(
            () ->
                new Topsis(
                    List.of(Topsis.Dimension.linear(1, 2, 2), Topsis.Dimension.linear(0, 1, 0))))
        .hasMessageContaining("closeness has no meaning");
  }
}
