package org.millrace.diffusion.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.diffusion.adoption.AdoptionProblem.Firm;
import org.millrace.diffusion.adoption.AdoptionProblem.Influence;
import org.millrace.diffusion.adoption.AdoptionProblem.Rules;
import org.millrace.diffusion.adoption.Model.Cascade;
import org.millrace.diffusion.adoption.Model.DrawnThresholds;
import org.millrace.diffusion.adoption.Model.Economic;
import org.millrace.diffusion.adoption.Model.Service;
import org.millrace.diffusion.adoption.Model.ServiceKind;
import org.millrace.diffusion.adoption.Model.Stake;
import org.millrace.domain.Budget;
import org.millrace.engine.Run;
import org.millrace.unit.Money;

/** Models against everything that could happen, and laws of spreading. */
class SpreadTest {
  private static AdoptionResult solve(AdoptionProblem problem) {
    return new Adoption().solve(problem, Run.PLAIN);
  }

  private static double spread(AdoptionProblem problem) {
    return solve(problem).spread().mean();
  }

  private static Rules rules(int fresh, long seed) {
    return new Rules(1, fresh, seed);
  }

  /** Within 4.5 standard errors: a chance of 7 in a million each, seeds fixed. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void cascadesAsAllSamplesDo(long seed) {
    List<Influence> influences = Clusters.influences(6, 0.45, seed);
    double[] chances = new AllSamples(6, influences).cascade(0, 1);
    double mean = 0;
    for (int i = 0; i < chances.length; i++) {
      mean += i * chances[i];
    }
    AdoptionResult result =
        solve(
            Clusters.problem(
                Clusters.firms(6),
                influences,
                new Cascade(),
                Clusters.given(0, 1),
                rules(40_000, seed)));
    assertThat(result.spread().mean())
        .isCloseTo(mean, within(4.5 * result.spread().standardError()));
  }

  /** Chi-square of how many adopt, 3 degrees of freedom; above 25 by chance once in 65,000. */
  @Test
  void hasTheDistributionOfAllSamples() {
    List<Influence> influences =
        List.of(
            Clusters.influence(0, 1, 0.5),
            Clusters.influence(0, 2, 0.3),
            Clusters.influence(1, 2, 0.4),
            Clusters.influence(2, 3, 0.6),
            Clusters.influence(3, 1, 0.7));
    double[] chances = new AllSamples(4, influences).cascade(0);
    Ground ground =
        new Ground(
            Clusters.problem(
                Clusters.firms(4), influences, new Cascade(), Clusters.given(0), Rules.USUAL));
    Chance chance = new Chance(ground, new Cascade(), List.of(), 5);
    int draws = 20_000;
    double[] courses = new double[5];
    double[] samples = new double[5];
    for (int i = 0; i < draws; i++) {
      double worth = 0;
      for (double step : chance.course(new int[] {0}, i)) {
        worth += step;
      }
      courses[(int) worth]++;
      samples[(int) chance.sample("choice", i).gain(new int[] {0}, new Sample.Scratch(4))]++;
    }
    assertThat(chiSquare(courses, chances, draws)).isLessThan(25);
    assertThat(chiSquare(samples, chances, draws)).isLessThan(25);
  }

