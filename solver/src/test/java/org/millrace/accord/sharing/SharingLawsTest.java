package org.millrace.accord.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.accord.game.Answer;
import org.millrace.accord.sharing.SharingResult.Rule;
import org.millrace.accord.sharing.SharingResult.RuleResult;
import org.millrace.accord.sharing.SharingResult.Verdict;
import org.millrace.engine.Run;
import org.millrace.solver.HighsSolver;

/** What must hold of shares of any game. */
class SharingLawsTest {
  private static final double CLOSE = 1e-6;
  private static final List<Rule> FAIR =
      List.of(Rule.SHAPLEY, Rule.PRENUCLEOLUS, Rule.PER_CAPITA_NUCLEOLUS, Rule.EQUAL);

  private final Sharing sharing = new Sharing(new HighsSolver());

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  /** Worths of three to six players by mask, from 1 on; larger coalitions tend to have more. */
  private static double[] worths(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int players = 3 + (int) (seed % 4);
    double[] worths = new double[(1 << players) - 1];
    for (int mask = 1; mask <= worths.length; mask++) {
      int size = Integer.bitCount(mask);
      worths[mask - 1] = random.nextDouble(0.5, 1) * Math.pow(size, seed % 2 == 0 ? 1 : 2) * 10;
    }
    worths[worths.length - 1] *= 2;
    return worths;
  }

  private static int players(double[] worths) {
    return Integer.numberOfTrailingZeros(worths.length + 1);
  }

  private SharingResult.Part solve(CoalitionGame game) {
    List<Use> uses = game.players().stream().map(p -> new Use(p, p.value().hashCode())).toList();
    SharingProblem problem = new SharingProblem(game, uses, Effort.USUAL);
    return sharing.solve(problem, Run.PLAIN).parts().getFirst();
  }

