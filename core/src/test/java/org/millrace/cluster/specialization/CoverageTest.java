package org.millrace.cluster.specialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millrace.cluster.specialization.LocationQuotientResult.Quotient;
import org.millrace.cluster.specialization.LocationQuotientRules.Flagging;
import org.millrace.cluster.specialization.LocationQuotientRules.Overlap;

/** How often an interval of 95 % holds the true quotient, by chance from a seed. */
class CoverageTest {
  private static final int ROUNDS = 4_000;

  private static int binomial(SplittableRandom random, int count, double probability) {
    int hits = 0;
    for (int i = 0; i < count; i++) {
      hits += random.nextDouble() < probability ? 1 : 0;
    }
    return hits;
  }

  private static double coverage(
      int region, int rest, double inside, double outside, Overlap overlap, double exactBelow) {
    SplittableRandom random = new SplittableRandom(region + 7L * rest);
    Estimates estimates =
        new Estimates(
            new LocationQuotientRules(0.95, overlap, exactBelow, 1, 0.05, Flagging.DEFAULT));
    double nation = region + rest;
    double expected = (region * inside + rest * outside) / nation;
    double truth = inside / expected;
    int held = 0;
    for (int round = 0; round < ROUNDS; round++) {
      int x = binomial(random, region, inside);
      int y = binomial(random, rest, outside);
      Quotient quotient = estimates.estimate(new Estimates.Counts(x, region, x + y, nation));
      if (quotient instanceof Quotient.Estimated known
          && known.low() <= truth
          && truth <= known.high()) {
        held++;
      }
    }
    return (double) held / ROUNDS;
  }

  /** Four standard errors of 4,000 rounds are 1.4 %. */
  @ParameterizedTest
  @CsvSource({
    "2000, 3000, 0.1, 0.05",
    "300, 5000, 0.1, 0.05",
    "4000, 1000, 0.3, 0.4",
    "500, 4000, 0.05, 0.05",
    "100, 2000, 0.9, 0.3"
  })
  void asPartOfTheNationItHoldsAsOftenAsItSays(
      int region, int rest, double inside, double outside) {
    assertThat(coverage(region, rest, inside, outside, Overlap.PART, 0)).isBetween(0.936, 0.97);
  }

  @ParameterizedTest
  @CsvSource({"100, 2000, 0.01, 0.01", "50, 1000, 0.06, 0.02", "500, 100, 0.01, 0.03"})
  void exactItNeverHoldsLessOften(int region, int rest, double inside, double outside) {
    assertThat(coverage(region, rest, inside, outside, Overlap.PART, 1e9)).isBetween(0.94, 1.0);
  }

  /** Why the simple form is not the usual one. */
  @ParameterizedTest
  @CsvSource({"2000, 3000, 0.1, 0.05", "4000, 1000, 0.3, 0.4"})
  void theSimpleFormIsTooWideForLargeRegions(int region, int rest, double inside, double outside) {
    assertThat(coverage(region, rest, inside, outside, Overlap.INDEPENDENT, 0)).isGreaterThan(0.99);
  }
}
