package org.millrace.carbon.decoupling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millrace.carbon.decoupling.DecouplingProblem.Borders;
import org.millrace.carbon.decoupling.DecouplingProblem.Change;
import org.millrace.carbon.decoupling.DecouplingProblem.Evidence;
import org.millrace.carbon.decoupling.DecouplingProblem.Level;
import org.millrace.carbon.decoupling.DecouplingProblem.Sampling;
import org.millrace.carbon.decoupling.DecouplingProblem.Year;
import org.millrace.carbon.decoupling.DecouplingResult.Certainty;
import org.millrace.carbon.decoupling.DecouplingResult.Chance;
import org.millrace.carbon.decoupling.DecouplingResult.Judgment;
import org.millrace.carbon.decoupling.DecouplingResult.Reason;
import org.millrace.carbon.decoupling.DecouplingResult.State;
import org.millrace.carbon.decoupling.DecouplingResult.Whole;
import org.millrace.engine.Run;

class DecouplingTest {
  private static final Borders TAPIO = new Borders(0.8, 1.2);
  private static final Sampling SAMPLING = new Sampling(1, 20_000, 0, 0);

  private static DecouplingResult solve(Evidence evidence) {
    return new Decoupling().solve(new DecouplingProblem(TAPIO, evidence), Run.PLAIN);
  }

  private static Judgment ofRates(double emission, double activity) {
    return solve(new Evidence.Rates(List.of(new Change("c", emission, activity))))
        .steps()
        .getFirst()
        .judgment();
  }

  private static Year year(int year, double emission, double activity) {
    return new Year(year, Level.exact(emission), Level.exact(activity));
  }

  private static Judgment.Judged judged(Judgment judgment) {
    assertThat(judgment).isInstanceOf(Judgment.Judged.class);
    return (Judgment.Judged) judgment;
  }

  /** V05; then what lies on a border. */
  @ParameterizedTest
  @CsvSource({
    "-0.05, 0.1, STRONG_DECOUPLING",
    "0.05, 0.1, WEAK_DECOUPLING",
    "0.1, 0.1, EXPANSIVE_COUPLING",
    "0.15, 0.1, EXPANSIVE_NEGATIVE_DECOUPLING",
    "0.05, -0.1, STRONG_NEGATIVE_DECOUPLING",
    "-0.05, -0.1, WEAK_NEGATIVE_DECOUPLING",
    "-0.1, -0.1, RECESSIVE_COUPLING",
    "-0.15, -0.1, RECESSIVE_DECOUPLING",
    "0, 0.1, WEAK_DECOUPLING",
    "0, -0.1, WEAK_NEGATIVE_DECOUPLING",
    "0.08, 0.1, EXPANSIVE_COUPLING",
    "0.12, 0.1, EXPANSIVE_COUPLING",
    "-0.24, -0.3, RECESSIVE_COUPLING",
    "-0.36, -0.3, RECESSIVE_COUPLING",
  })
  void hasTapiosStates(double emission, double activity, State state) {
    Judgment.Judged judged = judged(ofRates(emission, activity));
    assertThat(judged.state()).isEqualTo(state);
    assertThat(judged.elasticity()).isCloseTo(emission / activity, within(1e-12));
    assertThat(judged.certainty()).isEqualTo(new Certainty.Exact());
  }

  @Test
  void everyChangeHasExactlyOneStateWhateverTheBorders() {
    Tapio narrow = new Tapio(new Borders(0.95, 1.05));
    assertThat(narrow.state(0.09, 0.1)).isEqualTo(State.WEAK_DECOUPLING);
    assertThat(narrow.state(0.11, 0.1)).isEqualTo(State.EXPANSIVE_NEGATIVE_DECOUPLING);
  }

  @Test
  void activityThatDidNotChangeHasNoElasticity() {
    assertThat(ofRates(0.1, 0)).isEqualTo(new Judgment.Undefined(Reason.ACTIVITY_UNCHANGED));
    assertThat(ofRates(0, 0)).isEqualTo(new Judgment.Undefined(Reason.ACTIVITY_UNCHANGED));
  }

  @Test
  void aSeriesIsJudgedStepByStepAndAsAWhole() {
    DecouplingResult result =
        solve(
            new Evidence.Levels(
                List.of(year(2010, 100, 50), year(2015, 104, 55), year(2020, 90, 60)), SAMPLING));
    assertThat(result.steps()).extracting("label").containsExactly("2010-2015", "2015-2020");
    assertThat(judged(result.steps().getFirst().judgment()).state())
        .isEqualTo(State.WEAK_DECOUPLING);
    assertThat(judged(result.steps().getLast().judgment()).state())
        .isEqualTo(State.STRONG_DECOUPLING);
    assertThat(result.whole()).isInstanceOf(Whole.OverAll.class);
    Judgment.Judged whole = judged(((Whole.OverAll) result.whole()).step().judgment());
    assertThat(whole.elasticity()).isCloseTo(-0.1 / 0.2, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 50, 10, 60, NO_EMISSION_BEFORE",
    "5, 0, 10, 60, NO_ACTIVITY_BEFORE",
    "5, 50, 10, 50, ACTIVITY_UNCHANGED"
  })
  void levelsWithoutRatesHaveNoState(double e0, double g0, double e1, double g1, Reason reason) {
    DecouplingResult result =
        solve(new Evidence.Levels(List.of(year(1, e0, g0), year(2, e1, g1)), SAMPLING));
    assertThat(result.steps().getFirst().judgment()).isEqualTo(new Judgment.Undefined(reason));
  }

