package org.millrace.diffusion.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.diffusion.adoption.AdoptionProblem.Firm;
import org.millrace.diffusion.adoption.AdoptionProblem.Influence;
import org.millrace.diffusion.adoption.AdoptionProblem.Rules;
import org.millrace.diffusion.adoption.AdoptionResult.Bounded;
import org.millrace.diffusion.adoption.AdoptionResult.Confident;
import org.millrace.diffusion.adoption.AdoptionResult.Enumerated;
import org.millrace.diffusion.adoption.AdoptionResult.Unguaranteed;
import org.millrace.diffusion.adoption.GreedyChoice.Manner;
import org.millrace.diffusion.adoption.Model.Cascade;
import org.millrace.diffusion.adoption.Model.DrawnThresholds;
import org.millrace.diffusion.adoption.Model.Economic;
import org.millrace.diffusion.adoption.Model.Service;
import org.millrace.diffusion.adoption.Model.ServiceKind;
import org.millrace.diffusion.adoption.Model.Stake;
import org.millrace.domain.Budget;
import org.millrace.engine.Run;
import org.millrace.unit.Money;

/** Who should begin: against all sets, with bounds, within budgets, on any number of cores. */
class ChoiceTest {
  private static final Rules RULES = new Rules(200, 100, 3);

  private static AdoptionResult solve(AdoptionProblem problem) {
    return new Adoption().solve(problem, Run.PLAIN);
  }

