package org.millrace.game.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.millrace.engine.Run;
import org.millrace.game.graph.GraphGameResult.Bin;
import org.millrace.game.graph.GraphGameResult.Done;
import org.millrace.game.graph.GraphGameResult.OneRun;
import org.millrace.game.graph.GraphGameResult.OutOfTime;
import org.millrace.game.graph.Simulation.Rule;
import org.millrace.game.payoff.Payoffs;

class SimulationTest {
  private static final Payoffs GAME = new Payoffs(1, -0.4, 1.3, 0.2);

  private static Simulation simulation(
      Rule rule, Payoff payoff, double intensity, double mutation, int runs, int rounds) {
    return new Simulation(rule, payoff, intensity, mutation, 0.5, 4711, runs, rounds, 0, rounds);
  }

  private static Done done(
      int firms, List<FirmLink> links, Payoffs game, Simulation simulation, Run run) {
    GraphGameProblem problem = Networks.problem(firms, links, game, simulation);
    return (Done) new GraphGame().solve(problem, run).simulations().getFirst();
  }

  /** Random networks, even and weighted, both payoffs, weak and strong selection. */
  @ParameterizedTest
  @EnumSource(Rule.class)
  void followsTheRulesAsWritten(Rule rule) {
    SplittableRandom random = new SplittableRandom(12);
    for (int repeat = 0; repeat < 40; repeat++) {
      int firms = random.nextInt(2, 40);
      double powers = random.nextInt(2);
      List<FirmLink> links = Networks.random(random, firms, 0.15, powers);
      Payoff payoff = random.nextBoolean() ? Payoff.SUMMED : Payoff.AVERAGED;
      double intensity = Math.pow(10, random.nextDouble(-2, 4));
      double mutation = random.nextInt(3) * 0.01;
      Simulation simulation = simulation(rule, payoff, intensity, mutation, 2, 40);
      double[][] weights = Networks.matrix(firms, links);
      Done done = done(firms, links, GAME, simulation, Run.PLAIN);
      List<Double> first = new SlowSimulation(weights, GAME, simulation, 0).shares(0);
      List<Double> second = new SlowSimulation(weights, GAME, simulation, 1).shares(1);
      for (int r = 0; r < first.size(); r++) {
        assertThat(done.series().get(r).cooperators())
            .isCloseTo((first.get(r) + second.get(r)) / 2, within(1e-12));
      }
    }
  }

  /** χ² of 20,000 runs, at the level of 1 in 10,000. */
  @ParameterizedTest
  @EnumSource(Rule.class)
  void isDistributedAsTheExactChain(Rule rule) {
    SplittableRandom random = new SplittableRandom(77);
    for (Payoff payoff : Payoff.values()) {
      for (double powers : new double[] {0, 0.5}) {
        int firms = 4;
        List<FirmLink> links = Networks.random(random, firms, 0.5, powers);
        for (int rounds : new int[] {1, 25}) {
          agrees(firms, links, simulation(rule, payoff, 1.5, 0.15, 1, 20), rounds);
        }
      }
    }
  }

  private static void agrees(int firms, List<FirmLink> links, Simulation simulation, int rounds) {
    int runs = 20_000;
    FirmGraph graph = FirmGraph.of(Networks.firms(firms), links);
    int[] seen = new int[1 << firms];
    for (int run = 0; run < runs; run++) {
      seen[Endings.state(graph, GAME, simulation, run, rounds)]++;
    }
    double[] chances =
        new ExactRounds(Networks.matrix(firms, links), GAME, simulation).after(rounds);
    double sum = 0;
    for (int s = 0; s < seen.length; s++) {
      double expected = runs * chances[s];
      assertThat(expected).isGreaterThan(5);
      sum += (seen[s] - expected) * (seen[s] - expected) / expected;
    }
    assertThat(sum).isLessThan(quantile(seen.length - 1));
  }

  /** Of χ² at 1 − 1/10,000, by Wilson and Hilferty. */
  private static double quantile(int freedom) {
    double part = 2.0 / (9 * freedom);
    return freedom * Math.pow(1 - part + 3.719 * Math.sqrt(part), 3);
  }

