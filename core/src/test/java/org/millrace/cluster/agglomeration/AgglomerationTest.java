package org.millrace.cluster.agglomeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Area;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Count;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Counted;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Group;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Industry;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Listed;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Part;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Plant;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Plants;
import org.millrace.cluster.agglomeration.AgglomerationProblem.Summarized;
import org.millrace.cluster.agglomeration.AgglomerationResult.Apart;
import org.millrace.cluster.agglomeration.AgglomerationResult.Defined;
import org.millrace.cluster.agglomeration.AgglomerationResult.Index;
import org.millrace.cluster.agglomeration.AgglomerationResult.Lack;
import org.millrace.cluster.agglomeration.AgglomerationResult.Obstacle;
import org.millrace.cluster.agglomeration.AgglomerationResult.Reading;
import org.millrace.cluster.agglomeration.AgglomerationResult.Reason;
import org.millrace.cluster.agglomeration.AgglomerationResult.Tested;
import org.millrace.cluster.agglomeration.AgglomerationResult.Together;
import org.millrace.cluster.agglomeration.AgglomerationResult.Undefined;
import org.millrace.cluster.agglomeration.AgglomerationResult.Untested;
import org.millrace.domain.Id;
import org.millrace.engine.Run;

/** A published case, laws, the slow obvious version, and chance itself. */
class AgglomerationTest {
  private static final List<Area> AUSTRIA =
      List.of(area("wien", 500_000), area("linz", 400_000), area("graz", 100_000));

  private static Area area(String id, double size) {
    return new Area(new Id.RegionId(id), size);
  }

  private static Plant plant(String area, double size) {
    return new Plant(new Id.RegionId(area), size);
  }

  private static Id.SectorId id(String value) {
    return new Id.SectorId(value);
  }

  private static Industry industry(String id, Plants plants) {
    return new Industry(id(id), plants);
  }

  private static AgglomerationResult solve(
      List<Area> areas, List<Industry> industries, Group... groups) {
    return new Agglomeration()
        .solve(
            new AgglomerationProblem(
                areas, industries, List.of(groups), AgglomerationRules.DEFAULT),
            Run.PLAIN);
  }

  private static Index index(List<Area> areas, Plants plants) {
    return solve(areas, List.of(industry("one", plants))).industries().getFirst().index();
  }

  private static Listed farhauerKroell() {
    List<Plant> plants = new ArrayList<>();
    List.of(200, 650, 12_000, 100, 50).forEach(e -> plants.add(plant("wien", e)));
    List.of(16_000, 13_000, 1_500, 1_500).forEach(e -> plants.add(plant("linz", e)));
    plants.add(plant("graz", 25_000));
    return new Listed(plants);
  }

  /** The example of Farhauer and Kröll, as the R package REAT prints it. */
  @Test
  void reproducesAPublishedCase() {
    Defined defined = (Defined) index(AUSTRIA, farhauerKroell());
    assertThat(defined.gamma()).isCloseTo(0.05990628, within(1e-8));
    assertThat(defined.concentration()).isCloseTo(0.168163265, within(1e-9));
    assertThat(defined.herfindahl()).isCloseTo(0.244688776, within(1e-9));
    assertThat(((Tested) defined.significance()).z()).isCloseTo(0.1959, within(5e-5));
    assertThat(defined.reading()).isEqualTo(Reading.HIGHLY_LOCALIZED);
  }

  /** Draws places of plants by the shares of areas and sees where G falls. */
  @Test
  void chanceHasTheStatedExpectationAndVariance() {
    int draws = 200_000;
    Defined defined = (Defined) index(AUSTRIA, farhauerKroell());
    double[] sizes = farhauerKroell().plants().stream().mapToDouble(Plant::size).toArray();
    SplittableRandom dice = new SplittableRandom(20_261_122);
    double sum = 0;
    double squares = 0;
    for (int draw = 0; draw < draws; draw++) {
      double[] parts = new double[3];
      for (double size : sizes) {
        double at = dice.nextDouble();
        parts[at < 0.5 ? 0 : at < 0.9 ? 1 : 2] += size / 70_000;
      }
      double g =
          Math.pow(parts[0] - 0.5, 2) + Math.pow(parts[1] - 0.4, 2) + Math.pow(parts[2] - 0.1, 2);
      sum += g;
      squares += g * g;
    }
    double mean = sum / draws;
    double variance = squares / draws - mean * mean;
    double stated = ((Tested) defined.significance()).variance();
    assertThat(mean).isCloseTo(defined.expected(), within(4 * Math.sqrt(stated / draws)));
    assertThat(variance / stated).isCloseTo(1, within(0.02));
  }

