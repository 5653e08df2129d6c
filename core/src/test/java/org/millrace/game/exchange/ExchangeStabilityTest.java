package org.millrace.game.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.game.exchange.Exchange.Dealing;
import org.millrace.game.exchange.ExchangeResult.Judged;
import org.millrace.game.exchange.ExchangeResult.Promise;
import org.millrace.game.exchange.ExchangeResult.Verdict;
import org.millrace.unit.Money;

/** Verdicts by hand, and agreement with the payoffs of the game written out. */
class ExchangeStabilityTest {
  private static final Dealing ONCE = new Dealing.Once();

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  private static Exchange exchange(
      double giver, double taker, double payment, double penalty, double subsidy, double fine) {
    return exchange(giver, taker, payment, penalty, subsidy, fine, ONCE);
  }

  private static Exchange exchange(
      double giver,
      double taker,
      double payment,
      double penalty,
      double subsidy,
      double fine,
      Dealing dealing) {
    return new Exchange(
        new Id.ArcId("ash"),
        new Id.FirmId("power"),
        new Id.FirmId("cement"),
        new Money(giver),
        new Money(taker),
        new Money(payment),
        new Money(penalty),
        new Money(subsidy),
        new Money(fine),
        dealing);
  }

  private static Judged judge(Exchange exchange) {
    return judge(exchange, 30, 30);
  }

  private static Judged judge(Exchange exchange, double mostSubsidy, double mostFine) {
    return new ExchangeStability()
        .solve(
            new ExchangeProblem(List.of(exchange), new Money(mostSubsidy), new Money(mostFine)),
            Run.PLAIN)
        .exchanges()
        .getFirst();
  }

  @Test
  void whereBothGainItHoldsAlone() {
    Judged judged = judge(exchange(10, 5, 0, 0, 0, 0));
    assertThat(judged.verdict()).isEqualTo(new Verdict.StableAlone());
    assertThat(judged.holdsNow()).isTrue();
  }

  @Test
  void whereOneGainsMoreThanTheOtherLosesAPaymentDoes() {
    Judged judged = judge(exchange(-20, 50, 0, 0, 0, 0));
    assertThat(judged.verdict())
        .isEqualTo(new Verdict.StableWithContract(new Money(20), new Money(50), new Money(20)));
    assertThat(judged.holdsNow()).isFalse();
    assertThat(judge(exchange(-20, 50, 30, 0, 0, 0)).holdsNow()).isTrue();
    assertThat(judge(exchange(-20, 50, 0, 21, 0, 0)).holdsNow()).isTrue();
    assertThat(judge(exchange(-20, 50, 20, 0, 0, 0)).holdsNow()).isFalse();
  }

  @Test
  void whereTogetherTheyLoseAPolicyMayDo() {
    Judged judged = judge(exchange(-50, 10, 0, 0, 0, 0), 30, 15);
    assertThat(judged.verdict())
        .isEqualTo(
            new Verdict.NeedsPolicy(new Money(30), new Money(20), true, new Money(20), false));
    assertThat(judge(exchange(-50, 10, 30, 0, 20.001, 0)).holdsNow()).isTrue();
    assertThat(judge(exchange(-50, 10, 30, 0, 0, 20.001)).holdsNow()).isTrue();
    assertThat(judge(exchange(-50, 10, 30, 0, 20, 0)).holdsNow()).isFalse();
  }

  @Test
  void whatIsTooDearWillNotHold() {
    assertThat(judge(exchange(-500, 10, 0, 0, 0, 0)).verdict())
        .isEqualTo(new Verdict.WillNotHold(new Money(245), new Money(245)));
  }

  @Test
  void whereGainAndLossAreEqualNobodyCares() {
    Verdict.NeedsPolicy needed =
        (Verdict.NeedsPolicy) judge(exchange(-0.3, 0.1 + 0.2, 0, 0, 0, 0)).verdict();
    assertThat(needed.leastSubsidy()).isEqualTo(Money.ZERO);
    assertThat(needed.leastFine()).isEqualTo(Money.ZERO);
  }

