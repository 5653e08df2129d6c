package org.millrace.study.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassingTest {
  private static double sum(List<Double> heats) {
    return heats.stream().mapToDouble(Double::doubleValue).sum();
  }

  @Test
  void theColdestSurplusThatSuitsIsPassedFirst() {
    Passing passing = Passing.of(List.of(10.0, 5.0, 0.0, 0.0), List.of(0.0, 0.0, 3.0, 4.0));
    assertThat(passing.surplus()).containsExactly(8.0, 0.0, 0.0, 0.0);
    assertThat(passing.shortage()).containsExactly(0.0, 0.0, 0.0, 0.0);
  }

  @Test
  void heatIsNeverPassedToAHotterLevel() {
    Passing passing = Passing.of(List.of(0.0, 7.0), List.of(4.0, 1.0));
    assertThat(passing.surplus()).containsExactly(0.0, 6.0);
    assertThat(passing.shortage()).containsExactly(4.0, 0.0);
  }

  @Test
  void nothingIsNothing() {
    Passing passing = Passing.of(List.of(0.0, 0.0), List.of(0.0, 0.0));
    assertThat(passing.surplus()).containsExactly(0.0, 0.0);
    assertThat(passing.shortage()).containsExactly(0.0, 0.0);
  }

  /** Unit by unit: each unit of shortage, hottest first, takes the coldest unit that suits. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreesWithPassingUnitByUnit(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int trial = 0; trial < 200; trial++) {
      int levels = random.nextInt(1, 6);
      List<Double> raised = new ArrayList<>();
      List<Double> used = new ArrayList<>();
      int[] left = new int[levels];
      for (int l = 0; l < levels; l++) {
        raised.add((double) random.nextInt(6));
        used.add((double) random.nextInt(6));
        left[l] = raised.get(l).intValue();
      }
      int[] missing = new int[levels];
      for (int l = 0; l < levels; l++) {
        for (int unit = 0; unit < used.get(l); unit++) {
          int from = l;
          while (from >= 0 && left[from] == 0) {
            from--;
          }
          if (from >= 0) {
            left[from]--;
          } else {
            missing[l]++;
          }
        }
      }
      Passing passing = Passing.of(raised, used);
      for (int l = 0; l < levels; l++) {
        assertThat(passing.surplus().get(l)).isEqualTo(left[l], within(1e-9));
        assertThat(passing.shortage().get(l)).isEqualTo(missing[l], within(1e-9));
      }
      assertThat(sum(raised) - sum(used))
          .isEqualTo(sum(passing.surplus()) - sum(passing.shortage()), within(1e-9));
    }
  }
}