  /** All ways to place three plants in three areas, each with its probability. */
  @Test
  void expectationAndVarianceAreExact() {
    double[] z = {0.6, 0.3, 0.1};
    double[] x = {0.5, 0.4, 0.1};
    double mean = 0;
    double squares = 0;
    for (int way = 0; way < 27; way++) {
      int[] at = {way % 3, way / 3 % 3, way / 9};
      double probability = x[at[0]] * x[at[1]] * x[at[2]];
      double[] s = new double[3];
      for (int k = 0; k < 3; k++) {
        s[at[k]] += z[k];
      }
      double g = IntStream.range(0, 3).mapToDouble(j -> (s[j] - x[j]) * (s[j] - x[j])).sum();
      mean += probability * g;
      squares += probability * g * g;
    }
    Defined defined =
        (Defined)
            index(
                AUSTRIA,
                new Listed(List.of(plant("wien", 60), plant("wien", 30), plant("linz", 10))));
    assertThat(defined.expected()).isCloseTo(mean, within(1e-14));
    assertThat(((Tested) defined.significance()).variance())
        .isCloseTo(squares - mean * mean, within(1e-14));
  }

  private static List<Area> randomAreas(SplittableRandom dice) {
    return IntStream.range(0, 6)
        .mapToObj(j -> area("a" + j, 1_000 + 10_000 * dice.nextDouble()))
        .toList();
  }

