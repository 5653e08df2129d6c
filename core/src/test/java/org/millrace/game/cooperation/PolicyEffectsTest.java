package org.millrace.game.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.game.cooperation.CooperationResult.Outlook;
import org.millrace.game.cooperation.PolicyResult.Account;
import org.millrace.game.cooperation.PolicyResult.Answer;
import org.millrace.game.cooperation.PolicyResult.Goal;
import org.millrace.game.cooperation.PolicyResult.Instrument;
import org.millrace.game.cooperation.PolicyResult.Level;
import org.millrace.game.replicator.Payoffs;
import org.millrace.unit.Money;

/** What policies do, and that the least is the least. */
@Tag("slow")
class PolicyEffectsTest {
  private static final double MOST = 50;

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  private static Policy policy(double subsidy, double fine, double share, int levels) {
    return new Policy(
        new Policy.Payment(new Money(subsidy), Money.ZERO, new Money(MOST), levels),
        new Policy.Payment(new Money(fine), Money.ZERO, new Money(MOST), levels),
        new Policy.CostShare(share, 0, 1));
  }

  private static Answer answer(CooperationResult result, Goal goal, Instrument instrument) {
    return result.policy().least().stream()
        .filter(l -> l.goal() == goal && l.instrument() == instrument)
        .map(PolicyResult.Least::answer)
        .findFirst()
        .orElseThrow();
  }

  private static CooperationResult solve(Payoffs payoffs, Policy policy) {
    return Games.solve(Games.two(payoffs, payoffs, 0.2, 0.2), policy, 0.9);
  }

  /** a = −2, b = −3; a cooperator's cost is 4. 10 firms of one kind, 20 of the other. */
  @Test
  void theDilemmaNeedsTwoAndThree() {
    CooperationResult result = solve(Games.gains(8, 3, 3, 7, 4, 1), policy(0, 0, 0, 2));
    assertThat(answer(result, Goal.COOPERATION_STABLE, Instrument.SUBSIDY))
        .isEqualTo(
            new Answer.FromPayment(
                new Money(2),
                false,
                new Account(new Money(60), Money.ZERO, Money.ZERO, new Money(60))));
    assertThat(answer(result, Goal.COOPERATION_DOMINANT, Instrument.FINE))
        .isEqualTo(
            new Answer.FromPayment(
                new Money(3), false, new Account(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO)));
    assertThat(answer(result, Goal.COOPERATION_DOMINANT, Instrument.COST_SHARE))
        .isEqualTo(
            new Answer.FromShare(
                0.75, false, new Account(Money.ZERO, new Money(90), Money.ZERO, new Money(90))));
  }

  @Test
  void whatIsSoAlreadyNeedsNothingAndWhatIsOutOfRangeIsSaid() {
    CooperationResult harmony = solve(Games.table(3, 2), policy(0, 0, 0, 1));
    assertThat(harmony.policy().least())
        .allSatisfy(l -> assertThat(l.answer()).isEqualTo(new Answer.AlreadySo()));
    CooperationResult hopeless = solve(Games.table(-80, -90), policy(0, 0, 0, 1));
    assertThat(hopeless.policy().least())
        .allSatisfy(l -> assertThat(l.answer()).isEqualTo(new Answer.NotInRange()));
  }

