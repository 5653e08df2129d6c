package org.millrace.cluster.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.millrace.cluster.stage.Candidate.Competition;
import org.millrace.cluster.stage.Candidate.Endowment;
import org.millrace.cluster.stage.Candidate.Interval;
import org.millrace.cluster.stage.Candidate.Localization;
import org.millrace.cluster.stage.Candidate.Relatedness;
import org.millrace.cluster.stage.Candidate.Year;
import org.millrace.cluster.stage.StageResult.Check;
import org.millrace.cluster.stage.StageResult.Condition;
import org.millrace.cluster.stage.StageResult.Missing;
import org.millrace.cluster.stage.StageResult.Outcome;
import org.millrace.cluster.stage.StageResult.Stage;
import org.millrace.cluster.stage.StageResult.Verdict;
import org.millrace.cluster.stage.StageRules.Strength;
import org.millrace.cluster.stage.StageRules.Trend;
import org.millrace.domain.Datum;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.unit.Headcount;

/** Each stage, what keeps a candidate from it, and what leaves it open. */
class ClusterStagesTest {
  private static final Datum UNKNOWN = new Datum.Unknown();

  private static Year year(int year, double quotient, double people) {
    return new Year(
        year,
        quotient,
        new Interval.Known(quotient * 0.95, quotient * 1.05),
        new Headcount(people),
        false);
  }

  /** Years from 2018 on. */
  private static List<Year> series(double... quotients) {
    return IntStream.range(0, quotients.length)
        .mapToObj(i -> year(2018 + i, quotients[i], 1000 * quotients[i]))
        .toList();
  }

  private static Candidate strong() {
    return new Candidate(
        "steel-here",
        new Id.SectorId("steel"),
        new Id.RegionId("here"),
        series(2, 2.1, 2.2, 2.3),
        new Datum.Known(2.5),
        new Datum.Known(0.001),
        Localization.UNKNOWN,
        new Datum.Known(8),
        new Competition.Known(2018, 2021, 0.1),
        new Relatedness.Known(0.2, 0.3),
        Endowment.ABSENT);
  }

  private static Candidate rising() {
    return with(strong(), series(0.6, 0.8, 1, 1.1), new Datum.Known(0.4));
  }

  private static Candidate with(Candidate c, List<Year> series, Datum standardized) {
    return new Candidate(
        c.id(),
        c.sector(),
        c.place(),
        series,
        standardized,
        c.falseDiscovery(),
        c.localization(),
        c.plants(),
        c.competition(),
        c.relatedness(),
        c.endowment());
  }

  private static Candidate with(Candidate c, Competition competition) {
    return new Candidate(
        c.id(),
        c.sector(),
        c.place(),
        c.series(),
        c.standardized(),
        c.falseDiscovery(),
        c.localization(),
        c.plants(),
        competition,
        c.relatedness(),
        c.endowment());
  }

  private static Candidate with(Candidate c, Relatedness relatedness, Endowment endowment) {
    return new Candidate(
        c.id(),
        c.sector(),
        c.place(),
        c.series(),
        c.standardized(),
        c.falseDiscovery(),
        c.localization(),
        c.plants(),
        c.competition(),
        relatedness,
        endowment);
  }

  private static Candidate with(
      Candidate c, Datum standardized, Datum falseDiscovery, Localization localized, Datum plants) {
    return new Candidate(
        c.id(),
        c.sector(),
        c.place(),
        c.series(),
        standardized,
        falseDiscovery,
        localized,
        plants,
        c.competition(),
        c.relatedness(),
        c.endowment());
  }

  private static StageResult.Staged staged(Candidate candidate, StageRules rules) {
    return new ClusterStages()
        .solve(new StageProblem(List.of(candidate), rules), Run.PLAIN)
        .candidates()
        .getFirst();
  }

  private static Outcome outcome(Candidate candidate) {
    return staged(candidate, StageRules.DEFAULT).outcome();
  }

