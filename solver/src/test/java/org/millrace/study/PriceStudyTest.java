package org.millrace.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.engine.Run;
import org.millrace.network.NetworkDesign;
import org.millrace.network.NetworkProblem;
import org.millrace.network.NetworkResult;
import org.millrace.network.RandomNetworks;
import org.millrace.solver.HighsSolver;
import org.millrace.study.PriceSensitivity.Answer;
import org.millrace.study.PriceSensitivity.Point;
import org.millrace.unit.Price;

/** Laws of plans at several prices of CO2, on networks small enough to be solved to the end. */
@Tag("slow")
final class PriceStudyTest {
  /** Relative; the solver's own gap is 1e-9. */
  private static final double EXACT = 1e-7;

  private final NetworkDesign design = new NetworkDesign(new HighsSolver());

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  private static NetworkProblem at(NetworkProblem problem, double price) {
    return problem.withRules(problem.rules().withCarbonPrice(new Price(price)));
  }

  private NetworkResult.Planned plan(NetworkProblem problem) {
    return (NetworkResult.Planned) design.solve(problem, Run.PLAIN);
  }

  private PriceSensitivity study(NetworkProblem problem) {
    return new PriceStudy(problem, plan(problem)).solve(design, Run.PLAIN);
  }

  private static List<Answer.Solved> solved(PriceSensitivity prices) {
    return prices.points().stream().map(p -> (Answer.Solved) p.answer()).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void eachPriceHasItsBestPlan(long seed) {
    NetworkProblem problem = at(RandomNetworks.of(seed), 23);
    for (Point point : study(problem).points()) {
      NetworkResult.Planned alone = plan(at(problem, point.price().amount()));
      double cost = Math.abs(alone.baseline().cost().amount());
      assertThat(((Answer.Solved) point.answer()).saving().amount())
          .isCloseTo(alone.saving().amount(), within(EXACT * (1 + cost)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void emissionNeverRisesWithThePriceButWithinTheGaps(long seed) {
    PriceSensitivity prices = study(at(RandomNetworks.of(seed), 23));
    List<Answer.Solved> answers = solved(prices);
    for (int i = 1; i < answers.size(); i++) {
      Answer.Solved cheap = answers.get(i - 1);
      Answer.Solved dear = answers.get(i);
      double step =
          prices.points().get(i).price().amount() - prices.points().get(i - 1).price().amount();
      double missed = missed(cheap) + missed(dear);
      double scale = Math.abs(cheap.emission().amount()) + Math.abs(dear.emission().amount());
      assertThat(dear.emission().amount())
          .isLessThanOrEqualTo(cheap.emission().amount() + missed / step + EXACT * (1 + scale));
    }
  }

  private static double missed(Answer.Solved answer) {
    return answer.possible().amount() - answer.saving().amount();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatAppearsAndVanishesIsTheDifferenceInNumber(long seed) {
    PriceSensitivity prices = study(RandomNetworks.of(seed));
    Answer.Solved own =
        (Answer.Solved)
            prices.points().stream()
                .filter(p -> p.price().equals(prices.own()))
                .findFirst()
                .orElseThrow()
                .answer();
    assertThat(own.appearing()).isEmpty();
    assertThat(own.vanishing()).isEmpty();
    for (Answer.Solved other : solved(prices)) {
      assertThat(other.exchanges() - own.exchanges())
          .isEqualTo(other.appearing().size() - other.vanishing().size());
    }
  }

  @Test
  void theOwnPriceIsNotSolvedAgain() {
    NetworkProblem problem = at(RandomNetworks.of(1), 50);
    NetworkResult.Planned best = plan(problem);
    NetworkResult.Planned nothing =
        new NetworkResult.Planned(
            best.baseline(),
            best.baseline(),
            best.bound(),
            NetworkResult.Ending.NODES,
            best.solver(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            NetworkResult.Worths.UNKNOWN);
    assertThat(best.saving().amount()).isPositive();
    PriceSensitivity prices = new PriceStudy(problem, nothing).solve(design, Run.PLAIN);
    assertThat(prices.points())
        .extracting(p -> p.price().amount())
        .containsExactly(0.0, 50.0, 100.0);
    Answer.Solved own = solved(prices).get(1);
    assertThat(own.saving().amount()).isZero();
    assertThat(own.gap()).isEqualTo(1);
    assertThat(own.ending()).isEqualTo(NetworkResult.Ending.NODES);
  }

  @Test
  void withoutTimeTheOtherPricesAreNotTried() {
    NetworkProblem problem = at(RandomNetworks.of(1), 23);
    Run late = new Run(() -> false, (step, share) -> {}, Run.PLAIN.parallel(), () -> 0);
    PriceSensitivity prices = new PriceStudy(problem, plan(problem)).solve(design, late);
    assertThat(prices.points()).hasSize(4);
    for (Point point : prices.points()) {
      assertThat(point.answer() instanceof Answer.Solved)
          .isEqualTo(point.price().equals(prices.own()));
    }
  }

  @Test
  void pricesMustRise() {
    Point point = new Point(new Price(5), new Answer.NotSolved(NetworkResult.Ending.TIME));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PriceSensitivity(new Price(5), List.of(point, point)));
  }
}
