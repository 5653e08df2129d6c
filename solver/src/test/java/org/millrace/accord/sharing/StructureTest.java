package org.millrace.accord.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.accord.game.Answer;
import org.millrace.accord.sharing.SharingResult.LeastExcess;
import org.millrace.accord.sharing.SharingResult.Rule;
import org.millrace.accord.sharing.SharingResult.RuleResult;
import org.millrace.engine.Run;
import org.millrace.solver.HighsSolver;

/** What a game's form tells is what looking at all coalitions tells. */
class StructureTest {
  private static final double CLOSE = 1e-6;

  private final Sharing sharing = new Sharing(new HighsSolver());

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  /** Pairs, assignments, claims and airports: what is called exact or proved is. */
  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithTheTable(long seed) {
    CoalitionGame game = Games.structured((int) (seed % 5), seed);
    List<SharingResult.Part> wholes = sharing.solve(Games.problem(game), Run.PLAIN).parts();
    List<SharingResult.Part> wides = sharing.solve(Games.wide(game, 30, 3), Run.PLAIN).parts();
    assertThat(wides).hasSameSizeAs(wholes);
    for (int i = 0; i < wholes.size(); i++) {
      agrees(wholes.get(i), wides.get(i));
    }
  }

  private static void agrees(SharingResult.Part whole, SharingResult.Part wide) {
    assertThat(whole.isExact()).isTrue();
    assertThat(wide.together().amount()).isCloseTo(whole.together().amount(), within(CLOSE));
    for (Rule rule : Rule.values()) {
      RuleResult exact = Games.result(whole, rule);
      RuleResult found = Games.result(wide, rule);
      if (found instanceof RuleResult.Shared shared
          && shared.precision() instanceof SharingResult.Precision.Exact) {
        assertThat(exact).isInstanceOf(RuleResult.Shared.class);
        agrees((RuleResult.Shared) exact, shared);
      }
    }
    for (Answer answer : List.of(wide.convex(), wide.superadditive())) {
      assertThat(answer == Answer.YES || answer == Answer.UNKNOWN).isTrue();
    }
    if (wide.superadditive() == Answer.YES) {
      assertThat(whole.superadditive()).isEqualTo(Answer.YES);
    }
    if (wide.convex() == Answer.YES) {
      assertThat(whole.convex()).isEqualTo(Answer.YES);
    }
    agrees(whole.core(), wide.core());
  }

  private static void agrees(SharingResult.Core exact, SharingResult.Core found) {
    if (found.isEmpty() != Answer.UNKNOWN) {
      assertThat(found.isEmpty()).isEqualTo(exact.isEmpty());
    }
    double least = ((LeastExcess.Known) exact.leastExcess()).excess().amount();
    switch (found.leastExcess()) {
      case LeastExcess.Known known ->
          assertThat(known.excess().amount()).isCloseTo(least, within(CLOSE));
      case LeastExcess.AtLeast bound ->
          assertThat(bound.excess().amount()).isLessThanOrEqualTo(least + CLOSE);
      case LeastExcess.NotFound none -> throw new AssertionError("nothing limits it");
    }
  }

  private static void agrees(RuleResult.Shared exact, RuleResult.Shared found) {
    for (int p = 0; p < exact.shares().size(); p++) {
      assertThat(found.shares().get(p).share().amount())
          .as("%s", exact.rule())
          .isCloseTo(exact.shares().get(p).share().amount(), within(CLOSE));
    }
    double worst = exact.standing().largestExcess().amount();
    double excess = found.standing().largestExcess().amount();
    switch (found.standing().verdict()) {
      case IN_CORE -> assertThat(excess).isCloseTo(worst, within(CLOSE));
      case OBJECTED, NO_OBJECTION_FOUND -> assertThat(excess).isLessThanOrEqualTo(worst + CLOSE);
    }
    if (found.standing().verdict() == SharingResult.Verdict.IN_CORE) {
      assertThat(exact.standing().verdict()).isEqualTo(SharingResult.Verdict.IN_CORE);
    }
  }
}
