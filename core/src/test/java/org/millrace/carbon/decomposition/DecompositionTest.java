package org.millrace.carbon.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.carbon.decomposition.DecompositionProblem.Identity;
import org.millrace.carbon.decomposition.DecompositionProblem.Method;
import org.millrace.carbon.decomposition.DecompositionProblem.Part;
import org.millrace.carbon.decomposition.DecompositionProblem.SplitPart;
import org.millrace.carbon.decomposition.DecompositionProblem.SplitYear;
import org.millrace.carbon.decomposition.DecompositionProblem.Year;
import org.millrace.carbon.decomposition.DecompositionResult.Answer;
import org.millrace.carbon.decomposition.DecompositionResult.Effects;
import org.millrace.carbon.decomposition.DecompositionResult.Reason;
import org.millrace.engine.Run;

class DecompositionTest {
  private static final Offset<Double> NANO = within(1e-9);
  private static final List<Method> ALL = List.of(Method.values());

  private static DecompositionResult solve(Identity identity) {
    return new Decomposition().solve(new DecompositionProblem(identity, ALL), Run.PLAIN);
  }

  private static Answer whole(Identity identity, Method method) {
    return solve(identity).whole().answers().get(ALL.indexOf(method));
  }

  private static List<Double> values(Effects effects) {
    assertThat(effects).isInstanceOf(Effects.Known.class);
    return ((Effects.Known) effects).values();
  }

  private static SplitYear split(String label, double... activityAndEnergy) {
    List<SplitPart> parts = new ArrayList<>();
    for (int i = 0; i < activityAndEnergy.length; i += 2) {
      parts.add(new SplitPart("p" + i / 2, activityAndEnergy[i], activityAndEnergy[i + 1]));
    }
    return new SplitYear(label, parts);
  }