  private static List<Firm> priced(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, count)
        .mapToObj(
            i -> new Firm(Clusters.id(i), 1 + random.nextInt(5), new Money(1 + random.nextInt(9))))
        .toList();
  }

  private static AdoptionProblem bought(Model model, Start start, long seed) {
    return new AdoptionProblem(
        priced(10, seed),
        Clusters.influences(10, 0.4, seed),
        model,
        new Budget.AtMost(new Money(12)),
        start,
        RULES);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void choosesAtLeastWhatIsGuaranteed(long seed) {
    List<Influence> influences = Clusters.influences(11, 0.35, seed);
    Model model = seed % 2 == 0 ? new Cascade() : new DrawnThresholds();
    List<Firm> firms = Clusters.firms(11);
    Bounded greedy =
        (Bounded)
            solve(Clusters.problem(firms, influences, model, Clusters.greedy(3), RULES)).proof();
    Enumerated best =
        (Enumerated)
            solve(Clusters.problem(firms, influences, model, Clusters.all(3), RULES)).proof();
    assertThat(greedy.value()).isGreaterThanOrEqualTo((1 - 1 / Math.E) * best.value());
    assertThat(greedy.value()).isLessThanOrEqualTo(best.value() + 1e-9);
    assertThat(greedy.bound()).isGreaterThanOrEqualTo(best.value() - 1e-9);
    assertThat(greedy.ratio()).isGreaterThan(1 - 1 / Math.E);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void spendsNoMoreThanTheBudgetAndBoundsWhatItAllows(long seed) {
    Model model = seed % 2 == 0 ? new Cascade() : new DrawnThresholds();
    AdoptionResult greedy = solve(bought(model, Clusters.greedy(4), seed));
    AdoptionResult best = solve(bought(model, Clusters.all(4), seed));
    Bounded bounded = (Bounded) greedy.proof();
    double most = ((Enumerated) best.proof()).value();
    assertThat(greedy.spent().amount()).isLessThanOrEqualTo(12);
    assertThat(best.spent().amount()).isLessThanOrEqualTo(12);
    assertThat(bounded.bound()).isGreaterThanOrEqualTo(most - 1e-9);
    assertThat(bounded.value()).isBetween(0.5 * (1 - 1 / Math.E) * most, most + 1e-9);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void choosesTheSameLazily(long seed) {
    AdoptionProblem problem =
        new AdoptionProblem(
            priced(40, seed),
            Clusters.influences(40, 0.1, seed),
            new Cascade(),
            new Budget.AtMost(new Money(25)),
            Clusters.greedy(8),
            RULES);
    Ground ground = new Ground(problem);
    Chance chance = new Chance(ground, problem.model(), List.of(), 3);
    GreedyChoice choice = new GreedyChoice(ground, 8, 25);
    Selection lazy =
        choice.choose(
            () -> SampledReach.of(ground, chance, 200, Run.PLAIN), Manner.LAZY, Run.PLAIN);
    Selection eager =
        choice.choose(
            () -> SampledReach.of(ground, chance, 200, Run.PLAIN), Manner.EAGER, Run.PLAIN);
    assertThat(lazy.leaders()).isEqualTo(eager.leaders());
    assertThat(lazy.value()).isEqualTo(eager.value());
    assertThat(lazy.bound()).isGreaterThanOrEqualTo(eager.bound() - 1e-9);
  }

  /** All sets tried by other code. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void enumeratesAllSets(long seed) {
    List<Influence> influences = Clusters.influences(9, 0.4, seed);
    double[] thresholds = new SplittableRandom(seed).doubles(9, 0.05, 0.7).toArray();
    AllSamples slow = new AllSamples(9, influences);
    int most = 0;
    for (int set = 0; set < 1 << 9; set++) {
      int members = set;
      if (Integer.bitCount(set) <= 3) {
        int[] leaders = IntStream.range(0, 9).filter(i -> (members >> i & 1) == 1).toArray();
        most = Math.max(most, slow.adopters(thresholds, leaders));
      }
    }
    AdoptionProblem problem =
        Clusters.problem(
            Clusters.firms(9), influences, Clusters.thresholds(thresholds), Clusters.all(3), RULES);
    assertThat(solve(problem).proof()).isEqualTo(new Enumerated(most));
  }

  /** Two firms must begin together to tip the third: greedy sees nothing and promises nothing. */
  @Test
  void promisesNothingWhereFirmsTipTogether() {
    List<Influence> influences =
        List.of(
            Clusters.influence(0, 2, 0.5),
            Clusters.influence(1, 2, 0.5),
            Clusters.influence(2, 3, 1),
            Clusters.influence(3, 4, 1));
    AdoptionProblem problem =
        Clusters.problem(
            Clusters.firms(5),
            influences,
            Clusters.thresholds(2, 2, 1, 1, 1),
            Clusters.greedy(2),
            RULES);
    assertThat(solve(problem).proof()).isInstanceOf(Unguaranteed.class);
    assertThat(((Unguaranteed) solve(problem).proof()).bound()).isEqualTo(5);
  }

  /** Whatever services are taken, no set of lead firms passes what greedy choice calls possible. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void boundsWhatTippingFirmsCouldDo(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Firm> firms = Clusters.firms(8);
    Economic model =
        new Economic(
            firms.stream()
                .map(f -> new Stake(f.id(), new Money(50 * random.nextDouble()), new Money(60)))
                .toList(),
            0.3,
            0,
            List.of(
                new Service(ServiceKind.FINANCING, 0.3, new Money(3)),
                new Service(ServiceKind.TECHNICAL, 0.2, new Money(2))));
    List<Influence> influences = Clusters.influences(8, 0.5, seed);
    Unguaranteed greedy =
        (Unguaranteed)
            solve(Clusters.problem(firms, influences, model, Clusters.greedy(2), RULES)).proof();
    Enumerated best =
        (Enumerated)
            solve(Clusters.problem(firms, influences, model, Clusters.all(2), RULES)).proof();
    assertThat(greedy.value()).isLessThanOrEqualTo(best.value());
    assertThat(greedy.bound()).isGreaterThanOrEqualTo(best.value());
  }

  /** The best pair of a small network is known; the stated limits hold it. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void provesAShareOfTheBestByReverseSets(long seed) {
    List<Influence> influences = Clusters.influences(6, 0.45, seed);
    AllSamples all = new AllSamples(6, influences);
    double most = 0;
    double chosen = 0;
    AdoptionResult result =
        solve(
            Clusters.problem(
                Clusters.firms(6),
                influences,
                new Cascade(),
                new Start.Best(2, new Start.ReverseSets(20_000, 0.99)),
                new Rules(1, 100, seed)));
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < i; j++) {
        double[] chances = all.cascade(i, j);
        double mean = IntStream.range(0, 7).mapToDouble(k -> k * chances[k]).sum();
        most = Math.max(most, mean);
        List<String> pair = List.of("f" + i, "f" + j);
        boolean own = Clusters.leaders(result).stream().allMatch(f -> pair.contains(f.value()));
        chosen = own ? mean : chosen;
      }
    }
    Confident proof = (Confident) result.proof();
    assertThat(proof.bound()).isGreaterThan(most);
    assertThat(proof.low()).isLessThan(chosen);
    assertThat(proof.ratio()).isBetween(1 - 1 / Math.E, 1.0);
    assertThat(proof.value()).isCloseTo(chosen, within(0.05 * chosen));
  }

  /** Limits of Clopper and Pearson for a known mean hold in about all of 200 repetitions. */
  @Test
  void keepsItsConfidence() {
    List<Influence> influences = List.of(Clusters.influence(0, 1, 0.3));
    int kept = 0;
    for (int seed = 0; seed < 200; seed++) {
      Confident proof =
          (Confident)
              solve(
                      Clusters.problem(
                          Clusters.firms(4),
                          influences,
                          new Cascade(),
                          new Start.Best(1, new Start.ReverseSets(400, 0.9)),
                          new Rules(1, 2, seed)))
                  .proof();
      kept += proof.low() <= 1.3 && proof.bound() >= 1.3 ? 1 : 0;
    }
    assertThat(kept).isGreaterThanOrEqualTo(170);
  }

  @ParameterizedTest
  @ValueSource(strings = {"greedy", "enumeration", "reverse"})
  void givesTheSameOnManyCores(String name) {
    Start.Search search =
        switch (name) {
          case "greedy" -> new Start.Greedy();
          case "enumeration" -> new Start.Enumeration();
          default -> new Start.ReverseSets(9_000, 0.95);
        };
    AdoptionProblem problem = bought(new Cascade(), new Start.Best(3, search), 12);
    Run.Parallel cores =
        new Run.Parallel() {
          @Override
          public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> function) {
            return items.parallelStream().<R>map(function).toList();
          }
        };
    Run many = new Run(() -> false, (step, share) -> {}, cores, () -> 1e9);
    assertThat(new Adoption().solve(problem, many)).isEqualTo(solve(problem));
  }

  /** A service for 30 brings all five; lead firms for 30 bring three. */
  @Test
  void weighsServicesAgainstLeadFirms() {
    List<Firm> firms =
        IntStream.range(0, 5).mapToObj(i -> new Firm(Clusters.id(i), 1, new Money(10))).toList();
    Economic model =
        new Economic(
            firms.stream().map(f -> new Stake(f.id(), new Money(80), new Money(100))).toList(),
            0,
            0,
            List.of(
                new Service(ServiceKind.FINANCING, 0.25, new Money(30)),
                new Service(ServiceKind.MARKETING, 0.1, new Money(5))));
    AdoptionProblem problem =
        new AdoptionProblem(
            firms, List.of(), model, new Budget.AtMost(new Money(30)), Clusters.all(3), RULES);
    AdoptionResult result = solve(problem);
    assertThat(result.services()).containsExactly(ServiceKind.FINANCING);
    assertThat(result.leaders()).isEmpty();
    assertThat(result.spread().share()).isEqualTo(1);
    assertThat(result.programs().stream().map(AdoptionResult.Program::spread))
        .containsExactly(3.0, 5.0, 2.0);
  }

  @Test
  void answersForHardlyAnything() {
    AdoptionResult nobody =
        solve(Clusters.problem(List.of(), List.of(), new Cascade(), Clusters.greedy(0), RULES));
    assertThat(nobody.spread().mean()).isZero();
    assertThat(nobody.proof()).isEqualTo(new Bounded(0, 0, 1));
    List<Firm> worthless = List.of(new Firm(Clusters.id(0), 0, Money.ZERO));
    AdoptionResult nothing =
        solve(
            Clusters.problem(
                worthless,
                List.of(),
                new Cascade(),
                new Start.Best(1, new Start.ReverseSets(10, 0.9)),
                RULES));
    assertThat(nothing.spread().share()).isZero();
    assertThat(nothing.leaders()).isEmpty();
    AdoptionResult one =
        solve(
            Clusters.problem(Clusters.firms(1), List.of(), new Cascade(), Clusters.all(1), RULES));
    assertThat(one.spread().mean()).isEqualTo(1);
    assertThat(one.outOfReach()).isEmpty();
  }

  @Test
  void answersInASentenceWhatIsWrong() {
    List<Firm> two = Clusters.firms(2);
    List<Influence> link = List.of(Clusters.influence(0, 1, 0.5));
    Cascade cascade = new Cascade();
    assertThatThrownBy(() -> Clusters.problem(two, link, cascade, Clusters.greedy(3), RULES))
        .hasMessage("3 lead firms are asked for; there are 2 firms.");
    assertThatThrownBy(
            () ->
                Clusters.problem(
                    List.of(two.get(0), two.get(0)), link, cascade, Clusters.greedy(1), RULES))
        .hasMessage("There are two firms 'f0'.");
    assertThatThrownBy(
            () ->
                Clusters.problem(
                    two, List.of(Clusters.influence(0, 7, 1)), cascade, Clusters.greedy(1), RULES))
        .hasMessage("An influence names firm 'f7', which is not in the list of firms.");
    assertThatThrownBy(() -> Clusters.influence(1, 1, 1))
        .hasMessage("Firm 'f1' influences itself.");
    assertThatThrownBy(() -> Clusters.influence(0, 1, 1.2))
        .hasMessageContaining("is 1.2; it must lie between 0 and 1.");
    assertThatThrownBy(
            () ->
                Clusters.problem(
                    two, List.of(link.get(0), link.get(0)), cascade, Clusters.greedy(1), RULES))
        .hasMessage("There are two influences of firm 'f0' on firm 'f1'.");
    assertThatThrownBy(() -> Clusters.problem(two, link, cascade, Clusters.given(4), RULES))
        .hasMessage("The start names firm 'f4', which is not in the list of firms.");
  }

  @Test
  void answersInASentenceWhatDoesNotFitTheModel() {
    List<Firm> three = Clusters.firms(3);
    List<Influence> much = List.of(Clusters.influence(0, 2, 0.7), Clusters.influence(1, 2, 0.7));
    assertThatThrownBy(
            () -> Clusters.problem(three, much, new DrawnThresholds(), Clusters.greedy(1), RULES))
        .hasMessageContaining("'f2' sum to 1.4");
    assertThatThrownBy(
            () ->
                Clusters.problem(
                    three, List.of(), Clusters.thresholds(0.5), Clusters.greedy(1), RULES))
        .hasMessageContaining("has no threshold");
    assertThatThrownBy(
            () ->
                Clusters.problem(
                    three,
                    List.of(),
                    Clusters.thresholds(0.5, 0.5, 0.5),
                    new Start.Best(1, new Start.ReverseSets(10, 0.9)),
                    RULES))
        .hasMessageContaining("Maybe search greedily");
    assertThatThrownBy(
            () ->
                Clusters.problem(
                    Clusters.firms(60), List.of(), new Cascade(), Clusters.all(6), RULES))
        .hasMessageContaining("too many to be tried");
    assertThatThrownBy(
            () ->
                Clusters.problem(
                    Clusters.firms(3),
                    List.of(),
                    new Cascade(),
                    new Start.Given(List.of(), List.of(ServiceKind.MARKETING)),
                    RULES))
        .hasMessageContaining("There is no support service");
  }
}
