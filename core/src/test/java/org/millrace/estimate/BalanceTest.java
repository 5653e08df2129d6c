package org.millrace.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Laws of settling parts with their whole. */
class BalanceTest {
  private static final double ROUNDING = 1e-9;

  /** Two parts of 0.8 and 0.6 with variances 0.01 and 0.03: the excess of 0.4 splits 1 to 3. */
  @Test
  void takesTheExcessInProportionToTheVariances() {
    List<Balance.Part> settled =
        Balance.settled(
            List.of(
                new Balance.Part(0.8, Math.sqrt(0.01)), new Balance.Part(0.6, Math.sqrt(0.03))));
    assertThat(settled.get(0).share()).isCloseTo(0.7, within(ROUNDING));
    assertThat(settled.get(1).share()).isCloseTo(0.3, within(ROUNDING));
    assertThat(settled.get(0).deviation()).isCloseTo(Math.sqrt(0.0075), within(ROUNDING));
    assertThat(settled.get(1).deviation()).isCloseTo(Math.sqrt(0.0075), within(ROUNDING));
  }

  @Test
  void leavesCentralValuesAloneWhereThereIsRoom() {
    List<Balance.Part> parts = List.of(new Balance.Part(0.3, 0.1), new Balance.Part(0.2, 0.1));
    assertThat(Balance.settled(parts)).extracting(Balance.Part::share).containsExactly(0.3, 0.2);
  }

  @RepeatedTest(20)
  void sumsToTheWholeAtMostAndNeverWidens(RepetitionInfo repetition) {
    List<Balance.Part> parts = random(repetition.getCurrentRepetition());
    List<Balance.Part> settled = Balance.settled(parts);
    double before = parts.stream().mapToDouble(Balance.Part::share).sum();
    double after = settled.stream().mapToDouble(Balance.Part::share).sum();
    assertThat(after).isCloseTo(Math.min(1, before), within(ROUNDING));
    for (int i = 0; i < parts.size(); i++) {
      assertThat(settled.get(i).share()).isNotNegative();
      assertThat(settled.get(i).deviation()).isLessThanOrEqualTo(parts.get(i).deviation());
    }
  }

  @RepeatedTest(20)
  void doesNotDependOnTheOrder(RepetitionInfo repetition) {
    List<Balance.Part> parts = random(repetition.getCurrentRepetition());
    List<Balance.Part> settled = Balance.settled(parts);
    List<Balance.Part> backwards = Balance.settled(parts.reversed());
    for (int i = 0; i < parts.size(); i++) {
      Balance.Part other = backwards.get(parts.size() - 1 - i);
      assertThat(settled.get(i).share()).isCloseTo(other.share(), within(ROUNDING));
      assertThat(settled.get(i).deviation()).isCloseTo(other.deviation(), within(ROUNDING));
    }
  }

  private static List<Balance.Part> random(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Balance.Part> parts = new ArrayList<>();
    for (int i = 0; i < 2 + seed % 5; i++) {
      parts.add(new Balance.Part(random.nextDouble(0.6), 0.01 + random.nextDouble(0.3)));
    }
    return parts;
  }
}
