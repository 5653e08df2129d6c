package org.millrace.classify.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.millrace.classify.ranking.RankingProblem.Alternative;
import org.millrace.classify.ranking.RankingProblem.Costs;
import org.millrace.classify.ranking.RankingProblem.Criterion;
import org.millrace.classify.ranking.RankingProblem.Direction;
import org.millrace.classify.ranking.RankingProblem.Ideals;
import org.millrace.classify.ranking.RankingProblem.Normalization;
import org.millrace.classify.ranking.RankingProblem.Weighting;
import org.millrace.classify.ranking.RankingResult.Placed;
import org.millrace.classify.ranking.RankingResult.Ranked;
import org.millrace.classify.ranking.RankingResult.Undefined;
import org.millrace.engine.Run;
import org.millrace.math.Vector;

/** The fighter aircraft of Hwang and Yoon (1981), and laws. */
class RankingTest {
  private static final List<Alternative> AIRCRAFT =
      List.of(
          alternative("a1", 2.0, 1500, 20000, 5.5, 5, 9),
          alternative("a2", 2.5, 2700, 18000, 6.5, 3, 5),
          alternative("a3", 1.8, 2000, 21000, 4.5, 7, 7),
          alternative("a4", 2.2, 1800, 20000, 5.0, 5, 5));
  private static final List<Criterion> CRITERIA =
      List.of(
          benefit("speed"),
          benefit("range"),
          benefit("payload"),
          new Criterion("cost", Direction.COST),
          benefit("reliability"),
          benefit("maneuverability"));
  private static final Weighting GIVEN =
      new Weighting.Given(Vector.of(0.2, 0.1, 0.1, 0.1, 0.2, 0.3));

  private static Alternative alternative(String name, double... values) {
    return new Alternative(name, Vector.of(values));
  }

  private static Criterion benefit(String name) {
    return new Criterion(name, Direction.BENEFIT);
  }

  private static RankingResult solve(
      List<Alternative> alternatives,
      List<Criterion> criteria,
      Weighting weighting,
      Ideals ideals,
      Normalization normalization) {
    return new Ranking()
        .solve(
            new RankingProblem(alternatives, criteria, weighting, ideals, normalization),
            Run.PLAIN);
  }

  private static Ranked aircraft(Weighting weighting, Normalization normalization) {
    return (Ranked) solve(AIRCRAFT, CRITERIA, weighting, new Ideals.FromSample(), normalization);
  }

  private static List<Double> closeness(Ranked ranked) {
    return ranked.alternatives().stream().map(Placed::closeness).toList();
  }

  @Test
  void thePublishedClosenessOfTheFighterAircraft() {
    Ranked ranked = aircraft(GIVEN, Normalization.VECTOR);
    double[] expected = {0.643277, 0.268384, 0.613542, 0.312291};
    for (int i = 0; i < expected.length; i++) {
      assertThat(closeness(ranked).get(i)).isCloseTo(expected[i], within(1e-6));
    }
    assertThat(ranked.alternatives().stream().map(Placed::rank)).containsExactly(1, 4, 2, 3);
  }

  /** The book prints weights off by up to 2e-3: it rounds on the way. It does not invert costs. */
  @Test
  void theEntropyWeightsOfTheFighterAircraft() {
    Ranked ranked = aircraft(new Weighting.Entropy(Costs.PLAIN), Normalization.VECTOR);
    double[] exact = {0.0642, 0.2061, 0.0134, 0.0813, 0.3587, 0.2763};
    double[] published = {0.0649, 0.2055, 0.0133, 0.0829, 0.3570, 0.2764};
    for (int j = 0; j < exact.length; j++) {
      assertThat(ranked.weights().get(j).weight()).isCloseTo(exact[j], within(6e-5));
      assertThat(ranked.weights().get(j).weight()).isCloseTo(published[j], within(2e-3));
    }
  }

  /** 1/x of the costs 5.5, 6.5, 4.5, 5.0 differ less than the costs; by hand 0.077461. */
  @Test
  void invertedCostsWeighOtherwise() {
    Ranked ranked = aircraft(new Weighting.Entropy(Costs.INVERTED), Normalization.VECTOR);
    assertThat(ranked.weights().get(3).weight()).isCloseTo(0.077461, within(1e-6));
  }