  /** From anti-coordination the basin of cooperation jumps from nothing to everything. */
  @Test
  void aBasinThatJumpsIsNotReachedAtTheLimit() {
    CooperationResult result = solve(Games.table(-2, 2), policy(0, 0, 0, 1));
    Answer.FromPayment least =
        (Answer.FromPayment) answer(result, Goal.WANTED_BASIN, Instrument.SUBSIDY);
    assertThat(least.amount()).isEqualTo(new Money(2));
    assertThat(least.reached()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void slightlyLessThanTheLeastFailsAndSlightlyMoreDoes(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Payoffs first = Games.table(random.nextDouble(-9, 9), random.nextDouble(-9, 9));
    Payoffs second = Games.table(random.nextDouble(-9, 9), random.nextDouble(-9, 9));
    Firms firms = Games.two(first, second, 0.5, 0.5);
    double fine = random.nextDouble(2);
    CooperationResult result = Games.solve(firms, policy(0, fine, 0, 1), 0.8);
    for (Goal goal : Goal.values()) {
      if (answer(result, goal, Instrument.SUBSIDY) instanceof Answer.FromPayment from) {
        double amount = from.amount().amount();
        assertThat(holds(firms, goal, amount * (1 - 1e-8), fine)).isFalse();
        assertThat(holds(firms, goal, amount * (1 + 1e-8), fine)).isTrue();
      } else {
        assertThat(answer(result, goal, Instrument.SUBSIDY)).isEqualTo(new Answer.AlreadySo());
        assertThat(holds(firms, goal, 0, fine)).isTrue();
      }
    }
  }

  private static boolean holds(Firms firms, Goal goal, double subsidy, double fine) {
    CooperationResult result = Games.solve(firms, policy(subsidy, fine, 0, 1), 0.8);
    boolean stable = result.first().advantage().a() > 0 && result.second().advantage().a() > 0;
    return switch (goal) {
      case COOPERATION_STABLE -> stable;
      case COOPERATION_DOMINANT ->
          stable && result.first().advantage().b() > 0 && result.second().advantage().b() > 0;
      case WANTED_BASIN -> basin(result) >= 0.8;
    };
  }

  private static double basin(CooperationResult result) {
    return result.basins().stream()
        .filter(b -> b.target() == CooperationResult.Target.ALL)
        .mapToDouble(CooperationResult.Basin::area)
        .sum();
  }

  /** Whatever raises a or b enlarges the basin of cooperation. */
  @ParameterizedTest
  @MethodSource("seeds")
  void everyMeasureEnlargesTheBasin(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double a = random.nextDouble(0.1, 9);
    double b = -random.nextDouble(0.1, 9);
    Payoffs other = Games.table(random.nextDouble(0.1, 9), -random.nextDouble(0.1, 9));
    double base = basin(Games.different(Games.table(a, b), other, 0.5, 0.5));
    double more = random.nextDouble(0.01, 0.1);
    assertThat(basin(Games.different(Games.table(a + more, b), other, 0.5, 0.5)))
        .isGreaterThan(base);
    assertThat(basin(Games.different(Games.table(a, b + more), other, 0.5, 0.5)))
        .isGreaterThan(base);
    assertThat(basin(Games.different(other, Games.table(a, b + more), 0.5, 0.5)))
        .isGreaterThan(base);
  }

  @Test
  void aSweepShowsEachLevelWithItsAccount() {
    CooperationResult result = solve(Games.gains(10, 4, 5, 3, 4, 1), policy(0, 0, 0.25, 3));
    assertThat(result.policy().sweep()).hasSize(9);
    Level none = result.policy().sweep().getFirst();
    assertThat(none.outlook()).isEqualTo(Outlook.ALL_OR_NONE);
    assertThat(none.cooperationBasin()).isBetween(0.74, 0.99);
    Level most = result.policy().sweep().getLast();
    assertThat(most.subsidy()).isEqualTo(new Money(MOST));
    assertThat(most.outlook()).isEqualTo(Outlook.EVERYBODY);
    assertThat(most.account())
        .isEqualTo(new Account(new Money(1500), new Money(30), Money.ZERO, new Money(1530)));
    Level fined = result.policy().sweep().get(1);
    assertThat(fined.fine()).isEqualTo(new Money(25));
  }

  /** Where nobody cooperates everybody is fined. */
  @Test
  void whoDoesNotCooperatePays() {
    CooperationResult result = solve(Games.table(-20, -30), policy(0, 5, 0, 1));
    assertThat(result.policy().present())
        .isEqualTo(new Account(Money.ZERO, Money.ZERO, new Money(150), new Money(-150)));
    assertThat(result.first().advantage().a()).isCloseTo(-15, within(1e-12));
  }

  @Test
  void oneKindHasItsThresholdMoved() {
    CooperationResult result =
        Games.solve(
            new Firms.OneKind(new Kind("firms", 10, 0.5, Games.table(4, -2))),
            policy(1, 0, 0, 1),
            0.9);
    assertThat(basin(result)).isCloseTo(5.0 / 6, within(1e-12));
    Answer.FromPayment least =
        (Answer.FromPayment) answer(result, Goal.WANTED_BASIN, Instrument.SUBSIDY);
    assertThat(least.amount().amount()).isCloseTo(1.4, within(1e-9));
    assertThat(least.reached()).isTrue();
    assertThat(least.account().net().amount()).isCloseTo(14, within(1e-8));
  }
}