  private static double chiSquare(double[] counts, double[] chances, int draws) {
    double sum = 0;
    for (int i = 1; i < counts.length; i++) {
      sum += Math.pow(counts[i] - draws * chances[i], 2) / (draws * chances[i]);
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void drawsThresholdsAsIfEachFirmFollowedOne(long seed) {
    List<Influence> influences = Clusters.influences(5, 0.5, seed);
    double exact = new AllSamples(5, influences).thresholds(0, 2);
    AdoptionProblem problem =
        Clusters.problem(
            Clusters.firms(5),
            influences,
            new DrawnThresholds(),
            Clusters.given(0, 2),
            rules(40_000, seed));
    AdoptionResult byThresholds = solve(problem);
    double error = byThresholds.spread().standardError();
    assertThat(byThresholds.spread().mean()).isCloseTo(exact, within(4.5 * error));
    Ground ground = new Ground(problem);
    Chance chance = new Chance(ground, new DrawnThresholds(), List.of(), seed);
    SampledReach followed = SampledReach.of(ground, chance, 40_000, Run.PLAIN);
    assertThat(followed.gain(new int[] {0, 2}, new Sample.Scratch(5)))
        .isCloseTo(exact, within(4.5 * error));
    ReverseReach reverse =
        ReverseReach.of(ground, new DrawnThresholds(), seed, "test", 40_000, Run.PLAIN);
    reverse.add(0);
    reverse.add(2);
    double share = exact / 5;
    assertThat(reverse.value())
        .isCloseTo(exact, within(4.5 * 5 * Math.sqrt(share * (1 - share) / 40_000)));
  }

  /** Worths differ, so that firms must be drawn by them. */
  @Test
  void reachesByReverseSetsWhatAllSamplesDo() {
    List<Influence> influences = Clusters.influences(6, 0.4, 9);
    List<Firm> firms =
        IntStream.range(0, 6).mapToObj(i -> new Firm(Clusters.id(i), i, Money.ZERO)).toList();
    AdoptionProblem problem =
        Clusters.problem(firms, influences, new Cascade(), Clusters.given(1), rules(60_000, 3));
    AdoptionResult forward = solve(problem);
    ReverseReach reverse =
        ReverseReach.of(new Ground(problem), new Cascade(), 3, "test", 60_000, Run.PLAIN);
    reverse.add(1);
    double share = reverse.value() / 15;
    double error = Math.hypot(forward.spread().standardError(), 15 * Math.sqrt(share / 60_000));
    assertThat(reverse.value()).isCloseTo(forward.spread().mean(), within(4.5 * error));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void spreadsOverGivenThresholdsAsWrittenDown(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Influence> influences = Clusters.influences(12, 0.4, seed);
    double[] thresholds = random.doubles(12, 0, 0.8).toArray();
    double expected = new AllSamples(12, influences).adopters(thresholds, 3, 7);
    assertThat(
            spread(
                Clusters.problem(
                    Clusters.firms(12),
                    influences,
                    Clusters.thresholds(thresholds),
                    Clusters.given(3, 7),
                    Rules.USUAL)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, 8", "1.5, 2"})
  void adoptsEverywhereOrNowhere(double threshold, double adopters) {
    double[] thresholds = new double[8];
    Arrays.fill(thresholds, threshold);
    AdoptionResult result =
        solve(
            Clusters.problem(
                Clusters.firms(8),
                Clusters.influences(8, 0.6, 2),
                Clusters.thresholds(thresholds),
                Clusters.given(0, 1),
                Rules.USUAL));
    assertThat(result.spread().mean()).isEqualTo(adopters);
    assertThat(result.spread().standardError()).isZero();
    assertThat(result.neverFollowing()).hasSize(threshold > 1 ? 8 : 0);
  }

  /** A chain of three, then two that adopt when both neighbors have. */
  @Test
  void tellsTheStepsAndWhoIsOutOfReach() {
    AdoptionResult result =
        solve(
            Clusters.problem(
                Clusters.firms(6),
                List.of(
                    Clusters.influence(0, 1, 0.5),
                    Clusters.influence(1, 2, 0.5),
                    Clusters.influence(1, 3, 0.5),
                    Clusters.influence(2, 3, 0.5),
                    Clusters.influence(5, 4, 0.5)),
                Clusters.thresholds(0.5, 0.5, 0.5, 1, 0.5, 0.5),
                Clusters.given(0),
                Rules.USUAL));
    assertThat(result.curve().stream().map(AdoptionResult.Step::adopted))
        .containsExactly(1.0, 2.0, 3.0, 4.0);
    assertThat(result.outOfReach()).containsExactly(Clusters.id(4), Clusters.id(5));
    assertThat(result.neverFollowing()).containsExactly(Clusters.id(0), Clusters.id(5));
    assertThat(result.proof()).isEqualTo(new AdoptionResult.NotChosen());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cascade", "drawn", "given", "economic"})
  void neverLosesByMoreLeadFirms(String name) {
    List<Influence> influences = Clusters.influences(10, 0.4, 17);
    double before = 0;
    List<Integer> leaders = new ArrayList<>();
    for (int leader : new int[] {4, 1, 8, 0}) {
      leaders.add(leader);
      int[] set = leaders.stream().mapToInt(Integer::intValue).toArray();
      AdoptionResult result =
          solve(
              Clusters.problem(
                  Clusters.firms(10),
                  influences,
                  model(name, 10),
                  Clusters.given(set),
                  new Rules(500, 500, 4)));
      double now = result.leaders().stream().mapToDouble(AdoptionResult.Leader::added).sum();
      assertThat(now).isGreaterThanOrEqualTo(before - 1e-9);
      assertThat(result.leaders().stream().map(AdoptionResult.Leader::added)).allMatch(a -> a >= 0);
      before = now;
    }
  }

  private static Model model(String name, int firms) {
    return switch (name) {
      case "cascade" -> new Cascade();
      case "drawn" -> new DrawnThresholds();
      case "given" -> Clusters.thresholds(new SplittableRandom(1).doubles(firms).toArray());
      default -> economic(firms, 0.4, List.of());
    };
  }

  private static Economic economic(int firms, double deviation, List<Service> services) {
    SplittableRandom random = new SplittableRandom(8);
    return new Economic(
        IntStream.range(0, firms)
            .mapToObj(
                i ->
                    new Stake(
                        Clusters.id(i), new Money(40 + 60 * random.nextDouble()), new Money(100)))
            .toList(),
        0.5,
        deviation,
        services);
  }

  /** Each sample of a cascade and of followed firms: monotone, and a firm adds less to more. */
  @ParameterizedTest
  @ValueSource(strings = {"cascade", "drawn"})
  void addsLessToMore(String name) {
    Model model = model(name, 8);
    AdoptionProblem problem =
        Clusters.problem(
            Clusters.firms(8),
            Clusters.influences(8, 0.5, 23),
            model,
            Clusters.given(),
            Rules.USUAL);
    Ground ground = new Ground(problem);
    SampledReach reach =
        SampledReach.of(ground, new Chance(ground, model, List.of(), 1), 60, Run.PLAIN);
    Sample.Scratch scratch = new Sample.Scratch(8);
    double[] values = new double[1 << 8];
    for (int set = 0; set < values.length; set++) {
      int members = set;
      values[set] =
          reach.gain(IntStream.range(0, 8).filter(i -> (members >> i & 1) == 1).toArray(), scratch);
    }
    for (int set = 0; set < values.length; set++) {
      for (int v = 0; v < 8; v++) {
        for (int w = 0; w < 8; w++) {
          int withV = set | 1 << v;
          int withW = set | 1 << w;
          assertThat(values[withV]).isGreaterThanOrEqualTo(values[set] - 1e-12);
          assertThat(values[withV] - values[set])
              .isGreaterThanOrEqualTo(values[withW | 1 << v] - values[withW] - 1e-12);
        }
      }
    }
  }

  /** By hand: alone it lacks 20 of 100; half of the relief of 40 does it, or a service of 20 %. */
  @ParameterizedTest
  @CsvSource({"0.4, 0, 1", "0.5, 0, 2", "0.01, 0.2, 2", "0.4, 0.19, 2", "0.01, 0.19, 1"})
  void adoptsWhenItPays(double influence, double relief, double adopters) {
    Economic model =
        new Economic(
            List.of(
                new Stake(Clusters.id(0), Money.ZERO, new Money(50)),
                new Stake(Clusters.id(1), new Money(80), new Money(100))),
            0.4,
            0,
            List.of(new Service(ServiceKind.TECHNICAL, relief, Money.ZERO)));
    AdoptionProblem problem =
        Clusters.problem(
            Clusters.firms(2),
            List.of(Clusters.influence(0, 1, influence)),
            model,
            new Start.Given(List.of(Clusters.id(0)), List.of(ServiceKind.TECHNICAL)),
            Rules.USUAL);
    assertThat(spread(problem)).isEqualTo(adopters);
  }

  /** More services never lead to fewer adopters, whatever chance does. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3})
  void neverLosesBySupport(double deviation) {
    List<Service> services =
        List.of(
            new Service(ServiceKind.INFORMATION, 0.1, new Money(5)),
            new Service(ServiceKind.FINANCING, 0.15, new Money(7)),
            new Service(ServiceKind.MARKETING, 0.05, new Money(3)));
    AdoptionResult result =
        solve(
            new AdoptionProblem(
                Clusters.firms(10),
                Clusters.influences(10, 0.4, 5),
                economic(10, deviation, services),
                new Budget.Unlimited(),
                new Start.Best(0, new Start.Greedy()),
                new Rules(300, 300, 2)));
    assertThat(result.programs()).hasSize(8);
    for (AdoptionResult.Program less : result.programs()) {
      for (AdoptionResult.Program more : result.programs()) {
        if (more.services().containsAll(less.services())) {
          assertThat(more.spread()).isGreaterThanOrEqualTo(less.spread());
        }
      }
    }
  }

  /** A gain drawn about 80 reaches 100 with the chance that z is above ln(1.25) / 0.5. */
  @Test
  void drawsUnseenGains() {
    Economic model =
        new Economic(
            List.of(new Stake(Clusters.id(0), new Money(80), new Money(100))), 0, 0.5, List.of());
    AdoptionResult result =
        solve(
            Clusters.problem(
                Clusters.firms(1), List.of(), model, Clusters.given(), rules(40_000, 6)));
    double chance = 0.32769;
    assertThat(result.spread().mean())
        .isCloseTo(chance, within(4.5 * result.spread().standardError() + 1e-4));
  }
}