  /**
   * To first order the elasticity is e/g with e = E1/E0 − 1 of a deviation of √2 · 1 % and exact
   * activity: its interval is (0.05 ± 1.96 · 1.03 √2 · 1 %)/0.2.
   */
  @Test
  void anIntervalFollowsFromTheRanges() {
    Certainty certainty = certainty(SAMPLING);
    assertThat(certainty).isInstanceOf(Certainty.Interval.class);
    Certainty.Interval interval = (Certainty.Interval) certainty;
    double half = 1.96 * Math.hypot(1, 1.05) * 0.01 / 0.2;
    assertThat(interval.median()).isCloseTo(0.25, within(0.01));
    assertThat(interval.low()).isCloseTo(0.25 - half, within(0.01));
    assertThat(interval.high()).isCloseTo(0.25 + half, within(0.01));
    assertThat(interval.states()).extracting(Chance::state).startsWith(State.WEAK_DECOUPLING);
    assertThat(interval.states().stream().mapToDouble(Chance::probability).sum())
        .isCloseTo(1, within(1e-9));
  }

  /** An error that all years share leaves the rate as it is. */
  @Test
  void sharedErrorsCancel() {
    Certainty.Interval interval = (Certainty.Interval) certainty(new Sampling(1, 20_000, 1, 0));
    assertThat(interval.high() - interval.low()).isLessThan(1e-9);
  }

  private static Certainty certainty(Sampling sampling) {
    Level before = new Level(100, 100 - 1.96, 100 + 1.96);
    Level after = new Level(105, 105 * 0.9804, 105 * 1.0196);
    Year first = new Year(1, before, Level.exact(50));
    Year second = new Year(2, after, Level.exact(60));
    DecouplingResult result = solve(new Evidence.Levels(List.of(first, second), sampling));
    return judged(result.steps().getFirst().judgment()).certainty();
  }

  @Test
  void anElasticityThroughInfinityHasNoInterval() {
    Year first = new Year(1, Level.exact(100), new Level(50, 45, 55));
    Year second = new Year(2, Level.exact(110), new Level(51, 46, 56));
    DecouplingResult result = solve(new Evidence.Levels(List.of(first, second), SAMPLING));
    Certainty certainty = judged(result.steps().getFirst().judgment()).certainty();
    assertThat(certainty).isInstanceOf(Certainty.SignUnsure.class);
    Certainty.SignUnsure unsure = (Certainty.SignUnsure) certainty;
    assertThat(unsure.otherwise()).isBetween(0.3, 0.5);
    assertThat(unsure.states())
        .extracting(Chance::state)
        .contains(State.STRONG_NEGATIVE_DECOUPLING, State.EXPANSIVE_NEGATIVE_DECOUPLING);
  }

  @Test
  void anErrorOfAllDrawsDoesNotMakeInfinities() {
    Year first = new Year(1, new Level(0.001, 0, 1), Level.exact(50));
    Year second = new Year(2, new Level(1, 0, 2), Level.exact(51));
    DecouplingResult result = solve(new Evidence.Levels(List.of(first, second), SAMPLING));
    Judgment.Judged judged = judged(result.steps().getFirst().judgment());
    assertThat(judged.elasticity()).isFinite();
    if (judged.certainty() instanceof Certainty.Interval interval) {
      assertThat(interval.high()).isFinite();
    }
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> new Borders(1.2, 0.8)).hasMessageContaining("1.2");
    assertThatThrownBy(() -> new Borders(Double.NaN, 1)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> new Evidence.Levels(List.of(year(1, 1, 1)), SAMPLING))
        .hasMessageContaining("at least 2");
    assertThatThrownBy(() -> new Evidence.Levels(List.of(year(2, 1, 1), year(1, 1, 1)), SAMPLING))
        .hasMessageContaining("must rise");
    assertThatThrownBy(() -> new Evidence.Rates(List.of())).hasMessageContaining("No rate");
    assertThatThrownBy(() -> new Change("c", -1.5, 0)).hasMessageContaining("-1.5");
    assertThatThrownBy(() -> new Change("c", Double.POSITIVE_INFINITY, 0))
        .hasMessageContaining("Infinity");
    assertThatThrownBy(() -> new Level(1, 2, 3)).hasMessageContaining("must lie in its range");
    assertThatThrownBy(() -> new Level(Double.NaN, 0, 3)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> new Sampling(1, 10, 0, 0)).hasMessageContaining("10");
  }
}