  /** The yearly gain of 10 must outweigh a temptation of 100 less a penalty of 20. */
  @Test
  void whoDealsAgainKeepsItsWordIfTheFutureCounts() {
    Dealing patient = new Dealing.Repeated(0.9, new Money(100), Money.ZERO);
    assertThat(judge(exchange(10, 5, 0, 20, 0, 0, patient)).promise())
        .isEqualTo(new Promise.Kept(0.875));
    Dealing hasty = new Dealing.Repeated(0.8, new Money(100), Money.ZERO);
    assertThat(judge(exchange(10, 5, 0, 20, 0, 0, hasty)).promise())
        .isEqualTo(new Promise.Broken(List.of(new Id.FirmId("power")), 0.875));
    assertThat(judge(exchange(10, -5, 0, 0, 0, 0, patient)).promise())
        .isEqualTo(new Promise.Worthless(List.of(new Id.FirmId("cement"))));
    assertThat(judge(exchange(10, -5, 0, 200, 0, 0, patient)).promise())
        .isEqualTo(new Promise.Kept(0));
  }

  /** Both deal is a strict equilibrium of the four payoffs if and only if it is told to hold. */
  @ParameterizedTest
  @MethodSource("seeds")
  void itHoldsIfAndOnlyIfDealingIsAStrictEquilibrium(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double giver = random.nextDouble(-50, 50);
    double taker = random.nextDouble(-50, 50);
    double payment = random.nextDouble(-50, 50);
    double penalty = random.nextDouble(20);
    double subsidy = random.nextDouble(20);
    double fine = random.nextDouble(20);
    Judged judged = judge(exchange(giver, taker, payment, penalty, subsidy, fine));
    boolean giverDeals = giver + payment + subsidy > -penalty - fine;
    boolean takerDeals = taker - payment + subsidy > -penalty - fine;
    assertThat(judged.holdsNow()).isEqualTo(giverDeals && takerDeals);
    assertThat(judged.giver().withRefuser().amount()).isCloseTo(penalty - -fine, within(1e-12));
    switch (judged.verdict()) {
      case Verdict.StableAlone alone ->
          assertThat(judge(exchange(giver, taker, 0, 0, 0, 0)).holdsNow()).isTrue();
      case Verdict.StableWithContract contract -> {
        double low = contract.lowestPayment().amount();
        double high = contract.highestPayment().amount();
        assertThat(judge(exchange(giver, taker, low + 1e-6, 0, 0, 0)).holdsNow()).isTrue();
        assertThat(judge(exchange(giver, taker, high - 1e-6, 0, 0, 0)).holdsNow()).isTrue();
        assertThat(judge(exchange(giver, taker, low - 1e-6, 0, 0, 0)).holdsNow()).isFalse();
        assertThat(judge(exchange(giver, taker, high + 1e-6, 0, 0, 0)).holdsNow()).isFalse();
        double least = contract.leastPenalty().amount();
        assertThat(judge(exchange(giver, taker, payment, least + 1e-6, 0, 0)).holdsNow()).isTrue();
      }
      case Verdict.NeedsPolicy needed -> {
        double best = needed.payment().amount();
        double least = needed.leastSubsidy().amount();
        assertThat(judge(exchange(giver, taker, best, 0, least + 1e-6, 0)).holdsNow()).isTrue();
        assertThat(judge(exchange(giver, taker, best, 0, least - 1e-6, 0)).holdsNow()).isFalse();
      }
      case Verdict.WillNotHold never ->
          assertThat(never.leastFine().amount()).isGreaterThanOrEqualTo(30);
    }
  }

  @Test
  void giverAndTakerMustDiffer() {
    Id.FirmId firm = new Id.FirmId("power");
    assertThatThrownBy(
            () ->
                new Exchange(
                    new Id.ArcId("ash"),
                    firm,
                    firm,
                    Money.ZERO,
                    Money.ZERO,
                    Money.ZERO,
                    Money.ZERO,
                    Money.ZERO,
                    Money.ZERO,
                    ONCE))
        .hasMessage("Giver and taker of exchange 'ash' are the same firm 'power'.");
  }

  @Test
  void anExchangeIsNamedOnce() {
    Exchange one = exchange(1, 1, 0, 0, 0, 0);
    assertThatThrownBy(() -> new ExchangeProblem(List.of(one, one), Money.ZERO, Money.ZERO))
        .hasMessage("Two exchanges are named 'ash'.");
  }

  @Test
  void aNegativePenaltyIsRefused() {
    assertThatThrownBy(() -> exchange(1, 1, 0, -1, 0, 0))
        .hasMessage("penalty of exchange 'ash' [EUR] is -1.0; it must be at least 0.0.");
  }

  @Test
  void aDiscountFactorOfOneIsRefused() {
    assertThatThrownBy(() -> new Dealing.Repeated(1, Money.ZERO, Money.ZERO))
        .hasMessage("The discount factor is 1.0; it must be at least 0 and below 1.");
  }
}
