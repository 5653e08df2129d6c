package org.millrace.accord.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.accord.game.Coalition;
import org.millrace.accord.game.CoalitionValue;
import org.millrace.accord.sharing.SharingResult.Precision;
import org.millrace.accord.sharing.SharingResult.Rule;
import org.millrace.accord.sharing.SharingResult.RuleResult;
import org.millrace.engine.Cancelled;
import org.millrace.engine.Run;
import org.millrace.solver.HighsSolver;

/** Games with too many coalitions to look at all, and games that somebody is asked about. */
class WideSharingTest {
  private final Sharing sharing = new Sharing(new HighsSolver());

  static LongStream seeds() {
    return LongStream.range(0, 30);
  }

  private SharingResult.Part first(SharingProblem problem) {
    return sharing.solve(problem, Run.PLAIN).parts().getFirst();
  }

  private static AskedGame asked(CoalitionGame game, CoalitionValue value, int coalitions) {
    return new AskedGame(
        game.direction(),
        game.players(),
        value,
        Games.EVERYBODY,
        List.of(),
        new Effort(coalitions, 1000, 11));
  }

  /** What a planner would answer: the cost of a tree. */
  private static CoalitionValue planner(CoalitionGame.Tree tree) {
    Structure structure = new TreeStructure(tree);
    return coalition -> -structure.of(coalition);
  }

  /**
   * Over 200 seeds the distances from the true value, in standard errors, must be those of a normal
   * number: their squares sum to about 200 and their sum is about 0, each at the level of 1/1,000.
   */
  @Test
  void samplesWithTrueStandardErrors() {
    CoalitionGame game = Games.tree(new SplittableRandom(3), 7);
    double[] exact = Games.shares(first(Games.problem(game)), Rule.SHAPLEY);
    int seeds = 200;
    double[] squares = new double[exact.length];
    double[] sums = new double[exact.length];
    for (int seed = 0; seed < seeds; seed++) {
      Effort effort = new Effort(40, 200, seed);
      Structure structure = new TreeStructure((CoalitionGame.Tree) game);
      View.Estimate estimate =
          new WideView(structure, effort, new HighsSolver(), Run.PLAIN).shapley();
      View view = new WideView(structure, effort, new HighsSolver(), Run.PLAIN);
      assertThat(estimate.precision()).isEqualTo(new Precision.Sampled(200));
      for (int p = 0; p < exact.length; p++) {
        double share = -(view.alone()[p] + view.scale() * estimate.shares().get(p));
        double z = (share - exact[p]) / (view.scale() * estimate.errors().get(p));
        squares[p] += z * z;
        sums[p] += z;
      }
    }
    for (int p = 0; p < exact.length; p++) {
      assertThat(squares[p]).isBetween(seeds - 3.3 * 20, seeds + 3.3 * 20);
      assertThat(Math.abs(sums[p]) / Math.sqrt(seeds)).isLessThan(3.3);
    }
  }

  /** One coalition short of all: what is searched is what looking at all gives. */
  @ParameterizedTest
  @MethodSource("seeds")
  void findsWithoutAllCoalitionsWhatAllTell(long seed) {
    CoalitionGame.Tree tree = Games.tree(new SplittableRandom(seed), 7);
    SharingResult.Part whole = first(Games.problem(tree));
    SharingResult.Part searched =
        sharing.solve(asked(tree, planner(tree), 126), Run.PLAIN).parts().getFirst();
    assertThat(searched.isExact()).isFalse();
    for (Rule rule : List.of(Rule.NUCLEOLUS, Rule.PER_CAPITA_NUCLEOLUS)) {
      assertThat(Games.shared(searched, rule).precision()).isInstanceOf(Precision.Searched.class);
      double[] found = Games.shares(searched, rule);
      double[] expected = Games.shares(whole, rule);
      for (int p = 0; p < found.length; p++) {
        assertThat(found[p]).isCloseTo(expected[p], within(1e-6));
      }
    }
  }

