package org.millrace.classify.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.millrace.classify.matrix.Clusters.STEEL;
import static org.millrace.classify.matrix.Clusters.TOOLS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millrace.classify.matrix.YearResult.Classified;
import org.millrace.classify.matrix.YearResult.Estimate;
import org.millrace.classify.matrix.YearResult.Settled;
import org.millrace.domain.Grade;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.domain.matrix.IndustryTrend;
import org.millrace.domain.matrix.MatrixNote;
import org.millrace.domain.matrix.Standing;
import org.millrace.domain.matrix.TypeProbabilities;
import org.millrace.engine.Run;
import org.millrace.unit.CarbonIntensity;
import org.millrace.unit.Change;
import org.millrace.unit.Emission;
import org.millrace.unit.Money;
import org.millrace.unit.Relative;

/** Cases by hand, laws, and what happens when data lack. */
class ClassificationTest {
  private static final List<Reference> REFERENCES =
      List.of(Clusters.reference(STEEL, 0.004, 80_000), Clusters.reference(TOOLS, 0.0002, 60_000));

  private static ClusterYear exact(String id, double emission, double strength) {
    return Clusters.cluster(
        id,
        2020,
        Clusters.emits(emission),
        List.of(Clusters.part(STEEL, 60e6, 500), Clusters.part(TOOLS, 40e6, 500)),
        Clusters.stated(Indicator.LOCATION_QUOTIENT, strength),
        Clusters.stated(Indicator.MARKET_SHARE, strength));
  }

  /** Like {@link #exact}, every figure but the sectors' people with a range. */
  private static ClusterYear uncertain(String id, double emission) {
    return Clusters.cluster(
        id,
        2020,
        new EmissionReport.Known(Clusters.within(new Emission(emission), 1.2)),
        List.of(
            Clusters.partWithoutPeople(STEEL, Clusters.within(new Money(60e6), 1.3)),
            Clusters.partWithoutPeople(TOOLS, Clusters.within(new Money(40e6), 1.3))),
        new Measurement.Stated(
            Indicator.LOCATION_QUOTIENT, Clusters.within(new Relative(1.2), 1.3)),
        new Measurement.PerValueAdded(
            Indicator.PROFITABILITY,
            Clusters.exact(new Money(20e6)),
            Clusters.exact(new Relative(0.2))));
  }

  private static Classified classified(ClassifyProblem problem) {
    return (Classified) Clusters.only(problem);
  }

  private static Classified classified(ClusterYear own) {
    return classified(Clusters.problem(List.of(own), REFERENCES));
  }

  /** By hand: E/VA = 0.003; expected 0.6 · 0.004 + 0.4 · 0.0002 = 0.00248; ratio 1.209677. */
  @Test
  void theRatioIsAdjustedForStructure() {
    Classified own =
        classified(
            new ClassifyProblem(
                List.of(exact("a", 300_000, 1.5)),
                REFERENCES,
                List.of(new Economy(2020, Clusters.exact(new CarbonIntensity(0.0005)))),
                Criterion.USUAL,
                Weighting.EQUAL,
                ClassifyRules.USUAL));
    assertThat(own.position().carbon().mean()).isCloseTo(0.003 / 0.00248, within(1e-12));
    assertThat(own.position().carbon().deviation()).isZero();
    YearResult.Unadjusted.Known ratio = (YearResult.Unadjusted.Known) own.position().unadjusted();
    assertThat(ratio.ratio().mean()).isCloseTo(6, within(1e-12));
    assertThat(own.basis().grade()).isEqualTo(Grade.REPORTED);
  }

  @ParameterizedTest
  @CsvSource({
    "300000, 0.6, OBSOLETED",
    "300000, 1.4, TO_BE_TRANSFORMED",
    "200000, 0.6, DEVELOPMENTAL",
    "200000, 1.4, ECOLOGICAL"
  })
  void thePairOfLevelsMakesTheType(double emission, double strength, ClusterType type) {
    Classified own = classified(exact("a", emission, strength));
    assertThat(own.membership().standing()).isEqualTo(new Standing.Determined(type, 1));
    assertThat(own.membership().normal().of(type)).isEqualTo(1);
    assertThat(own.membership().settled())
        .isEqualTo(
            new Settled.As(type, type, 2020, false, type.notes(IndustryTrend.NOT_DECLINING)));
  }

