package org.millrace.diffusion.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millrace.diffusion.maturity.MaturityProblem.Rivalry;
import org.millrace.diffusion.maturity.MaturityProblem.Urn;
import org.millrace.diffusion.maturity.MaturityResult.Alike;
import org.millrace.diffusion.maturity.MaturityResult.AtShare;
import org.millrace.diffusion.maturity.MaturityResult.Contest;
import org.millrace.diffusion.maturity.MaturityResult.Fate;
import org.millrace.diffusion.maturity.MaturityResult.ForYears;
import org.millrace.diffusion.maturity.MaturityResult.FromAnyShare;
import org.millrace.diffusion.maturity.MaturityResult.FromNoShare;
import org.millrace.diffusion.maturity.MaturityResult.InVain;
import org.millrace.diffusion.maturity.MaturityResult.Lottery;
import org.millrace.diffusion.maturity.MaturityResult.NotNeeded;
import org.millrace.engine.Run;

/** Niches against the mainstream, and urns. */
class LockInTest {
  private static Contest contest(Rivalry rivalry) {
    return new Maturing().solve(Ladders.rivalry(rivalry), Run.PLAIN).rivalries().getFirst();
  }

  private static Lottery lottery(Urn urn) {
    return new Maturing().solve(Ladders.urn(urn), Run.PLAIN).urns().getFirst();
  }

  private static Rivalry rivalry(double share, double support, int supportYears) {
    return new Rivalry("r", share, 2, 6, 3, 2, 0.3, support, supportYears, 60);
  }

  /** x* = (3 + 2 − 2) / (6 + 2) = 3/8. */
  @Test
  void tipsAtAShare() {
    assertThat(contest(rivalry(0.3, 0, 0)).tipping()).isEqualTo(new AtShare(0.375));
    assertThat(contest(rivalry(0.3, 0, 0)).fateWithout()).isEqualTo(Fate.LOCKED_OUT);
    assertThat(contest(rivalry(0.4, 0, 0)).fateWithout()).isEqualTo(Fate.MAINSTREAM);
    assertThat(contest(rivalry(0.375, 0, 0)).fateWithout()).isEqualTo(Fate.STAYS);
    assertThat(contest(rivalry(0.3, 0, 0)).path().getLast().share()).isLessThan(1e-6);
    assertThat(contest(rivalry(0.4, 0, 0)).path().getLast().share()).isGreaterThan(1 - 1e-6);
    assertThat(contest(rivalry(0.3, 0, 0)).leastSupport()).isCloseTo(0.6, within(1e-12));
  }

  /**
   * With d = a + K x, ∫ dx / (x (1 − x) (x − x0)) = −ln x / x0 − ln(1 − x) / (1 − x0) + ln|x − x0|
   * / (x0 (1 − x0)), taken between two shares of the path, is v K times the years between.
   */
  @ParameterizedTest
  @CsvSource({"0.3", "0.37", "0.4", "0.6"})
  void followsTheIntegral(double share) {
    Contest contest = contest(rivalry(share, 0, 0));
    for (int year = 1; year < 8; year++) {
      double years = (integral(contest.path().get(year).without()) - integral(share)) / (0.3 * 8);
      assertThat(years).isCloseTo(year, within(1e-6));
    }
  }

  private static double integral(double x) {
    double tip = 0.375;
    return -Math.log(x) / tip
        - Math.log(1 - x) / (1 - tip)
        + Math.log(Math.abs(x - tip)) / (tip * (1 - tip));
  }

  /** Support moves the tipping share to x* − σ / K; the same integral up to 3/8 tells the years. */
  @Test
  void paysUntilTheNicheWinsByItself() {
    Contest contest = contest(rivalry(0.1, 3, 5));
    double tip = 0;
    double share = 0.1;
    double years = 0;
    int steps = 2_000_000;
    for (int i = 0; i < steps; i++) {
      double x = share + (i + 0.5) * (0.375 - share) / steps;
      years += (0.375 - share) / steps / (0.3 * 8 * x * (1 - x) * (x - tip));
    }
    assertThat(contest.supportNeeded()).isInstanceOf(ForYears.class);
    double needed = ((ForYears) contest.supportNeeded()).years();
    assertThat(needed).isCloseTo(years, within(1e-5));
    assertThat(contest.fateWith()).isEqualTo(needed < 5 ? Fate.MAINSTREAM : Fate.LOCKED_OUT);
    int enough = (int) Math.ceil(needed);
    assertThat(contest(rivalry(0.1, 3, enough)).fateWith()).isEqualTo(Fate.MAINSTREAM);
    assertThat(contest(rivalry(0.1, 3, enough - 1)).fateWith()).isEqualTo(Fate.LOCKED_OUT);
    assertThat(contest(rivalry(0.1, 2, 50)).supportNeeded()).isEqualTo(new InVain());
    assertThat(contest(rivalry(0.5, 2, 50)).supportNeeded()).isEqualTo(new NotNeeded());
  }