  private static void isClose(double[] shares, double[] expected) {
    assertThat(shares).hasSameSizeAs(expected);
    for (int p = 0; p < expected.length; p++) {
      assertThat(shares[p]).isCloseTo(expected[p], within(CLOSE));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void givesAwayAllAndNoMore(long seed) {
    SharingResult.Part part = solve(Games.gains(worths(seed)));
    for (Rule rule : Rule.values()) {
      assertThat(Arrays.stream(Games.shares(part, rule)).sum())
          .isCloseTo(part.together().amount(), within(CLOSE));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void treatsLikePlayersAlike(long seed) {
    double[] worths = worths(seed);
    double[] alike = worths.clone();
    for (int mask = 1; mask <= worths.length; mask++) {
      alike[mask - 1] = worths[((mask & 3) == 2 ? mask ^ 3 : mask) - 1];
    }
    SharingResult.Part part = solve(Games.gains(alike));
    for (Rule rule : FAIR) {
      double[] shares = Games.shares(part, rule);
      assertThat(shares[0]).isCloseTo(shares[1], within(CLOSE));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void givesADummyWhatItHasAlone(long seed) {
    double[] worths = worths(seed);
    double[] dumb = worths.clone();
    for (int mask = 1; mask <= worths.length; mask++) {
      int others = mask & ~1;
      dumb[mask - 1] = (others == 0 ? 0 : worths[others - 1]) + (mask & 1) * 3;
    }
    SharingResult.Part part = solve(Games.gains(dumb));
    assertThat(Games.shares(part, Rule.SHAPLEY)[0]).isCloseTo(3, within(CLOSE));
    if (part.core().isEmpty() == Answer.NO) {
      assertThat(Games.shares(part, Rule.NUCLEOLUS)[0]).isCloseTo(3, within(CLOSE));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void addsTheShapleyValuesOfTwoGames(long seed) {
    double[] one = worths(seed);
    double[] other = worths(seed + 4 * 1000);
    double[] both = new double[one.length];
    Arrays.setAll(both, i -> one[i] + other[i]);
    double[] first = Games.shares(solve(Games.gains(one)), Rule.SHAPLEY);
    double[] second = Games.shares(solve(Games.gains(other)), Rule.SHAPLEY);
    double[] sum = new double[first.length];
    Arrays.setAll(sum, p -> first[p] + second[p]);
    isClose(Games.shares(solve(Games.gains(both)), Rule.SHAPLEY), sum);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void putsTheNucleolusIntoTheCore(long seed) {
    SharingResult.Part part = solve(Games.gains(worths(seed)));
    for (Rule rule : List.of(Rule.NUCLEOLUS, Rule.PRENUCLEOLUS, Rule.PER_CAPITA_NUCLEOLUS)) {
      assertThat(Games.shared(part, rule).standing().verdict() == Verdict.IN_CORE)
          .isEqualTo(part.core().isEmpty() == Answer.NO);
    }
    for (RuleResult result : part.rules()) {
      boolean inCore = ((RuleResult.Shared) result).standing().verdict() == Verdict.IN_CORE;
      assertThat(inCore && part.core().isEmpty() == Answer.YES).isFalse();
    }
  }

  /** Ten times the worths, and 7 more for player 0 wherever it is, in cost or gain. */
  @ParameterizedTest
  @MethodSource("seeds")
  void followsScaleAndShift(long seed) {
    double[] worths = worths(seed);
    double[] moved = new double[worths.length];
    double[] costs = new double[worths.length];
    for (int mask = 1; mask <= worths.length; mask++) {
      moved[mask - 1] = 1e9 * worths[mask - 1] + (mask & 1) * 7e9;
      costs[mask - 1] = 100 * Integer.bitCount(mask) - worths[mask - 1];
    }
    SharingResult.Part before = solve(Games.gains(worths));
    SharingResult.Part after = solve(Games.gains(moved));
    SharingResult.Part paid = solve(Games.costs(costs));
    List<Rule> rules = new ArrayList<>(FAIR);
    rules.addAll(List.of(Rule.NUCLEOLUS, Rule.SEPARABLE_COSTS));
    for (Rule rule : rules) {
      double[] shares = Games.shares(before, rule);
      double[] expected = Games.shares(after, rule);
      isClose(
          IntStream.range(0, shares.length)
              .mapToDouble(p -> (expected[p] - (p == 0 ? 7e9 : 0)) / 1e9)
              .toArray(),
          shares);
      isClose(Arrays.stream(Games.shares(paid, rule)).map(s -> 100 - s).toArray(), shares);
    }
  }

  /** Two games side by side, by links: each is shared as if the other were not there. */
  @ParameterizedTest
  @MethodSource("seeds")
  void sharesApartWhatIsApart(long seed) {
    double[] one = worths(4 * seed);
    double[] other = worths(4 * seed + 400);
    int n = players(one);
    double[] both = new double[(1 << (2 * n)) - 1];
    for (int mask = 1; mask <= both.length; mask++) {
      int low = mask & ((1 << n) - 1);
      int high = mask >>> n;
      both[mask - 1] = (low == 0 ? 0 : one[low - 1]) + (high == 0 ? 0 : other[high - 1]);
    }
    List<Interaction.Link> links = new ArrayList<>();
    for (int p = 1; p < n; p++) {
      links.add(new Interaction.Link(Games.id(0), Games.id(p)));
      links.add(new Interaction.Link(Games.id(n), Games.id(n + p)));
    }
    CoalitionGame game =
        new CoalitionGame.Gains(
            Games.ids(0, 2 * n), Games.table(both), new Interaction.OnlyLinked(links));
    List<SharingResult.Part> parts = sharing.solve(Games.problem(game), Run.PLAIN).parts();
    assertThat(parts).hasSize(2);
    isClose(
        Games.shares(parts.getFirst(), Rule.NUCLEOLUS),
        Games.shares(solve(Games.gains(one)), Rule.NUCLEOLUS));
    isClose(
        Games.shares(parts.getLast(), Rule.SHAPLEY),
        Games.shares(solve(Games.gains(other)), Rule.SHAPLEY));
  }

  @Test
  void saysWhyARuleGivesNothing() {
    SharingResult.Part part =
        sharing
            .solve(Games.problem(Games.gains(0, 0, 0, 0, 0, 0, 6)), Run.PLAIN)
            .parts()
            .getFirst();
    assertThat(Games.result(part, Rule.PROPORTIONAL_TO_ALONE))
        .isEqualTo(
            new RuleResult.NotDefined(
                Rule.PROPORTIONAL_TO_ALONE, SharingResult.Cause.NOTHING_ALONE));
    assertThat(Games.result(part, Rule.PROPORTIONAL_TO_USE))
        .isEqualTo(new RuleResult.NotDefined(Rule.PROPORTIONAL_TO_USE, SharingResult.Cause.NO_USE));
    SharingResult.Part mixed =
        sharing.solve(Games.problem(Games.gains(-1, 2, 3)), Run.PLAIN).parts().getFirst();
    assertThat(Games.result(mixed, Rule.PROPORTIONAL_TO_ALONE))
        .isEqualTo(
            new RuleResult.NotDefined(Rule.PROPORTIONAL_TO_ALONE, SharingResult.Cause.MIXED_ALONE));
    SharingResult.Part lastless =
        sharing
            .solve(Games.problem(Games.gains(0, 0, 5, 0, 5, 5, 5)), Run.PLAIN)
            .parts()
            .getFirst();
    assertThat(Games.result(lastless, Rule.SEPARABLE_COSTS))
        .isEqualTo(
            new RuleResult.NotDefined(Rule.SEPARABLE_COSTS, SharingResult.Cause.NO_SEPARABLE_GAIN));
  }

  /** Twice the use, twice the cost: player 2 then pays more than alone. */
  @Test
  void showsThatUseCanLeaveTheCore() {
    CoalitionGame game = Games.costs(10, 10, 12, 2, 11, 11, 13);
    List<Use> uses =
        List.of(new Use(Games.id(0), 1), new Use(Games.id(1), 1), new Use(Games.id(2), 2));
    SharingResult.Part part =
        sharing.solve(new SharingProblem(game, uses, Effort.USUAL), Run.PLAIN).parts().getFirst();
    RuleResult.Shared shared = Games.shared(part, Rule.PROPORTIONAL_TO_USE);
    isClose(Games.shares(part, Rule.PROPORTIONAL_TO_USE), new double[] {3.25, 3.25, 6.5});
    assertThat(shared.standing().verdict()).isEqualTo(Verdict.OBJECTED);
    assertThat(shared.standing().coalition()).containsExactly(Games.id(2));
    assertThat(shared.standing().worseThanAlone()).containsExactly(Games.id(2));
    assertThat(shared.standing().largestExcess().amount()).isCloseTo(4.5, within(1e-9));
  }
}
