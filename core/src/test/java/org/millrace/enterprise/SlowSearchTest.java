package org.millrace.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.domain.knowledge.Technology;
import org.millrace.engine.Run;

/** Agreement with trying every plan in steps of 100 t. */
class SlowSearchTest {
  private static final double STEP = 100;

  static java.util.stream.IntStream seeds() {
    return java.util.stream.IntStream.range(0, 40);
  }

  /** A small problem: three sources and two sinks of up to 500 t, two places, one yield of 1. */
  private static EnterpriseProblem problem(int seed, List<Technology> technologies) {
    Random random = new Random(seed);
    List<Source> sources = new ArrayList<>();
    for (String id : List.of("a", "b", "c")) {
      sources.add(
          Village.source(
              "source-" + id,
              Village.HUSK,
              random.nextInt(60),
              STEP * (1 + random.nextInt(4)),
              random.nextInt(30)));
    }
    List<Sink> sinks = new ArrayList<>();
    for (String id : List.of("a", "b")) {
      sinks.add(
          Village.sink(
              "sink-" + id,
              random.nextInt(60),
              STEP * (1 + random.nextInt(4)),
              random.nextInt(50)));
    }
    return Village.problem(
        sources,
        sinks,
        List.of(Village.place("one", random.nextInt(60)), Village.place("two", 30)),
        Village.knowledge(technologies, Village.transport(50, 0)));
  }

  private static Technology technology(int seed, String id) {
    Random random = new Random(1000 + seed + id.length());
    double smallest = STEP * random.nextInt(4);
    double largest = 1000 + STEP * random.nextInt(3);
    return new SlowSearch.Sized(id, smallest, largest, 0.4 + 0.1 * random.nextInt(6))
        .technology(20_000 + 10_000 * random.nextInt(8));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsTheBestPlanOfOneEnterprise(int seed) {
    EnterpriseProblem problem = problem(seed, List.of(technology(seed, "charring")));
    EnterpriseResult result = new MissingEnterprise().solve(problem, Run.PLAIN);
    double fast =
        result.candidates().isEmpty()
            ? 0
            : result.candidates().getFirst().account().gain().amount();
    assertThat(fast).isCloseTo(SlowSearch.one(problem, STEP), within(1e-6));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsBetweenTheBestOfAllAndTheBound(int seed) {
    EnterpriseProblem problem =
        problem(seed, List.of(technology(seed, "charring"), technology(seed, "coking-it")));
    EnterpriseResult.Portfolio portfolio =
        new MissingEnterprise().solve(problem, Run.PLAIN).portfolio();
    double one = SlowSearch.one(problem, STEP);
    double best = SlowSearch.two(problem, STEP);
    assertThat(portfolio.gain().amount()).isGreaterThanOrEqualTo(one - 1e-6);
    assertThat(portfolio.bound().amount()).isGreaterThanOrEqualTo(best - 1e-6);
    if (portfolio.enterprises().size() <= 2) {
      assertThat(portfolio.gain().amount()).isLessThanOrEqualTo(best + 1e-6);
    }
  }
}