  @Test
  void aDevelopmentalClusterOfADecliningIndustryIsTransformed() {
    ClusterYear weak = exact("a", 200_000, 0.6);
    ClusterYear declining =
        new ClusterYear(
            weak.cluster(),
            2020,
            weak.emission(),
            weak.sectors(),
            weak.measurements(),
            IndustryTrend.DECLINING);
    assertThat(classified(declining).membership().settled())
        .isEqualTo(
            new Settled.As(
                ClusterType.DEVELOPMENTAL,
                ClusterType.TO_BE_TRANSFORMED,
                2020,
                false,
                List.of(MatrixNote.DECLINING_INDUSTRY)));
  }

  /** By hand: 100 M / (500 · 80,000 + 500 · 60,000) = 1.428571. */
  @Test
  void productivityIsRelativeToAsManyPeopleInTheReference() {
    ClusterYear own =
        Clusters.cluster(
            "a",
            2020,
            Clusters.emits(1),
            List.of(Clusters.part(STEEL, 60e6, 500), Clusters.part(TOOLS, 40e6, 500)),
            new Measurement.FromEmployees(Indicator.LABOR_PRODUCTIVITY),
            new Measurement.Rate(Indicator.COMPETITIVE_GROWTH, Clusters.exact(new Change(-0.05))));
    List<YearResult.IndicatorValue> values = classified(own).basis().indicators();
    assertThat(values.get(0).relative().mean()).isCloseTo(100.0 / 70, within(1e-12));
    assertThat(values.get(1).relative().mean()).isCloseTo(0.95, within(1e-12));
    assertThat(values).extracting(YearResult.IndicatorValue::weight).containsExactly(0.5, 0.5);
  }

  @Test
  void theReferenceClusterItselfLiesOnTheThreshold() {
    Classified own = classified(exact("a", 248_000, 1));
    assertThat(own.position().competitivenessThreshold()).isCloseTo(0.5, within(1e-15));
    assertThat(own.position().competitiveness().mean())
        .isEqualTo(own.position().competitivenessThreshold());
    assertThat(own.position().carbon().mean()).isCloseTo(1, within(1e-12));
  }

  /**
   * Value added drawn low makes carbon high and profit for a euro high: the errors go together
   * although nothing else does.
   */
  @Test
  void oneDrawOfValueAddedFeedsBothAxes() {
    assertThat(classified(uncertain("a", 248_000)).position().correlation()).isBetween(0.2, 0.9);
    ClusterYear apart =
        Clusters.cluster(
            "a",
            2020,
            new EmissionReport.Known(Clusters.within(new Emission(248_000), 1.2)),
            List.of(Clusters.partWithoutPeople(STEEL, Clusters.within(new Money(60e6), 1.3))),
            new Measurement.Stated(
                Indicator.LOCATION_QUOTIENT, Clusters.within(new Relative(1.2), 1.3)),
            Clusters.stated(Indicator.MARKET_SHARE, 1));
    assertThat(classified(apart).position().correlation()).isBetween(-0.03, 0.03);
  }

  /** ln of the ratio is normal: its deviation is that of E and VA, √(s₁² + s₂²). */
  @Test
  void theSpreadOfAnUnmixedRatioIsThatOfItsParts() {
    ClusterYear own =
        Clusters.cluster(
            "a",
            2020,
            new EmissionReport.Known(Clusters.within(new Emission(240_000), 1.2)),
            List.of(Clusters.partWithoutPeople(STEEL, Clusters.within(new Money(60e6), 1.3))),
            Clusters.stated(Indicator.LOCATION_QUOTIENT, 1.2),
            Clusters.stated(Indicator.MARKET_SHARE, 1));
    Estimate carbon = classified(own).position().carbon();
    double deviation = Math.hypot(Math.log(1.2), Math.log(1.3)) / 1.959964;
    assertThat(Math.log(carbon.high() / carbon.low()))
        .isCloseTo(2 * 1.959964 * deviation, within(0.03));
    assertThat(carbon.median()).isCloseTo(1, within(0.005));
  }