  private static Check check(Candidate candidate, Condition condition) {
    return staged(candidate, StageRules.DEFAULT).checks().stream()
        .filter(c -> c.condition() == condition)
        .findFirst()
        .orElseThrow();
  }

  private static Outcome told(Stage stage) {
    return new Outcome.Told(stage);
  }

  @Test
  void aStrongCandidateExists() {
    assertThat(outcome(strong())).isEqualTo(told(Stage.EXISTING));
  }

  @Test
  void aStrongCandidateThatFallsBehindDeclines() {
    Candidate falling = with(strong(), series(2.3, 2.2, 2.1, 2), new Datum.Known(2.5));
    assertThat(outcome(with(falling, new Competition.Known(2018, 2021, -0.1))))
        .isEqualTo(told(Stage.DECLINING));
    assertThat(outcome(falling)).isEqualTo(told(Stage.EXISTING));
  }

  @Test
  void aWeakCandidateThatRisesAndGainsEmerges() {
    assertThat(outcome(rising())).isEqualTo(told(Stage.EMERGING));
    assertThat(outcome(with(rising(), new Competition.Known(2018, 2021, -0.1))))
        .isEqualTo(told(Stage.NONE));
  }

  @Test
  void aRiseWithinTheNoiseDoesNotEmerge() {
    Candidate noisy = with(rising(), series(0.99, 0.98, 1, 1.02), new Datum.Known(0.4));
    assertThat(outcome(noisy)).isEqualTo(told(Stage.NONE));
    assertThat(check(noisy, Condition.RISING).verdict()).isEqualTo(new Verdict.Met());
    assertThat(check(noisy, Condition.RISE_SIGNIFICANT).verdict()).isEqualTo(new Verdict.NotMet());
    StageRules any =
        new StageRules(Strength.DEFAULT, new Trend(3, 5, 1), StageRules.Potential.DEFAULT, 0.95);
    assertThat(staged(noisy, any).outcome()).isEqualTo(told(Stage.EMERGING));
  }

  /** By hand: 1.959964 · 0.5 / √(0.055² + 0.03²) standard errors. */
  @Test
  void testsARiseByTheEndsThatFaceEachOther() {
    Check rise = check(rising(), Condition.RISE_SIGNIFICANT);
    assertThat(((Datum.Known) rise.value()).value()).isLessThan(1e-15);
    Candidate slight = with(rising(), series(1, 1, 1, 1.1), new Datum.Known(0.4));
    Check less = check(slight, Condition.RISE_SIGNIFICANT);
    double z = 1.959964 * 0.1 / Math.hypot(0.055, 0.05);
    assertThat(z).isCloseTo(2.6368, within(1e-3));
    assertThat(((Datum.Known) less.value()).value()).isCloseTo(0.004185, within(1e-5));
  }

  /** One rise at 1 % is a discovery alone, not among fifty. */
  @Test
  void manyCandidatesAreHarderToConvince() {
    Candidate slight = with(rising(), series(1, 1, 1, 1.09), new Datum.Known(0.4));
    assertThat(outcome(slight)).isEqualTo(told(Stage.EMERGING));
    List<Candidate> many = new ArrayList<>(List.of(slight));
    for (int i = 0; i < 50; i++) {
      Candidate flat = with(strong(), series(1, 1, 1, 1), new Datum.Known(0));
      many.add(
          new Candidate(
              "flat-" + i,
              flat.sector(),
              flat.place(),
              flat.series(),
              flat.standardized(),
              flat.falseDiscovery(),
              flat.localization(),
              flat.plants(),
              flat.competition(),
              flat.relatedness(),
              flat.endowment()));
    }
    StageResult result =
        new ClusterStages().solve(new StageProblem(many, StageRules.DEFAULT), Run.PLAIN);
    assertThat(result.candidates().getFirst().outcome()).isEqualTo(told(Stage.NONE));
  }

  private static List<Year> broken(List<Year> series, int breakYear) {
    UnaryOperator<Year> flag =
        y -> new Year(y.year(), y.quotient(), y.interval(), y.employment(), y.year() == breakYear);
    return series.stream().map(flag).toList();
  }

