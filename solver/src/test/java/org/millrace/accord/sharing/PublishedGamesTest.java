package org.millrace.accord.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.accord.game.Answer;
import org.millrace.accord.sharing.SharingResult.Rule;
import org.millrace.accord.sharing.SharingResult.Verdict;
import org.millrace.engine.Run;
import org.millrace.solver.HighsSolver;

/** Games whose answers are known. */
class PublishedGamesTest {
  private static final double CLOSE = 1e-3;

  private final Sharing sharing = new Sharing(new HighsSolver());

  private SharingResult.Part solve(CoalitionGame game) {
    return sharing.solve(Games.problem(game), Run.PLAIN).parts().getFirst();
  }

  private static void isClose(double[] shares, double... expected) {
    assertThat(shares).hasSize(expected.length);
    for (int p = 0; p < expected.length; p++) {
      assertThat(shares[p]).isCloseTo(expected[p], within(CLOSE));
    }
  }

  /** Ransmeier's case of 1942: navigation, flood control and power, in thousand USD. */
  @Test
  void sharesTheCostOfTheTennesseeValley() {
    SharingResult.Part part =
        solve(Games.costs(163520, 140826, 301607, 250096, 378821, 367370, 412584));
    isClose(Games.shares(part, Rule.SHAPLEY), 117829, 100756.5, 193998.5);
    isClose(Games.shares(part, Rule.NUCLEOLUS), 116234, 93540, 202810);
    isClose(Games.shares(part, Rule.SEPARABLE_COSTS), 117475.5416, 99157.2947, 195951.1637);
    assertThat(part.superadditive()).isEqualTo(Answer.YES);
    assertThat(part.core().isEmpty()).isEqualTo(Answer.NO);
    assertThat(part.gain().amount()).isCloseTo(141858, within(CLOSE));
    for (Rule rule : List.of(Rule.SHAPLEY, Rule.NUCLEOLUS, Rule.SEPARABLE_COSTS)) {
      assertThat(Games.shared(part, rule).standing().verdict()).isEqualTo(Verdict.IN_CORE);
    }
  }

  @Test
  void sharesARunway() {
    SharingResult.Part part = solve(Games.airport(8, 11, 13, 18));
    isClose(Games.shares(part, Rule.SHAPLEY), 2, 3, 4, 9);
    isClose(Games.shares(part, Rule.NUCLEOLUS), 3.25, 3.25, 3.25, 8.25);
    assertThat(part.convex()).isEqualTo(Answer.YES);
  }

  static Stream<Arguments> estates() {
    return Stream.of(
        Arguments.of(100, new double[] {33.3333333, 33.3333333, 33.3333333}),
        Arguments.of(200, new double[] {50, 75, 75}),
        Arguments.of(300, new double[] {50, 100, 150}));
  }

  /** Three creditors of the Talmud, as Aumann and Maschler (1985) explained them. */
  @ParameterizedTest
  @MethodSource("estates")
  void sharesAnEstate(double estate, double[] expected) {
    isClose(Games.shares(solve(Games.claims(estate, 100, 200, 300)), Rule.NUCLEOLUS), expected);
  }

  /** With a fourth, who claims nothing, and too few coalitions to look at all. */
  @ParameterizedTest
  @MethodSource("estates")
  void sharesAnEstateByItsForm(double estate, double[] expected) {
    SharingResult wide =
        sharing.solve(Games.wide(Games.claims(estate, 100, 200, 300, 0), 10, 2), Run.PLAIN);
    isClose(Games.shares(wide.parts().getFirst(), Rule.NUCLEOLUS), Arrays.copyOf(expected, 4));
  }

  /** One left glove and two right ones, recalled: the core is one point. */
  @Test
  void givesAllToTheOnlyLeftGlove() {
    SharingResult.Part part = solve(Games.gains(0, 0, 1, 0, 1, 0, 1));
    isClose(Games.shares(part, Rule.SHAPLEY), 2 / 3.0, 1 / 6.0, 1 / 6.0);
    isClose(Games.shares(part, Rule.NUCLEOLUS), 1, 0, 0);
    SharingResult.Standing standing = Games.shared(part, Rule.SHAPLEY).standing();
    assertThat(standing.verdict()).isEqualTo(Verdict.OBJECTED);
    assertThat(standing.coalition()).containsExactly(Games.id(0), Games.id(1));
    assertThat(standing.largestExcess().amount()).isCloseTo(1 / 6.0, within(1e-9));
  }

  /** Three voters, two of whom decide, recalled: some two always object. */
  @Test
  void findsNoCoreOfAMajority() {
    SharingResult.Part part = solve(Games.gains(0, 0, 1, 0, 1, 1, 1));
    isClose(Games.shares(part, Rule.SHAPLEY), 1 / 3.0, 1 / 3.0, 1 / 3.0);
    isClose(Games.shares(part, Rule.NUCLEOLUS), 1 / 3.0, 1 / 3.0, 1 / 3.0);
    assertThat(part.core().isEmpty()).isEqualTo(Answer.YES);
    assertThat(part.core().leastExcess())
        .isInstanceOfSatisfying(
            SharingResult.LeastExcess.Known.class,
            known -> assertThat(known.excess().amount()).isCloseTo(1 / 3.0, within(1e-9)));
    assertThat(part.convex()).isEqualTo(Answer.NO);
  }

  /** A majority of 4 votes among 3, 2, 1 and 1, recalled: the Shapley-Shubik index. */
  @Test
  void weighsVoters() {
    int[] votes = {3, 2, 1, 1};
    double[] worths = new double[15];
    for (int mask = 1; mask < 16; mask++) {
      int sum = 0;
      for (int p = 0; p < 4; p++) {
        sum += (mask >>> p & 1) * votes[p];
      }
      worths[mask - 1] = sum >= 4 ? 1 : 0;
    }
    isClose(Games.shares(solve(Games.gains(worths)), Rule.SHAPLEY), 0.5, 1 / 6.0, 1 / 6.0, 1 / 6.0);
  }

  /** One seller at 0 and buyers at 100 and 150 of a horse: the second price at least. */
  @Test
  void sellsAHorse() {
    CoalitionGame.Assignment game =
        new CoalitionGame.Assignment(
            Games.ids(0, 1),
            Games.ids(1, 3),
            List.of(
                new CoalitionGame.Pair(Games.id(0), Games.id(1), Games.money(100)),
                new CoalitionGame.Pair(Games.id(0), Games.id(2), Games.money(150))));
    isClose(Games.shares(solve(game), Rule.NUCLEOLUS), 125, 0, 25);
  }

  /** Somebody would pay to be alone: then no shares please everybody alone. */
  @Test
  void saysThatTogetherIsWorse() {
    SharingResult.Part part = solve(Games.gains(5, 5, 8));
    assertThat(Games.result(part, Rule.NUCLEOLUS))
        .isEqualTo(
            new SharingResult.RuleResult.NotDefined(
                Rule.NUCLEOLUS, SharingResult.Cause.NO_JOINT_GAIN));
    isClose(Games.shares(part, Rule.PRENUCLEOLUS), 4, 4);
    assertThat(Games.shared(part, Rule.PRENUCLEOLUS).standing().worseThanAlone())
        .containsExactly(Games.id(0), Games.id(1));
  }

  @Test
  void leavesASinglePlayerWhatItHas() {
    SharingResult.Part part = solve(Games.costs(7));
    isClose(Games.shares(part, Rule.NUCLEOLUS), 7);
    assertThat(Games.shared(part, Rule.SHAPLEY).standing().coalition()).isEmpty();
  }
}