  @Test
  void drawsAndTheNormalDistributionAgreeWhenErrorsAreSmall() {
    TypeProbabilities drawn = classified(uncertain("a", 248_000)).membership().drawn();
    TypeProbabilities normal = classified(uncertain("a", 248_000)).membership().normal();
    for (ClusterType type : ClusterType.values()) {
      assertThat(drawn.of(type)).isCloseTo(normal.of(type), within(0.04));
    }
  }

  /** Their only error is that of the reference: all draws are the same. */
  @Test
  void clustersShareTheDrawsOfTheirReferences() {
    List<Reference> references =
        List.of(
            Clusters.reference(
                STEEL,
                Clusters.between(
                    new CarbonIntensity(0.003),
                    new CarbonIntensity(0.004),
                    new CarbonIntensity(0.006)),
                80_000));
    List<ClusterYear> two = List.of(steel("a", 240_000), steel("b", 240_000));
    List<ClassifyResult.ClusterTrack> tracks =
        Clusters.solve(Clusters.problem(two, references)).clusters();
    Classified first = (Classified) tracks.get(0).years().getFirst();
    Classified second = (Classified) tracks.get(1).years().getFirst();
    assertThat(first.position().carbon().deviation()).isPositive();
    assertThat(second.position().carbon()).isEqualTo(first.position().carbon());
  }

  private static ClusterYear steel(String id, double emission) {
    return Clusters.cluster(
        id,
        2020,
        Clusters.emits(emission),
        List.of(Clusters.part(STEEL, 60e6, 500)),
        Clusters.stated(Indicator.LOCATION_QUOTIENT, 1.2),
        Clusters.stated(Indicator.MARKET_SHARE, 1));
  }

  @Test
  void aClustersPlaceDoesNotDependOnTheOthers() {
    ClusterYear own = uncertain("own", 248_000);
    Classified alone = classified(own);
    List<ClusterYear> many = new ArrayList<>();
    many.add(exact("x", 1e6, 0.1));
    many.add(own);
    many.add(uncertain("y", 1e5));
    ClassifyResult result = Clusters.solve(Clusters.problem(many, REFERENCES));
    assertThat(result.clusters().get(1).years().getFirst()).isEqualTo(alone);
  }

  @Test
  void theOrderInWhichItemsAreMappedDoesNotMatter() {
    List<ClusterYear> many =
        IntStream.range(0, 6).mapToObj(i -> uncertain("c" + i, 2e5 + 2e4 * i)).toList();
    ClassifyProblem problem = Clusters.problem(many, REFERENCES);
    Run backward =
        new Run(
            () -> false,
            (step, share) -> {},
            new Run.Parallel() {
              @Override
              public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> function) {
                List<R> results = new ArrayList<>();
                items.reversed().forEach(item -> results.add(function.apply(item)));
                Collections.reverse(results);
                return results;
              }
            },
            () -> Double.POSITIVE_INFINITY);
    assertThat(new Classification().solve(problem, backward)).isEqualTo(Clusters.solve(problem));
  }

  @Test
  void entropyWeightsComeFromTheSampleAndFallBackToThePrior() {
    List<ClusterYear> many = List.of(exact("a", 1e5, 0.5), exact("b", 1e5, 1.5));
    ClassifyProblem problem =
        new ClassifyProblem(
            many,
            REFERENCES,
            List.of(),
            List.of(
                new Criterion(Indicator.LOCATION_QUOTIENT, 3, 0, 2),
                new Criterion(Indicator.MARKET_SHARE, 1, 0, 2),
                new Criterion(Indicator.PROFITABILITY, 1, 0, 2)),
            Weighting.ENTROPY,
            ClassifyRules.USUAL);
    ClassifyResult result = Clusters.solve(problem);
    assertThat(result.weights())
        .extracting(ClassifyResult.CriterionWeight::weight)
        .containsExactly(0.75, 0.25, 0.0);
    ClassifyResult one =
        Clusters.solve(
            new ClassifyProblem(
                many.subList(0, 1),
                REFERENCES,
                List.of(),
                problem.criteria(),
                Weighting.ENTROPY,
                ClassifyRules.USUAL));
    assertThat(one.weighting()).isEqualTo(Weighting.GIVEN);
    assertThat(one.weights().getFirst().weight()).isCloseTo(0.6, within(1e-15));
  }
}