  /** The quotient jumps where sectors are cut anew. */
  @Test
  void aNewClassificationIsNoEmergence() {
    Candidate jump = with(rising(), series(0.5, 0.5, 1.1, 1.1), new Datum.Known(0.4));
    assertThat(outcome(jump)).isEqualTo(told(Stage.EMERGING));
    Candidate cut = with(jump, broken(jump.series(), 2020), new Datum.Known(0.4));
    assertThat(outcome(cut))
        .isEqualTo(
            new Outcome.Unclear(
                List.of(
                    Missing.SERIES_SINCE_NEW_CLASSIFICATION,
                    Missing.COMPETITIVE_EFFECT_SINCE_NEW_CLASSIFICATION),
                List.of(Stage.EMERGING, Stage.NONE)));
  }

  @Test
  void yearsAfterANewClassificationAreEnoughIfTheyAreMany() {
    List<Year> long3 = broken(series(0.2, 0.6, 0.8, 1, 1.1), 2019);
    Candidate cut = with(rising(), long3, new Datum.Known(0.4));
    assertThat(check(cut, Condition.RISING).verdict()).isEqualTo(new Verdict.Met());
    assertThat(outcome(with(cut, new Competition.Known(2019, 2022, 0.1))))
        .isEqualTo(told(Stage.EMERGING));
    assertThat(check(with(cut, new Competition.Known(2018, 2022, 0.1)), Condition.ADVANTAGED))
        .extracting(Check::verdict)
        .isEqualTo(new Verdict.Unknown(Missing.COMPETITIVE_EFFECT_SINCE_NEW_CLASSIFICATION));
  }

  @Test
  void looksNoFartherBackThanItIsTold() {
    List<Year> late = List.of(year(2010, 9, 9000), year(2018, 1, 900), year(2021, 1.1, 990));
    assertThat(
            ((Datum.Known) check(with(rising(), late, UNKNOWN), Condition.RISING).value()).value())
        .isCloseTo(0.1 / 3, within(1e-12));
  }

  private static Candidate dormant() {
    return with(
        with(strong(), series(0.5, 0.5, 0.5, 0.5), new Datum.Known(-0.5)),
        new Relatedness.Known(0.5, 0.3),
        Endowment.PRESENT);
  }

  @Test
  void aRelatedAndEndowedSectorIsPotential() {
    assertThat(outcome(dormant())).isEqualTo(told(Stage.POTENTIAL));
    assertThat(outcome(with(dormant(), new Relatedness.Known(0.3, 0.3), Endowment.PRESENT)))
        .isEqualTo(told(Stage.NONE));
    assertThat(outcome(with(dormant(), new Relatedness.Known(0.5, 0.3), Endowment.ABSENT)))
        .isEqualTo(told(Stage.NONE));
    assertThat(outcome(with(dormant(), new Relatedness.Known(0.5, 0.3), Endowment.UNKNOWN)))
        .isEqualTo(
            new Outcome.Unclear(List.of(Missing.ENDOWMENT), List.of(Stage.POTENTIAL, Stage.NONE)));
  }

  @Test
  void localizedPlantsMayStandForAStandardizedQuotient() {
    Datum plants = new Datum.Known(8);
    Datum sure = new Datum.Known(0.001);
    assertThat(outcome(with(strong(), UNKNOWN, sure, Localization.LOCALIZED, plants)))
        .isEqualTo(told(Stage.EXISTING));
    Candidate scattered = with(strong(), UNKNOWN, sure, Localization.NOT_LOCALIZED, plants);
    assertThat(check(scattered, Condition.DISTINCT).verdict()).isEqualTo(new Verdict.NotMet());
    Candidate open = with(strong(), UNKNOWN, sure, Localization.UNKNOWN, plants);
    assertThat(outcome(open))
        .isEqualTo(
            new Outcome.Unclear(
                List.of(Missing.STANDARDIZED_QUOTIENT),
                List.of(Stage.EXISTING, Stage.EMERGING, Stage.NONE)));
    StageRules strict =
        new StageRules(
            new Strength(1.25, 1.645, false, 0.05, new Headcount(100), 3),
            Trend.DEFAULT,
            StageRules.Potential.DEFAULT,
            0.95);
    assertThat(
            staged(with(strong(), UNKNOWN, sure, Localization.LOCALIZED, plants), strict).outcome())
        .isInstanceOf(Outcome.Unclear.class);
  }

