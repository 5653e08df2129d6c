package org.millrace.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntropyWeightsTest {
  /** Two values 1 and 3: E = −(¼ ln ¼ + ¾ ln ¾) / ln 2 = 0.8112781. */
  @Test
  void dispersionIsOneLessTheEntropy() {
    assertThat(EntropyWeights.dispersion(Vector.of(1, 3))).isCloseTo(0.1887219, within(1e-7));
  }

  @Test
  void zeroTimesItsLogarithmIsZero() {
    assertThat(EntropyWeights.dispersion(Vector.of(0, 0, 5))).isCloseTo(1, within(1e-15));
    assertThat(EntropyWeights.dispersion(Vector.of(0, 2, 2)))
        .isCloseTo(1 - Math.log(2) / Math.log(3), within(1e-15));
  }

  @Test
  void whatDoesNotDifferHasNoWeight() {
    assertThat(EntropyWeights.dispersion(Vector.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1))).isZero();
    assertThat(EntropyWeights.dispersion(Vector.of(0, 0))).isZero();
    assertThat(EntropyWeights.dispersion(Vector.of(4))).isZero();
    assertThat(EntropyWeights.of(List.of(Vector.of(2, 2), Vector.of(3, 3)), Vector.of(1, 1)))
        .isEmpty();
  }

  @Test
  void theUnitOfACriterionDoesNotMatter() {
    assertThat(EntropyWeights.dispersion(Vector.of(1, 2, 4)))
        .isCloseTo(EntropyWeights.dispersion(Vector.of(1000, 2000, 4000)), within(1e-15));
  }

  @Test
  void thePriorMultiplies() {
    List<Vector> same = List.of(Vector.of(1, 3), Vector.of(1, 3));
    assertThat(EntropyWeights.of(same, Vector.of(1, 3)).orElseThrow().at(1))
        .isCloseTo(0.75, within(1e-15));
  }

  @Test
  void negativeValuesAndCostsOfZeroAreRefused() {
    assertThatThrownBy(() -> EntropyWeights.dispersion(Vector.of(1, -0.1)))
        .hasMessageContaining("-0.1; it must be at least 0");
    assertThatThrownBy(() -> EntropyWeights.inverted(Vector.of(1, 0)))
        .hasMessageContaining("A cost is 0.0; it must be above 0");
  }
}