  /** Several blocks of one run, and several runs. */
  @ParameterizedTest
  @EnumSource(Rule.class)
  void isTheSameOnOneCoreAndOnTwo(Rule rule) {
    int firms = 40_000;
    List<FirmLink> links = Networks.ring(firms, 3);
    for (int runs : new int[] {1, 3}) {
      Simulation simulation = simulation(rule, Payoff.AVERAGED, 2, 0.01, runs, 20);
      Done alone = done(firms, links, GAME, simulation, Run.PLAIN);
      try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
        assertThat(done(firms, links, GAME, simulation, onTwo(threads))).isEqualTo(alone);
      }
    }
  }

  private static Run onTwo(ExecutorService threads) {
    return new Run(
        () -> false,
        (step, share) -> {},
        new Run.Parallel() {
          @Override
          public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> function) {
            List<Future<R>> futures =
                items.stream().map(i -> threads.<R>submit(() -> function.apply(i))).toList();
            return futures.stream().map(f -> SimulationTest.<R>result(f)).toList();
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

  @Test
  void otherSeedsGiveOtherRuns() {
    List<FirmLink> links = Networks.ring(50, 2);
    Simulation one = simulation(Rule.DEATH_BIRTH, Payoff.AVERAGED, 1, 0.05, 2, 50);
    Simulation other =
        new Simulation(Rule.DEATH_BIRTH, Payoff.AVERAGED, 1, 0.05, 0.5, 4712, 2, 50, 0, 50);
    Done done = done(50, links, GAME, one, Run.PLAIN);
    assertThat(done(50, links, GAME, one, Run.PLAIN)).isEqualTo(done);
    assertThat(done(50, links, GAME, other, Run.PLAIN)).isNotEqualTo(done);
    assertThat(done.runs().getFirst()).isNotEqualTo(done.runs().getLast());
  }

  /** The error that batches tell is the one that runs show. */
  @ParameterizedTest
  @EnumSource(Rule.class)
  void batchesTellTheError(Rule rule) {
    Simulation simulation =
        new Simulation(rule, Payoff.AVERAGED, 1, 0.1, 0.5, 1, 400, 2200, 200, 11);
    Done done = done(12, Networks.ring(12, 2), GAME, simulation, Run.PLAIN);
    double spread = 0;
    double told = 0;
    double mean = 0;
    for (OneRun run : done.runs()) {
      spread += Math.pow(run.cooperators() - done.cooperators(), 2) / 399;
      told += Math.pow(run.standardError(), 2) / 400;
      mean += run.cooperators() / 400;
    }
    assertThat(mean).isCloseTo(done.cooperators(), within(1e-12));
    assertThat(Math.sqrt(told / spread)).isBetween(0.85, 1.15);
    assertThat(done.standardError())
        .isCloseTo(Math.sqrt(spread / 400), within(0.15 * Math.sqrt(spread / 400)));
    assertThat(done.series().getFirst().from()).isEqualTo(1);
    assertThat(done.series().getLast().to()).isEqualTo(2200);
  }

  /** By pure chance half of all runs end with either, within four standard deviations. */
  @Test
  void endsForGoodWithoutMutation() {
    Simulation simulation = simulation(Rule.DEATH_BIRTH, Payoff.AVERAGED, 0, 0, 1000, 400);
    Done done = done(6, Networks.complete(6), GAME, simulation, Run.PLAIN);
    assertThat(done.takenOver() + done.diedOut()).isEqualTo(1000);
    assertThat(done.takenOver()).isBetween(500 - 64, 500 + 64);
    assertThat(done.series().getLast().cooperators()).isEqualTo(done.takenOver() / 1000.0);
  }

  /** Twenty-three rounds in three parts. */
  @Test
  void partsOfRoundsLeaveNoneOut() {
    Simulation simulation =
        new Simulation(Rule.DEATH_BIRTH, Payoff.SUMMED, 1, 0.2, 1, 9, 1, 23, 1, 3);
    Done parts = done(5, Networks.star(5), GAME, simulation, Run.PLAIN);
    Simulation fine = new Simulation(Rule.DEATH_BIRTH, Payoff.SUMMED, 1, 0.2, 1, 9, 1, 23, 1, 23);
    Done whole = done(5, Networks.star(5), GAME, fine, Run.PLAIN);
    for (Bin bin : parts.series()) {
      double mean =
          whole.series().subList(bin.from() - 1, bin.to()).stream()
              .mapToDouble(Bin::cooperators)
              .average()
              .orElseThrow();
      assertThat(bin.cooperators()).isCloseTo(mean, within(1e-12));
    }
    assertThat(whole.cooperators())
        .isCloseTo(
            whole.series().subList(1, 23).stream()
                .mapToDouble(Bin::cooperators)
                .average()
                .orElseThrow(),
            within(1e-12));
    assertThat(parts.cooperators()).isEqualTo(whole.cooperators());
  }

  @Test
  void saysThatTimeRanOut() {
    Run late = new Run(() -> false, (step, share) -> {}, Run.PLAIN.parallel(), () -> 0);
    GraphGameProblem problem =
        Networks.problem(
            5,
            Networks.star(5),
            GAME,
            simulation(Rule.DEATH_BIRTH, Payoff.AVERAGED, 1, 0.1, 2, 30));
    assertThat(new GraphGame().solve(problem, late).simulations()).containsExactly(new OutOfTime());
  }
}