  @Test
  void smallOrInsignificantCandidatesDoNotExist() {
    Datum high = new Datum.Known(2.5);
    Datum sure = new Datum.Known(0.001);
    Localization none = Localization.UNKNOWN;
    assertThat(outcome(with(strong(), high, new Datum.Known(0.2), none, new Datum.Known(8))))
        .isEqualTo(told(Stage.NONE));
    assertThat(outcome(with(strong(), high, sure, none, new Datum.Known(2))))
        .isEqualTo(told(Stage.NONE));
    List<Year> few = List.of(year(2018, 2, 50), year(2021, 2.2, 60));
    assertThat(outcome(with(strong(), few, high))).isEqualTo(told(Stage.NONE));
    assertThat(outcome(with(strong(), high, UNKNOWN, none, UNKNOWN)))
        .isEqualTo(
            new Outcome.Unclear(
                List.of(Missing.Q_VALUE, Missing.PLANTS), List.of(Stage.EXISTING, Stage.NONE)));
  }

  @Test
  void rulesThatDoNotAskMissNothing() {
    StageRules lax =
        new StageRules(
            new Strength(1.25, Double.NEGATIVE_INFINITY, true, 1, new Headcount(0), 0),
            Trend.DEFAULT,
            new StageRules.Potential(1, false),
            0.95);
    Candidate bare = with(strong(), UNKNOWN, UNKNOWN, Localization.UNKNOWN, UNKNOWN);
    assertThat(staged(bare, lax).outcome()).isEqualTo(told(Stage.EXISTING));
    assertThat(
            staged(with(dormant(), new Relatedness.Known(0.5, 0.3), Endowment.UNKNOWN), lax)
                .outcome())
        .isEqualTo(told(Stage.POTENTIAL));
  }

  @Test
  void oneYearAloneTellsNoTrend() {
    Candidate now = with(rising(), series(0.9), new Datum.Known(0.4));
    assertThat(outcome(now))
        .isEqualTo(
            new Outcome.Unclear(List.of(Missing.SERIES), List.of(Stage.EMERGING, Stage.NONE)));
    assertThat(outcome(with(strong(), series(2), new Datum.Known(2.5))))
        .isEqualTo(told(Stage.EXISTING));
  }

  @Test
  void everyConditionIsAnsweredInItsOrder() {
    assertThat(staged(strong(), StageRules.DEFAULT).checks())
        .extracting(Check::condition)
        .containsExactly(Condition.values());
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> new StageProblem(List.of(strong(), strong()), StageRules.DEFAULT))
        .hasMessageContaining("There are two candidates 'steel-here'.");
    assertThatThrownBy(() -> with(strong(), List.of(), UNKNOWN))
        .hasMessageContaining("Candidate 'steel-here' has no year");
    assertThatThrownBy(() -> with(strong(), List.of(year(2, 1, 1), year(1, 1, 1)), UNKNOWN))
        .hasMessageContaining("Year 1 of candidate 'steel-here' follows 2; years must ascend.");
    assertThatThrownBy(
            () -> new Year(2020, Double.NaN, new Interval.Unknown(), new Headcount(1), false))
        .hasMessageContaining("Location quotient of 2020 is NaN");
    assertThatThrownBy(() -> new Year(2020, 2, new Interval.Known(0, 1), new Headcount(1), false))
        .hasMessageContaining("The quotient 2.0 of 2020 lies outside its interval");
    assertThatThrownBy(() -> new Competition.Known(2020, 2020, 0))
        .hasMessageContaining("ends in 2020, not after 2020");
    assertThatThrownBy(() -> new Trend(4, 3, 0.1)).hasMessageContaining("at least 4");
  }
}
