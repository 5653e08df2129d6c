package org.millrace.accord.airport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.millrace.accord.airport.AirportProblem.UserClass;
import org.millrace.accord.airport.AirportResult.Rule;
import org.millrace.accord.airport.AirportResult.RuleResult;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.unit.Money;

class AirportSharingTest {
  private static UserClass users(String id, long users, double cost) {
    return new UserClass(new Id.PlayerId(id), users, new Money(cost));
  }

  private static AirportResult solve(UserClass... classes) {
    return new AirportSharing().solve(new AirportProblem(List.of(classes)), Run.PLAIN);
  }

  private static RuleResult.Shared shared(AirportResult result, Rule rule) {
    return (RuleResult.Shared)
        result.rules().stream().filter(r -> r.rule() == rule).findFirst().orElseThrow();
  }

  private static double[] each(AirportResult result, Rule rule) {
    return shared(result, rule).shares().stream().mapToDouble(s -> s.each().amount()).toArray();
  }

  /** Four users of needs 8, 11, 13 and 18, told out of order. */
  @Test
  void sharesARunway() {
    AirportResult result =
        solve(users("d", 1, 18), users("a", 1, 8), users("c", 1, 13), users("b", 1, 11));
    assertThat(each(result, Rule.SHAPLEY))
        .usingComparatorWithPrecision(1e-9)
        .containsExactly(9, 2, 4, 3);
    assertThat(each(result, Rule.NUCLEOLUS))
        .usingComparatorWithPrecision(1e-9)
        .containsExactly(8.25, 3.25, 3.25, 3.25);
    AirportResult.Standing standing = shared(result, Rule.SHAPLEY).standing();
    assertThat(standing.inCore()).isTrue();
    assertThat(standing.largestExcess().amount()).isCloseTo(-2, within(1e-9));
    assertThat(standing.largestClass().value()).isEqualTo("d");
    assertThat(each(result, Rule.EQUAL)).containsOnly(4.5);
    AirportResult.Standing equal = shared(result, Rule.EQUAL).standing();
    assertThat(equal.inCore()).isFalse();
    assertThat(equal.largestExcess().amount()).isCloseTo(0.5, within(1e-9));
    assertThat(equal.largestClass().value()).isEqualTo("c");
  }

  /** 90 who need little and pay as much as the ten who need much would leave. */
  @Test
  void namesTheClassesThatWouldLeave() {
    AirportResult result = solve(users("small", 90, 10), users("large", 10, 100));
    AirportResult.Standing standing = shared(result, Rule.EQUAL).standing();
    assertThat(standing.inCore()).isFalse();
    assertThat(standing.largestExcess().amount()).isCloseTo(80, within(1e-9));
    assertThat(standing.largestClass().value()).isEqualTo("small");
    assertThat(shared(result, Rule.PROPORTIONAL_TO_ALONE).standing().largestExcess().amount())
        .isCloseTo(90 * 100 * 10 / 1900.0 - 10, within(1e-9));
  }

  /** 60,000 users in 30,000 classes. */
  @Test
  void sharesAmongManyClasses() {
    SplittableRandom random = new SplittableRandom(1);
    List<UserClass> classes = new ArrayList<>();
    for (int k = 0; k < 30_000; k++) {
      classes.add(users("k" + k, 1 + random.nextInt(3), random.nextDouble(1000)));
    }
    AirportResult result = new AirportSharing().solve(new AirportProblem(classes), Run.PLAIN);
    for (Rule rule : List.of(Rule.SHAPLEY, Rule.NUCLEOLUS)) {
      double sum = shared(result, rule).shares().stream().mapToDouble(s -> s.all().amount()).sum();
      assertThat(sum).isCloseTo(result.cost().amount(), within(1e-6));
      assertThat(shared(result, rule).standing().inCore()).isTrue();
    }
  }

  @Test
  void sharesNothing() {
    AirportResult result = solve(users("a", 1, 0));
    assertThat(result.rules()).contains(new RuleResult.NothingToShare(Rule.PROPORTIONAL_TO_ALONE));
    assertThat(each(result, Rule.NUCLEOLUS)).containsExactly(0);
    assertThat(shared(result, Rule.SHAPLEY).standing().largestExcess()).isEqualTo(Money.ZERO);
  }

  @Test
  void saysWhatIsWrong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> solve())
        .withMessage("There is no class of users.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> solve(users("a", 1, 1), users("a", 2, 2)))
        .withMessage("Class 'a' is named twice.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> users("a", 0, 1))
        .withMessageStartingWith("Class 'a' has 0 users; it must have at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> users("a", 1, -1))
        .withMessage("cost of class 'a' [EUR] is -1.0; it must be at least 0.0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> solve(users("a", 1L << 53, 1), users("b", 1, 1)))
        .withMessageStartingWith("There are 9007199254740993 users");
  }
}