  @Test
  void anEqualPriorChangesNothingAndAZeroPriorRemoves() {
    Ranked plain = aircraft(new Weighting.Entropy(Costs.INVERTED), Normalization.LINEAR);
    Ranked equal =
        aircraft(
            new Weighting.EntropyWithPrior(Vector.of(5, 5, 5, 5, 5, 5), Costs.INVERTED),
            Normalization.LINEAR);
    for (int j = 0; j < CRITERIA.size(); j++) {
      assertThat(equal.weights().get(j).weight())
          .isCloseTo(plain.weights().get(j).weight(), within(1e-15));
    }
    Ranked without =
        aircraft(
            new Weighting.EntropyWithPrior(Vector.of(1, 1, 1, 1, 0, 1), Costs.INVERTED),
            Normalization.LINEAR);
    assertThat(without.weights().get(4).weight()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Normalization.class)
  void theUnitOfACriterionDoesNotMatter(Normalization normalization) {
    List<Alternative> scaled =
        AIRCRAFT.stream()
            .map(
                a -> {
                  double[] values = a.values().toArray();
                  values[1] *= 1.852;
                  return alternative(a.name(), values);
                })
            .toList();
    Ranked other = (Ranked) solve(scaled, CRITERIA, GIVEN, new Ideals.FromSample(), normalization);
    for (int i = 0; i < AIRCRAFT.size(); i++) {
      assertThat(closeness(other).get(i))
          .isCloseTo(closeness(aircraft(GIVEN, normalization)).get(i), within(1e-12));
    }
  }

  /** Two criteria; a third alternative far off stretches the sample's scale and turns the ranks. */
  @Test
  void aNewcomerTurnsRanksOverOnlyWithIdealsFromTheSample() {
    List<Alternative> two = List.of(alternative("a", 5, 2), alternative("b", 3, 5));
    List<Alternative> three = new ArrayList<>(two);
    three.add(alternative("c", 1, 30));
    List<Criterion> criteria = List.of(benefit("x"), benefit("y"));
    Weighting equal = new Weighting.Given(Vector.of(1, 0.9));
    Ideals fixed = new Ideals.Fixed(Vector.of(6, 6), Vector.of(0, 0));

    Ranked before =
        (Ranked) solve(two, criteria, equal, new Ideals.FromSample(), Normalization.LINEAR);
    Ranked after =
        (Ranked) solve(three, criteria, equal, new Ideals.FromSample(), Normalization.LINEAR);
    assertThat(closeness(after).get(0) > closeness(after).get(1)).isTrue();
    assertThat(Math.abs(closeness(after).get(1) - closeness(before).get(1))).isGreaterThan(0.05);

    Ranked fixedBefore = (Ranked) solve(two, criteria, equal, fixed, Normalization.LINEAR);
    Ranked fixedAfter = (Ranked) solve(three, criteria, equal, fixed, Normalization.LINEAR);
    assertThat(closeness(fixedAfter).subList(0, 2)).isEqualTo(closeness(fixedBefore));
  }

  @Test
  void linearAndVectorNormalizationDiffer() {
    assertThat(closeness(aircraft(GIVEN, Normalization.LINEAR)))
        .isNotEqualTo(closeness(aircraft(GIVEN, Normalization.VECTOR)));
  }

  @Test
  void equalAlternativesShareARankAndOneAloneHasNone() {
    List<Alternative> tied =
        List.of(alternative("a", 1, 2), alternative("b", 1, 2), alternative("c", 0, 1));
    List<Criterion> criteria = List.of(benefit("x"), benefit("y"));
    Weighting given = new Weighting.Given(Vector.of(1, 1));
    Ranked ranked =
        (Ranked) solve(tied, criteria, given, new Ideals.FromSample(), Normalization.VECTOR);
    assertThat(ranked.alternatives().stream().map(Placed::rank)).containsExactly(1, 1, 3);
    assertThat(
            solve(
                tied.subList(0, 2), criteria, given, new Ideals.FromSample(), Normalization.VECTOR))
        .isEqualTo(new Undefined(RankingResult.Reason.NOTHING_DIFFERS));
    assertThat(
            solve(
                tied.subList(0, 1),
                criteria,
                new Weighting.Entropy(Costs.INVERTED),
                new Ideals.FromSample(),
                Normalization.VECTOR))
        .isEqualTo(new Undefined(RankingResult.Reason.NOTHING_DIFFERS));
  }

  @Test
  void aCriterionOfZerosHasNoVectorNorm() {
    assertThat(
            solve(
                List.of(alternative("a", 0), alternative("b", 0)),
                List.of(benefit("x")),
                new Weighting.Given(Vector.of(1)),
                new Ideals.Fixed(Vector.of(1), Vector.of(0)),
                Normalization.VECTOR))
        .isEqualTo(new Undefined(RankingResult.Reason.CRITERION_ALL_ZERO));
  }

  @Test
  void wrongProblemsAreSentences() {
    List<Criterion> one = List.of(benefit("x"));
    assertThatThrownBy(
            () ->
                solve(
                    List.of(alternative("a", -1), alternative("b", 1)),
                    one,
                    new Weighting.Entropy(Costs.INVERTED),
                    new Ideals.FromSample(),
                    Normalization.VECTOR))
        .hasMessage("Criterion 'x' of 'a' is -1.0; entropy weights need values of at least 0.");
    assertThatThrownBy(
            () ->
                solve(
                    List.of(alternative("a", 0)),
                    List.of(new Criterion("x", Direction.COST)),
                    new Weighting.Entropy(Costs.INVERTED),
                    new Ideals.FromSample(),
                    Normalization.VECTOR))
        .hasMessageContaining("costs above 0");
    assertThatThrownBy(() -> alternative("a", Double.NaN)).hasMessageContaining("is NaN");
    assertThatThrownBy(() -> new Weighting.Given(Vector.of(0, 0)))
        .hasMessageContaining("sum to 0.0");
    assertThatThrownBy(
            () ->
                solve(
                    List.of(alternative("a", 1, 2)),
                    one,
                    new Weighting.Given(Vector.of(1)),
                    new Ideals.FromSample(),
                    Normalization.VECTOR))
        .hasMessage("There are 2 values of 'a' for 1 criteria.");
    assertThatThrownBy(
            () ->
                solve(
                    List.of(alternative("a", 1)),
                    one,
                    new Weighting.Given(Vector.of(1)),
                    new Ideals.Fixed(Vector.of(0), Vector.of(1)),
                    Normalization.LINEAR))
        .hasMessageContaining("is not better than the worst value");
  }
}
