package org.millrace.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Against another implementation (SciPy) and the step-up procedure itself. */
class FalseDiscoveryTest {
  @Test
  void agreesWithAnotherImplementation() {
    Vector adjusted =
        FalseDiscovery.adjusted(
            Vector.of(
                0.0019, 0.0001, 0.0004, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240,
                0.4262, 0.5719, 0.6528, 0.7590, 1));
    double[] expected = {
      0.0095,
      0.0015,
      0.003,
      0.035625,
      0.0603,
      0.06385714,
      0.06385714,
      0.0645,
      0.0765,
      0.486,
      0.58118182,
      0.714875,
      0.75323077,
      0.81321429,
      1
    };
    assertThat(adjusted.toArray()).containsExactly(expected, within(1e-8));
  }

  /** The procedure: the largest k with p(k) ≤ k q / n, and all up to it. */
  @Test
  void discoversWhatTheStepUpProcedureDoes() {
    SplittableRandom random = new SplittableRandom(5);
    for (int round = 0; round < 200; round++) {
      double[] values = random.doubles(12).map(v -> v * v * v).toArray();
      double level = 0.02 + 0.3 * random.nextDouble();
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      double limit = -1;
      for (int k = 1; k <= sorted.length; k++) {
        if (sorted[k - 1] <= k * level / sorted.length) {
          limit = sorted[k - 1];
        }
      }
      double[] adjusted = FalseDiscovery.adjusted(Vector.of(values)).toArray();
      for (int i = 0; i < values.length; i++) {
        assertThat(adjusted[i]).isGreaterThanOrEqualTo(values[i]);
        assertThat(adjusted[i] <= level).isEqualTo(values[i] <= limit);
      }
    }
  }

  @Test
  void knowsNoneAndRefusesWhatIsNoProbability() {
    assertThat(FalseDiscovery.adjusted(Vector.EMPTY)).isEqualTo(Vector.EMPTY);
    assertThat(FalseDiscovery.adjusted(Vector.of(0.2, 0.2)).toArray()).containsExactly(0.2, 0.2);
    assertThatThrownBy(() -> FalseDiscovery.adjusted(Vector.of(Double.NaN)))
        .hasMessageContaining("probability");
  }
}