  @Test
  void knowsRivalsThatDoNotTip() {
    assertThat(contest(new Rivalry("r", 0.1, 5, 0, 3, 1, 1, 0, 0, 5)).tipping())
        .isEqualTo(new FromAnyShare());
    assertThat(contest(new Rivalry("r", 0.9, 1, 1, 3, 1, 1, 0, 0, 5)).tipping())
        .isEqualTo(new FromNoShare());
    Contest alike = contest(new Rivalry("r", 0.2, 3, 0, 3, 0, 1, 0, 0, 5));
    assertThat(alike.tipping()).isEqualTo(new Alike());
    assertThat(alike.fateWithout()).isEqualTo(Fate.STAYS);
    assertThat(alike.path().getLast().share()).isCloseTo(0.2, within(1e-12));
  }

  @Test
  void neverLosesBySupport() {
    Contest less = contest(rivalry(0.2, 1, 4));
    Contest more = contest(rivalry(0.2, 2, 4));
    for (int year = 0; year <= 60; year++) {
      assertThat(more.path().get(year).share())
          .isGreaterThanOrEqualTo(less.path().get(year).share());
      assertThat(less.path().get(year).share())
          .isGreaterThanOrEqualTo(less.path().get(year).without());
    }
  }

  /** Pólya: C(N, k) B(k + a, N − k + b) / B(a, b). */
  @ParameterizedTest
  @CsvSource({"1, 1, 20", "2, 5, 60", "7, 3, 300"})
  void isBetaBinomial(int niche, int mainstream, int adopters) {
    double[] chances = new PolyaUrn(new Urn("u", niche, mainstream, adopters, 1, 1)).distribution();
    for (int k = 0; k <= adopters; k++) {
      double log =
          logFactorial(adopters)
              - logFactorial(k)
              - logFactorial(adopters - k)
              + logBeta(k + niche, adopters - k + mainstream)
              - logBeta(niche, mainstream);
      assertThat(chances[k]).isCloseTo(Math.exp(log), within(1e-10));
    }
    Lottery lottery = lottery(new Urn("u", niche, mainstream, adopters, 1, 1));
    double p = (double) niche / (niche + mainstream);
    assertThat(lottery.meanShare()).isCloseTo(p, within(1e-10));
    double start = niche + mainstream;
    double variance =
        adopters * p * (1 - p) * (start + adopters) / (start + 1) / Math.pow(start + adopters, 2);
    assertThat(lottery.deviation()).isCloseTo(Math.sqrt(variance), within(1e-10));
  }

  private static double logFactorial(int n) {
    double sum = 0;
    for (int i = 2; i <= n; i++) {
      sum += Math.log(i);
    }
    return sum;
  }

  private static double logBeta(int a, int b) {
    return logFactorial(a - 1) + logFactorial(b - 1) - logFactorial(a + b - 1);
  }

  /** Nobody looks at others: binomial with chance w / (1 + w). */
  @Test
  void isBinomialWithoutFeedback() {
    double[] chances = new PolyaUrn(new Urn("u", 3, 8, 4, 0, 3)).distribution();
    double[] binomial = {1 / 256.0, 12 / 256.0, 54 / 256.0, 108 / 256.0, 81 / 256.0};
    for (int k = 0; k <= 4; k++) {
      assertThat(chances[k]).isCloseTo(binomial[k], within(1e-12));
    }
  }

  /** Drawn 20,000 times; z below 4.5. */
  @Test
  void locksInAsDrawn() {
    Lottery lottery = lottery(new Urn("u", 1, 2, 80, 2, 1.2));
    SplittableRandom random = new SplittableRandom(3);
    int draws = 20_000;
    int majorities = 0;
    for (int draw = 0; draw < draws; draw++) {
      double niche = 1;
      double rival = 2;
      for (int i = 0; i < 80; i++) {
        double weight = 1.2 * niche * niche;
        if (random.nextDouble() < weight / (weight + rival * rival)) {
          niche++;
        } else {
          rival++;
        }
      }
      majorities += niche > rival ? 1 : 0;
    }
    double p = lottery.majority();
    assertThat((double) majorities / draws)
        .isCloseTo(p, within(4.5 * Math.sqrt(p * (1 - p) / draws)));
    assertThat(lottery.nearlyAll() + lottery.nearlyNone()).isGreaterThan(0.8);
    assertThat(lottery.low()).isLessThanOrEqualTo(lottery.median());
    assertThat(lottery.median()).isLessThanOrEqualTo(lottery.high());
  }

  @Test
  void answersForNobodyComing() {
    Lottery lottery = lottery(new Urn("u", 1, 3, 0, 1, 1));
    assertThat(lottery.meanShare()).isEqualTo(0.25);
    assertThat(lottery.deviation()).isZero();
    assertThat(lottery.median()).isEqualTo(0.25);
  }

  @Test
  void answersInASentenceWhatIsWrong() {
    assertThatThrownBy(() -> rivalry(1, 0, 0))
        .hasMessage("The niche's share in 'r' is 1.0; it must lie between 0 and 1.");
    assertThatThrownBy(() -> new Rivalry("r", 0.5, 1, -1, 1, 1, 1, 0, 0, 5))
        .hasMessageContaining("returns of the niche");
    assertThatThrownBy(() -> new Urn("u", 0, 1, 5, 1, 1))
        .hasMessageContaining("adopters of the niche in 'u'");
  }
}
