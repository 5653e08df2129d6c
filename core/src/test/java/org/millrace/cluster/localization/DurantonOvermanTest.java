package org.millrace.cluster.localization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.millrace.cluster.localization.LocalizationProblem.Bandwidth;
import org.millrace.cluster.localization.LocalizationProblem.Given;
import org.millrace.cluster.localization.LocalizationProblem.Grid;
import org.millrace.cluster.localization.LocalizationProblem.Median;
import org.millrace.cluster.localization.LocalizationProblem.Plant;
import org.millrace.cluster.localization.LocalizationProblem.Silverman;
import org.millrace.cluster.localization.LocalizationProblem.Site;
import org.millrace.cluster.localization.LocalizationProblem.UpTo;
import org.millrace.cluster.localization.LocalizationProblem.Weighting;
import org.millrace.cluster.localization.LocalizationResult.Reason;
import org.millrace.cluster.localization.LocalizationResult.Verdict;
import org.millrace.engine.Cancelled;
import org.millrace.engine.Run;
import org.millrace.math.Position;
import org.millrace.math.Positions;
import org.millrace.unit.Distance;

/** Laws, agreement with the exact sum over all pairs, and what is chance and what is not. */
class DurantonOvermanTest {
  private static final int DRAWS = 1_000;

  /** Sites of a made nation: half in a few towns, half anywhere. */
  private static List<Site> nation(int size) {
    SplittableRandom random = new SplittableRandom(11);
    List<Site> sites = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int town = random.nextInt(10);
      double latitude =
          i % 2 == 0 ? 42 + town + 0.2 * random.nextGaussian() : random.nextDouble(38, 55);
      double longitude =
          i % 2 == 0 ? (town * 7) % 20 + 0.2 * random.nextGaussian() : random.nextDouble(-5, 25);
      sites.add(new Site("s%05d".formatted(i), new Position.OnEarth(latitude, longitude)));
    }
    return sites;
  }

  /** A plant on each of some sites, of sizes that differ. */
  private static List<Plant> plants(List<Site> sites, IntStream places) {
    return places.mapToObj(i -> new Plant(sites.get(i).id(), 1 + (i * 37) % 101)).toList();
  }

  private static LocalizationProblem problem(
      List<Site> sites, List<Plant> plants, Weighting weighting, Bandwidth bandwidth, Grid grid) {
    return new LocalizationProblem(sites, plants, weighting, bandwidth, grid, DRAWS, 1);
  }

  private static Given km(double bandwidth) {
    return new Given(new Distance(bandwidth));
  }

  private static Grid grid(double step, double end) {
    return new Grid(new Distance(step), new UpTo(new Distance(end)));
  }

  private static LocalizationResult solve(LocalizationProblem problem) {
    return new DurantonOverman().solve(problem, Run.PLAIN);
  }

  private static LocalizationResult.Measured measured(LocalizationProblem problem) {
    assertThat(solve(problem)).isInstanceOf(LocalizationResult.Measured.class);
    return (LocalizationResult.Measured) solve(problem);
  }

  /** K by its definition. */
  private static double exact(LocalizationProblem problem, double distance, double bandwidth) {
    List<Position> places =
        problem.plants().stream()
            .map(
                p ->
                    problem.sites().stream()
                        .filter(s -> s.id().equals(p.site()))
                        .findFirst()
                        .orElseThrow()
                        .position())
            .toList();
    Positions positions = Positions.of(places);
    double sum = 0;
    double all = 0;
    for (int i = 0; i < places.size(); i++) {
      for (int j = 0; j < i; j++) {
        double weight =
            problem.weighting() == Weighting.EQUAL
                ? 1
                : problem.plants().get(i).weight() * problem.plants().get(j).weight();
        double away = positions.distance(i, j);
        sum +=
            weight
                * (Math.exp(-Math.pow((distance - away) / bandwidth, 2) / 2)
                    + Math.exp(-Math.pow((distance + away) / bandwidth, 2) / 2));
        all += weight;
      }
    }
    return sum / all / bandwidth / Math.sqrt(2 * Math.PI);
  }

  @ParameterizedTest
  @CsvSource({
    "EQUAL, 300, 25, 900",
    "PRODUCT, 300, 25, 900",
    "EQUAL, 2, 10, 3000",
    "PRODUCT, 12, 3, 800",
    "EQUAL, 40, 200, 12000",
    "EQUAL, 25, 0.5, 100"
  })
  void isWithinATenThousandthOfTheExactKernelSum(
      Weighting weighting, int count, double bandwidth, double end) {
    List<Site> sites = nation(600);
    LocalizationProblem problem =
        problem(
            sites,
            plants(sites, IntStream.range(0, count).map(i -> i * 2 % 600)),
            weighting,
            km(bandwidth),
            grid(end / 97, end));
    LocalizationResult.Measured result = measured(problem);
    double peak = 0;
    double worst = 0;
    for (LocalizationResult.Point point : result.points()) {
      double expected = exact(problem, point.distance().amount(), bandwidth);
      peak = Math.max(peak, expected);
      worst = Math.max(worst, Math.abs(point.density() - expected));
    }
    assertThat(worst / peak).isLessThan(1e-4);
  }

  @ParameterizedTest
  @EnumSource(Weighting.class)
  void integratesToOne(Weighting weighting) {
    List<Site> sites = nation(400);
    LocalizationResult.Measured result =
        measured(
            problem(
                sites, plants(sites, IntStream.range(0, 60)), weighting, km(40), grid(10, 5_000)));
    double sum = 0;
    for (LocalizationResult.Point point : result.points()) {
      sum += 10 * point.density() * (point.distance().amount() == 0 ? 0.5 : 1);
    }
    assertThat(sum).isCloseTo(1, within(1e-6));
  }

  /** A draw of all sites is the nation itself. */
  @Test
  void anIndustryOnAllSitesIsNeither() {
    List<Site> sites = nation(60);
    LocalizationResult.Measured result =
        measured(
            problem(
                sites,
                plants(sites, IntStream.range(0, 60)),
                Weighting.EQUAL,
                new Silverman(),
                new Grid(new Distance(20), new Median())));
    assertThat(result.verdict()).isEqualTo(Verdict.NEITHER);
    assertThat(result.localization()).isZero();
    assertThat(result.points())
        .allSatisfy(p -> assertThat(p.global().low()).isCloseTo(p.density(), within(1e-15)));
  }

  @Test
  void anIndustryOfOneTownIsLocalized() {
    List<Site> sites = nation(600);
    IntStream town =
        IntStream.range(0, 600)
            .filter(i -> i % 2 == 0)
            .filter(
                i ->
                    sites.get(i).position() instanceof Position.OnEarth at
                        && Math.abs(at.latitude() - 45) < 0.5)
            .limit(15);
    LocalizationResult.Measured result =
        measured(
            problem(
                sites,
                plants(sites, town),
                Weighting.EQUAL,
                km(20),
                new Grid(new Distance(10), new Median())));
    assertThat(result.verdict()).isEqualTo(Verdict.LOCALIZED);
    assertThat(result.localization()).isBetween(0.5, 1.0);
    assertThat(result.dispersion()).isZero();
    assertThat(result.points()).allMatch(p -> p.deficit() == 0);
  }

  /** One plant in each town and none anywhere near another. */
  @Test
  void anIndustryThatKeepsApartIsDispersed() {
    List<Site> sites = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int row = i / 30;
      sites.add(new Site("s" + i, new Position.OnPlane(i % 30 * 100 + row, row * 0.1)));
    }
    LocalizationResult.Measured result =
        measured(
            problem(
                sites,
                plants(sites, IntStream.range(0, 30)),
                Weighting.EQUAL,
                km(10),
                grid(5, 60)));
    assertThat(result.verdict()).isEqualTo(Verdict.DISPERSED);
    assertThat(result.dispersion()).isPositive();
    assertThat(result.localization()).isZero();
  }

  /** Industries that are draws themselves leave the global band in about a twentieth of cases. */
  @Test
  void chanceIsCalledNeitherMostly() {
    List<Site> sites = nation(200);
    int neither = 0;
    for (int i = 0; i < 60; i++) {
      List<Site> mixed = new ArrayList<>(sites);
      Collections.shuffle(mixed, new Random(i));
      LocalizationResult.Measured result =
          measured(
              problem(
                  sites,
                  plants(mixed, IntStream.range(0, 20)),
                  Weighting.PRODUCT,
                  km(50),
                  grid(100, 1_000)));
      assertThat(result.leaving()).isLessThanOrEqualTo(0.05);
      neither += result.verdict() == Verdict.NEITHER ? 1 : 0;
    }
    // Fewer than 49 of 60 at a chance of 95 % each: about one in 10,000.
    assertThat(neither).isGreaterThanOrEqualTo(49);
  }

  @Test
  void theRuleOfThumbIsThatOfThePairs() {
    List<Site> sites =
        IntStream.range(0, 4)
            .mapToObj(i -> new Site("s" + i, new Position.OnPlane(i * i, 0)))
            .toList();
    LocalizationResult.Measured result =
        measured(
            problem(
                sites,
                plants(sites, IntStream.range(0, 4)),
                Weighting.EQUAL,
                new Silverman(),
                new Grid(new Distance(1), new Median())));
    // Distances 1 3 4 5 8 9: mean 5, variance 46/5; quartiles 3.25 and 7.25.
    double width = Math.min(Math.sqrt(46.0 / 5), 4 / 1.34);
    assertThat(result.bandwidth().amount())
        .isCloseTo(0.9 * width * Math.pow(6, -0.2), within(1e-5));
    // The median is 4.5.
    assertThat(result.points().getLast().distance()).isEqualTo(new Distance(4));
  }

  @Test
  void coresAndTheOrderOfInputChangeNoBit() {
    List<Site> sites = nation(300);
    List<Plant> plants = plants(sites, IntStream.range(0, 50));
    Grid grid = new Grid(new Distance(30), new Median());
    LocalizationResult one =
        solve(problem(sites, plants, Weighting.PRODUCT, new Silverman(), grid));
    Run backwards =
        new Run(
            () -> false,
            (step, share) -> {},
            new Run.Parallel() {
              @Override
              public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> function) {
                List<R> results = new ArrayList<>();
                items.reversed().forEach(item -> results.add(function.apply(item)));
                return results.reversed();
              }
            },
            () -> Double.POSITIVE_INFINITY);
    List<Site> mixedSites = new ArrayList<>(sites);
    List<Plant> mixedPlants = new ArrayList<>(plants);
    Collections.shuffle(mixedSites, new Random(1));
    Collections.shuffle(mixedPlants, new Random(2));
    LocalizationProblem mixed =
        problem(mixedSites, mixedPlants, Weighting.PRODUCT, new Silverman(), grid);
    assertThat(new DurantonOverman().solve(mixed, backwards)).isEqualTo(one);
  }

  private static Run lasting(int looks) {
    AtomicInteger left = new AtomicInteger(looks);
    return new Run(() -> false, (step, share) -> {}, Run.PLAIN.parallel(), left::getAndDecrement);
  }

  @Test
  void aShortRunSaysHowManyDrawsItMade() {
    List<Site> sites = nation(100);
    LocalizationProblem problem =
        problem(
            sites, plants(sites, IntStream.range(0, 10)), Weighting.EQUAL, km(30), grid(50, 500));
    LocalizationResult none = new DurantonOverman().solve(problem, lasting(0));
    assertThat(none)
        .isInstanceOfSatisfying(
            LocalizationResult.Unfinished.class,
            u -> {
              assertThat(u.draws()).isZero();
              assertThat(u.densities()).hasSize(11);
            });
    assertThat(new DurantonOverman().solve(problem, lasting(10)))
        .isInstanceOfSatisfying(
            LocalizationResult.Measured.class, m -> assertThat(m.draws()).isBetween(100, 999));
  }

  @Test
  void aCancelledRunEnds() {
    List<Site> sites = nation(100);
    LocalizationProblem problem =
        problem(
            sites, plants(sites, IntStream.range(0, 10)), Weighting.EQUAL, km(30), grid(50, 500));
    Run cancelled =
        new Run(
            () -> true, (step, share) -> {}, Run.PLAIN.parallel(), () -> Double.POSITIVE_INFINITY);
    assertThatThrownBy(() -> new DurantonOverman().solve(problem, cancelled))
        .isInstanceOf(Cancelled.class);
  }

  private static List<Site> atOnePlace(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> new Site("s" + i, new Position.OnEarth(10, 10)))
        .toList();
  }

  @Test
  void whatHasNoDensityIsUndefined() {
    List<Site> sites = nation(50);
    List<Site> one = atOnePlace(5);
    Grid median = new Grid(new Distance(30), new Median());
    List<Plant> some = plants(sites, IntStream.range(0, 5));
    assertThat(
            solve(problem(sites, plants(sites, IntStream.of(1)), Weighting.EQUAL, km(9), median)))
        .isEqualTo(new LocalizationResult.Undefined(Reason.TOO_FEW_PLANTS));
    assertThat(
            solve(problem(one, plants(one, IntStream.range(0, 5)), Weighting.EQUAL, km(9), median)))
        .isEqualTo(new LocalizationResult.Undefined(Reason.NO_DISTANCE));
    assertThat(
            solve(
                problem(
                    one,
                    plants(one, IntStream.range(0, 5)),
                    Weighting.EQUAL,
                    new Silverman(),
                    grid(1, 10))))
        .isEqualTo(new LocalizationResult.Undefined(Reason.NO_SPREAD));
    List<Plant> weightless = some.stream().map(p -> new Plant(p.site(), 0)).toList();
    assertThat(solve(problem(sites, weightless, Weighting.PRODUCT, km(9), median)))
        .isEqualTo(new LocalizationResult.Undefined(Reason.NO_WEIGHT));
  }

  @Test
  void badInputGetsASentence() {
    List<Site> sites = nation(5);
    Grid grid = grid(10, 100);
    List<Plant> some = plants(sites, IntStream.range(0, 3));
    assertThatThrownBy(
            () -> problem(sites, List.of(new Plant("x", 1)), Weighting.EQUAL, km(1), grid))
        .hasMessageContaining("no site 'x'");
    assertThatThrownBy(
            () ->
                problem(
                    sites, List.of(some.getFirst(), some.getFirst()), Weighting.EQUAL, km(1), grid))
        .hasMessageContaining("one site");
    assertThatThrownBy(() -> km(0)).hasMessageContaining("bandwidth");
    assertThatThrownBy(() -> grid(0, 10)).hasMessageContaining("step");
    assertThatThrownBy(() -> new Plant("a", Double.NaN)).hasMessageContaining("weight");
    assertThatThrownBy(
            () -> new LocalizationProblem(sites, some, Weighting.EQUAL, km(1), grid, 999, 1))
        .hasMessageContaining("draws");
    assertThatThrownBy(
            () -> solve(problem(sites, some, Weighting.EQUAL, km(1), grid(0.001, 1_000))))
        .hasMessageContaining("larger step");
  }
}