  private static Year year(String label, double[]... parts) {
    List<Part> all = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      all.add(new Part("p" + i, Arrays.stream(parts[i]).boxed().toList()));
    }
    return new Year(label, all);
  }

  private static Identity ang() {
    return new Identity.ActivityAndEnergy(
        List.of(split("0", 10, 30, 40, 20), split("T", 40, 80, 40, 16)));
  }

  /** Three factors, four parts, three years, all above zero. */
  private static List<Year> random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Year> years = new ArrayList<>();
    for (int t = 0; t < 3; t++) {
      double[][] parts = new double[4][3];
      for (double[] part : parts) {
        for (int k = 0; k < part.length; k++) {
          part[k] = random.nextDouble(0.1, 10);
        }
      }
      years.add(year("y" + t, parts));
    }
    return years;
  }

  private static Identity products(List<Year> years) {
    return new Identity.Products(List.of("a", "b", "c"), years);
  }

  /** V05: Ang (2004), two sectors. */
  @Test
  void reproducesAngsExample() {
    Answer first = whole(ang(), Method.LMDI_I);
    assertClose(
        values(first.additive()), 32.384637910916766, 38.28486735022565, -24.669505261142387);
    assertClose(
        values(first.multiplicative()), 1.582880007253689, 1.7210198074841594, 0.7048023870020795);
    assertClose(
        values(whole(ang(), Method.LMDI_II).multiplicative()),
        1.6,
        1.7126471507517862,
        0.7006697202475397);
    assertClose(values(whole(ang(), Method.SHAPLEY).additive()), 34.35, 39.3, -27.65);
  }

  private static void assertClose(List<Double> actual, double... expected) {
    assertThat(actual).hasSize(expected.length);
    for (int k = 0; k < expected.length; k++) {
      assertThat(actual.get(k)).isCloseTo(expected[k], NANO);
    }
  }

  @Test
  void namesTheFactorsOfActivityAndEnergy() {
    assertThat(solve(ang()).factors()).containsExactly("activity", "structure", "intensity");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void decomposesPerfectly(long seed) {
    DecompositionResult result = solve(products(random(seed)));
    for (DecompositionResult.Step step : List.of(result.steps().getFirst(), result.whole())) {
      for (Answer answer : step.answers()) {
        assertThat(sum(values(answer.additive())))
            .isCloseTo(step.after() - step.before(), within(1e-9 * step.before()));
        assertThat(product(values(answer.multiplicative())))
            .isCloseTo(step.after() / step.before(), NANO);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void runsBackwardsAsForwards(long seed) {
    List<Year> years = random(seed);
    for (Method method : ALL) {
      Answer forwards = whole(products(years), method);
      Answer backwards = whole(products(years.reversed()), method);
      for (int k = 0; k < 3; k++) {
        assertThat(values(backwards.additive()).get(k))
            .isCloseTo(-values(forwards.additive()).get(k), NANO);
        assertThat(values(backwards.multiplicative()).get(k))
            .isCloseTo(1 / values(forwards.multiplicative()).get(k), NANO);
      }
    }
  }

  /** Decomposing two halves and adding up gives the whole; of the ratios, weighted by L. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theFirstIndexIsConsistentInAggregation(long seed) {
    List<Year> years = random(seed);
    Answer whole = whole(products(years), Method.LMDI_I);
    Answer low = whole(products(half(years, 0)), Method.LMDI_I);
    Answer high = whole(products(half(years, 2)), Method.LMDI_I);
    DecompositionResult.Step all = solve(products(years)).whole();
    DecompositionResult.Step first = solve(products(half(years, 0))).whole();
    DecompositionResult.Step second = solve(products(half(years, 2))).whole();
    for (int k = 0; k < 3; k++) {
      assertThat(values(low.additive()).get(k) + values(high.additive()).get(k))
          .isCloseTo(values(whole.additive()).get(k), NANO);
      double logarithm =
          weight(first) * Math.log(values(low.multiplicative()).get(k))
              + weight(second) * Math.log(values(high.multiplicative()).get(k));
      assertThat(logarithm / weight(all))
          .isCloseTo(Math.log(values(whole.multiplicative()).get(k)), NANO);
    }
  }

  private static double weight(DecompositionResult.Step step) {
    return Change.logarithmicMean(step.after(), step.before());
  }

  private static List<Year> half(List<Year> years, int from) {
    return years.stream().map(y -> new Year(y.label(), y.parts().subList(from, from + 2))).toList();
  }

  /** The mean over all orders, order by order. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theShapleyValueIsTheMeanOverAllOrders(long seed) {
    List<Year> years = random(seed);
    double[] sums = new double[3];
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    for (int i = 0; i < 4; i++) {
      List<Double> before = years.getFirst().parts().get(i).values();
      List<Double> after = years.getLast().parts().get(i).values();
      for (int[] order : orders) {
        List<Double> now = new ArrayList<>(before);
        for (int k : order) {
          double old = product(now);
          now.set(k, after.get(k));
          sums[k] += (product(now) - old) / orders.length;
        }
      }
    }
    List<Double> shapley = values(whole(products(years), Method.SHAPLEY).additive());
    for (int k = 0; k < 3; k++) {
      assertThat(shapley.get(k)).isCloseTo(sums[k], within(1e-8));
    }
  }

  @Test
  void stepsOfAChainAddUp() {
    DecompositionResult result = solve(products(random(9)));
    for (int m = 0; m < ALL.size(); m++) {
      for (int k = 0; k < 3; k++) {
        double sum = 0;
        double product = 1;
        for (DecompositionResult.Step step : result.steps()) {
          sum += values(step.answers().get(m).additive()).get(k);
          product *= values(step.answers().get(m).multiplicative()).get(k);
        }
        assertThat(values(result.chained().get(m).additive()).get(k)).isEqualTo(sum);
        assertThat(values(result.chained().get(m).multiplicative()).get(k)).isEqualTo(product);
      }
    }
  }

  /**
   * The eight cases of a zero by Ang and Liu: factor x before and after, another factor y before
   * and after that makes the product zero or not, and the effect of x.
   */
  @ParameterizedTest
  @CsvSource({
    "0, 4, 2, 3, 12",
    "4, 0, 3, 2, -12",
    "0, 0, 3, 2, 0",
    "4, 5, 0, 2, 0",
    "4, 5, 2, 0, 0",
    "4, 5, 0, 0, 0",
    "4, 0, 0, 0, 0",
    "0, 4, 0, 0, 0"
  })
  void zerosHaveTheirLimits(double x0, double xT, double y0, double yT, double effect) {
    for (Method method : List.of(Method.LMDI_I, Method.LMDI_II)) {
      List<Double> effects = values(whole(withPart(x0, xT, y0, yT), method).additive());
      if (method == Method.LMDI_I) {
        assertThat(effects.getFirst()).isCloseTo(effect, NANO);
      }
      assertThat(sum(effects)).isCloseTo(xT * yT - x0 * y0, NANO);
    }
  }

  /** A part with a zero beside one that stays as it is. */
  private static Identity withPart(double x0, double xT, double y0, double yT) {
    double[] steady = {5, 7};
    return new Identity.Products(
        List.of("x", "y"),
        List.of(
            year("0", new double[] {x0, y0}, steady), year("T", new double[] {xT, yT}, steady)));
  }

  /** Small numbers instead of zeros come near, as slowly as 1/ln. */
  @Test
  void smallNumbersConvergeToTheLimit() {
    double limit = values(whole(withPart(0, 4, 2, 3), Method.LMDI_I).additive()).getFirst();
    double last = Double.POSITIVE_INFINITY;
    for (double small : new double[] {1e-5, 1e-20, 1e-80, 1e-300}) {
      double near = values(whole(withPart(small, 4, 2, 3), Method.LMDI_I).additive()).getFirst();
      double expected = (12 - 2 * small) / Math.log(12 / (2 * small)) * Math.log(4 / small);
      assertThat(near).isCloseTo(expected, NANO);
      assertThat(Math.abs(near - limit)).isLessThan(last);
      last = Math.abs(near - limit);
    }
    assertThat(last).isLessThan(0.01);
  }

  /** Both factors from nothing, as fast as each other: each gets half. */
  @Test
  void factorsThatAppearTogetherShareTheChange() {
    assertClose(values(whole(withPart(0, 4, 0, 3), Method.LMDI_I).additive()), 6, 6);
    List<Double> near = values(whole(withPart(1e-150, 4, 1e-150, 3), Method.LMDI_I).additive());
    assertThat(near.getFirst()).isCloseTo(6, within(0.02));
  }

  /** A sector that appears: its structure was 0 and its intensity nobody knows. */
  @Test
  void aSectorThatAppearsIsStructure() {
    Identity identity =
        new Identity.ActivityAndEnergy(
            List.of(split("0", 10, 20, 0, 0), split("T", 10, 20, 10, 5)));
    for (Method method : ALL) {
      Answer answer = whole(identity, method);
      assertThat(sum(values(answer.additive()))).isCloseTo(5, NANO);
      assertThat(values(answer.additive()).get(2)).isCloseTo(0, NANO);
    }
    Answer first = whole(identity, Method.LMDI_I);
    Effects.Known known = (Effects.Known) first.additive();
    assertClose(known.parts().get(1).values(), 0, 5, 0);
  }

  @Test
  void aSectorThatNeverWasMovesNothing() {
    Identity identity =
        new Identity.ActivityAndEnergy(List.of(split("0", 10, 20, 0, 0), split("T", 12, 20, 0, 0)));
    Answer first = whole(identity, Method.LMDI_I);
    assertClose(((Effects.Known) first.additive()).parts().get(1).values(), 0, 0, 0);
  }

  /** Kaya: 20 % more people, 10 % richer, the rest as it was. */
  @Test
  void levelsMakeTheKayaIdentity() {
    Identity kaya =
        new Identity.Levels(
            List.of("population", "affluence", "energy intensity", "carbon intensity"),
            List.of(
                year("0", new double[] {10, 200, 50, 4}),
                year("T", new double[] {12, 264, 66, 5.28})));
    for (Method method : ALL) {
      assertClose(values(whole(kaya, method).multiplicative()), 1.2, 1.1, 1, 1);
    }
  }

  @Test
  void levelsWithPartsAreTheSameAsActivityAndEnergy() {
    Identity levels =
        new Identity.Levels(
            List.of("activity", "structure", "intensity"),
            List.of(
                year("0", new double[] {50, 10, 30}, new double[] {50, 40, 20}),
                year("T", new double[] {80, 40, 80}, new double[] {80, 40, 16})));
    assertThat(solve(levels)).isEqualTo(solve(ang()));
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void withoutATotalThereIsNoRatio(Method method) {
    Identity fromNothing =
        new Identity.Products(
            List.of("x", "y"),
            List.of(year("0", new double[] {0, 2}), year("T", new double[] {4, 3})));
    Answer answer = whole(fromNothing, method);
    assertThat(answer.multiplicative()).isEqualTo(new Effects.Undefined(Reason.TOTAL_IS_ZERO));
  }

  @Test
  void withoutAPartInBothYearsTheSecondIndexHasNoWeights() {
    Identity swapped =
        new Identity.Products(
            List.of("x", "y"),
            List.of(
                year("0", new double[] {0, 2}, new double[] {4, 1}),
                year("T", new double[] {4, 3}, new double[] {0, 1})));
    assertThat(whole(swapped, Method.LMDI_II).additive())
        .isEqualTo(new Effects.Undefined(Reason.NO_PART_IN_BOTH));
    assertThat(sum(values(whole(swapped, Method.LMDI_I).additive()))).isCloseTo(8, NANO);
  }

  @Test
  void aMixtureOfYearsWithoutATotalHasNoFisherIndex() {
    Identity turned =
        new Identity.Products(
            List.of("x", "y", "z"),
            List.of(
                year("0", new double[] {0, 0, 1}, new double[] {4, 1, 1}),
                year("T", new double[] {3, 3, 1}, new double[] {0, 1, 1})));
    Answer shapley = whole(turned, Method.SHAPLEY);
    assertThat(sum(values(shapley.additive()))).isCloseTo(5, NANO);
    assertThat(shapley.multiplicative())
        .isEqualTo(new Effects.Undefined(Reason.MIXED_TOTAL_IS_ZERO));
  }

  @Test
  void aChainWithAHoleIsNotDefined() {
    Identity hole =
        new Identity.Products(
            List.of("x"),
            List.of(
                year("0", new double[] {1}),
                year("1", new double[] {0}),
                year("2", new double[] {3})));
    DecompositionResult result = solve(hole);
    assertThat(result.chained().getFirst().multiplicative())
        .isEqualTo(new Effects.Undefined(Reason.STEP_UNDEFINED));
    assertClose(values(result.chained().getFirst().additive()), 2);
    assertClose(values(result.whole().answers().getFirst().multiplicative()), 3);
  }

  @Test
  void theLogarithmicMeanIsSmooth() {
    assertThat(Change.logarithmicMean(3, 3)).isEqualTo(3);
    assertThat(Change.logarithmicMean(3, 3 * (1 + 1e-13))).isCloseTo(3, within(1e-12));
    assertThat(Change.logarithmicMean(0, 3)).isZero();
    assertThat(Change.logarithmicMean(Math.E, 1)).isCloseTo(Math.E - 1, within(1e-12));
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> new Identity.ActivityAndEnergy(List.of(split("0", 1, 1))))
        .hasMessageContaining("at least 2");
    assertThatThrownBy(
            () -> new Identity.ActivityAndEnergy(List.of(split("0", 0, 1), split("T", 1, 1))))
        .hasMessageContaining("without any activity");
    assertThatThrownBy(
            () -> new Identity.ActivityAndEnergy(List.of(split("0", 1, -1), split("T", 1, 1))))
        .hasMessageContaining("-1.0");
    assertThatThrownBy(
            () -> new Identity.ActivityAndEnergy(List.of(split("0", 1, 1), split("0", 1, 1))))
        .hasMessageContaining("same label");
    assertThatThrownBy(
            () -> new Identity.ActivityAndEnergy(List.of(split("0", 1, 1), split("T", 1, 1, 2, 2))))
        .hasMessageContaining("same parts");
    assertThatThrownBy(
            () -> products(List.of(year("0", new double[] {1}), year("T", new double[] {1}))))
        .hasMessageContaining("there are 3 factors");
    assertThatThrownBy(
            () ->
                new Identity.Products(
                    List.of("x"),
                    List.of(year("0", new double[] {Double.NaN}), year("T", new double[] {1}))))
        .hasMessageContaining("NaN");
    assertThatThrownBy(
            () ->
                new Identity.Levels(
                    List.of("x", "y"),
                    List.of(year("0", new double[] {0, 1}), year("T", new double[] {1, 1}))))
        .hasMessageContaining("over 0");
    assertThatThrownBy(() -> new DecompositionProblem(ang(), List.of()))
        .hasMessageContaining("No method");
  }

  private static double sum(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double product(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).reduce(1, (a, b) -> a * b);
  }
}