  private static Listed randomPlants(SplittableRandom dice) {
    return new Listed(
        IntStream.range(0, 2 + dice.nextInt(8))
            .mapToObj(k -> plant("a" + dice.nextInt(6), 1 + 90 * dice.nextDouble()))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void agreesWithTheFormulaeWrittenOut(long seed) {
    SplittableRandom dice = new SplittableRandom(seed);
    List<Area> areas = randomAreas(dice);
    List<Industry> industries =
        IntStream.range(0, 4).mapToObj(i -> industry("i" + i, randomPlants(dice))).toList();
    Group group = new Group("all", industries.stream().map(Industry::id).toList());
    AgglomerationResult result = solve(areas, industries, group);
    SlowIndex slow = new SlowIndex(areas, industries);
    for (int i = 0; i < industries.size(); i++) {
      Defined defined = (Defined) result.industries().get(i).index();
      assertThat(defined.gamma()).isCloseTo(slow.gamma(i), within(1e-11));
    }
    assertThat(((Together) result.groups().getFirst().coagglomeration()).gamma())
        .isCloseTo(slow.groupGamma(), within(1e-11));
    result
        .pairs()
        .forEach(
            p ->
                assertThat(p.coagglomeration())
                    .isCloseTo(slow.pair(p.first(), p.second()), within(1e-12)));
    assertThat(result.pairs()).hasSize(6);
  }

  /** The index of a group of two is the index of the pair. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void groupOfTwoIsAPair(long seed) {
    SplittableRandom dice = new SplittableRandom(seed);
    List<Area> areas = randomAreas(dice);
    List<Industry> two =
        List.of(industry("one", randomPlants(dice)), industry("two", randomPlants(dice)));
    AgglomerationResult result =
        solve(areas, two, new Group("both", List.of(id("one"), id("two"))));
    assertThat(((Together) result.groups().getFirst().coagglomeration()).gamma())
        .isCloseTo(result.pairs().getFirst().coagglomeration(), within(1e-12));
  }

  /** Plants without a measure of size are plants of size one. */
  @Test
  void countingPlantsIsGivingEachTheSizeOne() {
    List<Area> areas = List.of(area("a", 60), area("b", 30), area("c", 10));
    Counted counted =
        new Counted(
            List.of(new Count(new Id.RegionId("a"), 3), new Count(new Id.RegionId("b"), 2)));
    Listed listed =
        new Listed(
            List.of(plant("a", 1), plant("a", 1), plant("a", 1), plant("b", 1), plant("b", 1)));
    Defined one = (Defined) index(areas, counted);
    Defined other = (Defined) index(areas, listed);
    assertThat(one.gamma()).isCloseTo(other.gamma(), within(1e-14));
    assertThat(((Tested) one.significance()).z())
        .isCloseTo(((Tested) other.significance()).z(), within(1e-12));
  }

  @Test
  void summaryHasTheSameIndexButNoTest() {
    Defined full = (Defined) index(AUSTRIA, farhauerKroell());
    Defined summary =
        (Defined)
            index(
                AUSTRIA,
                new Summarized(
                    List.of(
                        new Part(new Id.RegionId("wien"), 13_000),
                        new Part(new Id.RegionId("linz"), 32_000),
                        new Part(new Id.RegionId("graz"), 25_000)),
                    full.herfindahl()));
    assertThat(summary.gamma()).isCloseTo(full.gamma(), within(1e-12));
    assertThat(summary.significance()).isEqualTo(new Untested(Obstacle.ONLY_HERFINDAHL));
  }

  /** Units and order make no change. */
  @Test
  void onlySharesCount() {
    Defined plain = (Defined) index(AUSTRIA, farhauerKroell());
    List<Plant> turned = new ArrayList<>(farhauerKroell().plants());
    Collections.reverse(turned);
    Function<Plant, Plant> thousands = p -> new Plant(p.area(), p.size() / 1_000);
    List<Area> areas = List.of(area("graz", 100), area("wien", 500), area("linz", 400));
    Defined other = (Defined) index(areas, new Listed(turned.stream().map(thousands).toList()));
    assertThat(other.gamma()).isCloseTo(plain.gamma(), within(1e-12));
  }

  @Test
  void indicesThatDoNotExistSayWhy() {
    assertThat(index(AUSTRIA, new Listed(List.of(plant("wien", 5)))))
        .isEqualTo(new Undefined(Reason.ONE_PLANT));
    assertThat(index(AUSTRIA, new Listed(List.of(plant("wien", 5), plant("linz", 0)))))
        .isEqualTo(new Undefined(Reason.ONE_PLANT));
    assertThat(index(AUSTRIA, new Listed(List.of(plant("wien", 1e5), plant("linz", 1e-12)))))
        .isEqualTo(new Undefined(Reason.ONE_PLANT));
    assertThat(index(AUSTRIA, new Listed(List.of()))).isEqualTo(new Undefined(Reason.NO_PLANTS));
    assertThat(index(AUSTRIA, new Listed(List.of(plant("wien", 0)))))
        .isEqualTo(new Undefined(Reason.NO_PLANTS));
    List<Area> single = List.of(area("wien", 10), area("linz", 0));
    assertThat(index(single, new Listed(List.of(plant("wien", 1), plant("wien", 2)))))
        .isEqualTo(new Undefined(Reason.ONE_AREA));
  }

  @Test
  void groupsThatHaveNoIndexSayWhy() {
    Listed two = new Listed(List.of(plant("wien", 1), plant("wien", 2)));
    List<Industry> industries =
        List.of(industry("full", two), industry("empty", new Listed(List.of())));
    Group group = new Group("g", List.of(id("full"), id("empty")));
    AgglomerationResult result = solve(AUSTRIA, industries, group);
    assertThat(result.groups().getFirst().coagglomeration())
        .isEqualTo(new Apart(Lack.ONE_INDUSTRY));
    assertThat(result.pairs()).isEmpty();
    List<Area> single = List.of(area("wien", 10));
    assertThat(solve(single, industries, group).groups().getFirst().coagglomeration())
        .isEqualTo(new Apart(Lack.ONE_AREA));
  }

  /** A group with an industry of one plant has an index, though that industry has none. */
  @Test
  void groupNeedsNoIndicesOfItsIndustries() {
    List<Industry> industries =
        List.of(
            industry("one", new Listed(List.of(plant("graz", 10)))),
            industry("other", new Listed(List.of(plant("graz", 10)))));
    AgglomerationResult result =
        solve(AUSTRIA, industries, new Group("g", List.of(id("one"), id("other"))));
    assertThat(((Together) result.groups().getFirst().coagglomeration()).gamma())
        .isCloseTo((0.81 + 0.16 + 0.25) / 0.58, within(1e-12));
  }

  @Test
  void listsTheStrongestPairs() {
    SplittableRandom dice = new SplittableRandom(7);
    List<Area> areas = randomAreas(dice);
    List<Industry> industries =
        IntStream.range(0, 12).mapToObj(i -> industry("i" + i, randomPlants(dice))).toList();
    Agglomeration engine = new Agglomeration();
    Function<Integer, List<AgglomerationResult.Pair>> pairs =
        most ->
            engine
                .solve(
                    new AgglomerationProblem(
                        areas, industries, List.of(), new AgglomerationRules(0.02, 0.05, most)),
                    Run.PLAIN)
                .pairs();
    assertThat(pairs.apply(1_000)).hasSize(66);
    assertThat(pairs.apply(5)).isEqualTo(pairs.apply(1_000).subList(0, 5));
    assertThat(pairs.apply(0)).isEmpty();
  }

  /** By hand: of three, the rates are p·3/rank, no smaller than that of a smaller p. */
  @Test
  void ratesOfFalseDiscoveriesCountAllTests() {
    SplittableRandom dice = new SplittableRandom(3);
    List<Area> areas = randomAreas(dice);
    List<Industry> industries =
        IntStream.range(0, 3).mapToObj(i -> industry("i" + i, randomPlants(dice))).toList();
    List<Tested> tests =
        solve(areas, industries).industries().stream()
            .map(i -> (Tested) ((Defined) i.index()).significance())
            .sorted(Comparator.comparingDouble(Tested::p))
            .toList();
    double third = tests.get(2).p();
    double second = Math.min(third, tests.get(1).p() * 3 / 2);
    assertThat(tests.get(2).q()).isCloseTo(third, within(1e-15));
    assertThat(tests.get(1).q()).isCloseTo(second, within(1e-15));
    assertThat(tests.get(0).q()).isCloseTo(Math.min(second, tests.get(0).p() * 3), within(1e-15));
  }

  @Test
  void refusesWhatCannotBe() {
    refuses("more than all industries", () -> index(AUSTRIA, one(plant("graz", 100_001))));
    refuses("not in the list of areas", () -> index(AUSTRIA, one(plant("bern", 1))));
    refuses("must be more than 0", () -> index(List.of(area("wien", 0)), one(plant("wien", 0))));
    refuses("two areas 'wien'", () -> index(List.of(AUSTRIA.get(0), AUSTRIA.get(0)), one()));
    refuses("must be a number", () -> plant("wien", Double.NaN));
    refuses("at least 0", () -> plant("wien", -1));
    refuses("at least 0", () -> new Count(new Id.RegionId("wien"), -1));
    refuses("(0, 1]", () -> new Summarized(List.of(), 0));
    refuses(
        "a plant stands in one area",
        () ->
            index(
                AUSTRIA,
                new Summarized(
                    List.of(
                        new Part(new Id.RegionId("wien"), 1), new Part(new Id.RegionId("linz"), 1)),
                    0.6)));
    refuses("each once", () -> new Group("g", List.of(id("one"), id("one"))));
    refuses(
        "not in the list of industries",
        () -> solve(AUSTRIA, List.of(), new Group("g", List.of(id("one"), id("two")))));
    refuses(
        "two industries 'one'",
        () -> solve(AUSTRIA, List.of(industry("one", one()), industry("one", one()))));
    refuses(
        "all must do the same",
        () ->
            solve(
                AUSTRIA, List.of(industry("one", one()), industry("two", new Counted(List.of())))));
    refuses("is above", () -> new AgglomerationRules(0.1, 0.05, 0));
  }

  private static Listed one(Plant... plants) {
    return new Listed(List.of(plants));
  }

  private static void refuses(String sentence, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence);
  }
}