  /** All coalitions of ten players may be asked: the answer is exact, and each is asked once. */
  @Test
  void asksForEachCoalitionOnce() {
    CoalitionGame.Tree tree = Games.tree(new SplittableRandom(8), 10);
    CoalitionValue planner = planner(tree);
    Set<Coalition> seen = ConcurrentHashMap.newKeySet();
    AtomicInteger count = new AtomicInteger();
    CoalitionValue counted =
        coalition -> {
          seen.add(coalition);
          count.incrementAndGet();
          return planner.of(coalition);
        };
    SharingResult.Part part =
        sharing.solve(asked(tree, counted, 1023), Run.PLAIN).parts().getFirst();
    assertThat(part.isExact()).isTrue();
    assertThat(count).hasValue(1023);
    assertThat(seen).hasSize(1023);
    assertThat(part.rules()).isEqualTo(first(Games.problem(tree)).rules());
    seen.clear();
    count.set(0);
    sharing.solve(asked(tree, counted, 300), Run.PLAIN);
    assertThat(count).hasValueLessThanOrEqualTo(300);
    assertThat(seen).hasSize(count.get());
  }

  @Test
  void answersTheSameOnTwoCores() {
    CoalitionGame.Tree tree = Games.tree(new SplittableRandom(9), 16);
    AskedGame game = asked(tree, planner(tree), 700);
    SharingProblem wide = Games.wide(tree, 500, 40);
    SharingProblem whole = Games.wide(tree, 1 << 16, 40);
    try (ExecutorService cores = Executors.newFixedThreadPool(2)) {
      Run two = on(cores);
      assertThat(sharing.solve(game, two)).isEqualTo(sharing.solve(game, Run.PLAIN));
      assertThat(sharing.solve(wide, two)).isEqualTo(sharing.solve(wide, Run.PLAIN));
      assertThat(sharing.solve(whole, two)).isEqualTo(sharing.solve(whole, Run.PLAIN));
    }
  }

  private static Run on(ExecutorService cores) {
    return new Run(
        () -> false,
        (step, share) -> {},
        new Run.Parallel() {
          @Override
          public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> function) {
            List<Future<R>> futures = new ArrayList<>();
            items.forEach(item -> futures.add(cores.submit(() -> function.apply(item))));
            return futures.stream().<R>map(WideSharingTest::result).toList();
          }
        },
        () -> Double.POSITIVE_INFINITY);
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  /** Parts that no link joins are asked apart: 15 and 7 coalitions, not 127. */
  @Test
  void asksForPartsApart() {
    CoalitionGame.Tree tree = Games.tree(new SplittableRandom(4), 7);
    List<Interaction.Link> links = new ArrayList<>();
    for (int p : new int[] {1, 2, 3}) {
      links.add(new Interaction.Link(Games.id(0), Games.id(p)));
    }
    for (int p : new int[] {5, 6}) {
      links.add(new Interaction.Link(Games.id(4), Games.id(p)));
    }
    AskedGame game =
        new AskedGame(
            CoalitionGame.Direction.COST,
            tree.players(),
            planner(tree),
            new Interaction.OnlyLinked(links),
            List.of(),
            new Effort(15, 2, 1));
    List<SharingResult.Part> parts = sharing.solve(game, Run.PLAIN).parts();
    assertThat(parts).extracting(SharingResult.Part::coalitions).containsExactly(15, 7);
    assertThat(parts).allMatch(SharingResult.Part::isExact);
  }

  @Test
  void endsWhenNobodyWaits() {
    Run cancelled =
        new Run(
            () -> true, (step, share) -> {}, Run.PLAIN.parallel(), () -> Double.POSITIVE_INFINITY);
    SharingProblem problem = Games.problem(Games.airport(1, 2, 3));
    assertThatThrownBy(() -> sharing.solve(problem, cancelled)).isInstanceOf(Cancelled.class);
  }

  @Test
  void saysWhatTheDeadlineLeftOut() {
    Run late = new Run(() -> false, (step, share) -> {}, Run.PLAIN.parallel(), () -> 0);
    SharingResult.Part part =
        sharing.solve(Games.problem(Games.gains(0, 0, 1, 0, 1, 1, 2)), late).parts().getFirst();
    assertThat(Games.result(part, Rule.NUCLEOLUS))
        .isEqualTo(new RuleResult.NotDefined(Rule.NUCLEOLUS, SharingResult.Cause.OUT_OF_TIME));
    assertThat(part.core().leastExcess()).isInstanceOf(SharingResult.LeastExcess.NotFound.class);
    assertThat(Games.shares(part, Rule.SHAPLEY)).hasSize(3);
  }
}
