package org.millrace.cluster.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millrace.cluster.concentration.ConcentrationProblem.Plant;
import org.millrace.cluster.concentration.ConcentrationResult.Reason;
import org.millrace.cluster.concentration.ConcentrationResult.Verdict;
import org.millrace.engine.Run;
import org.millrace.math.Position;
import org.millrace.math.Positions;
import org.millrace.math.Vector;

/** Laws, agreement with the sum as it is written, and what is chance and what is not. */
class ConcentrationFunctionTest {
  private static final Vector RADII = Vector.of(0, 5, 20, 100, 500, 30_000);

  /** Steel in a few towns, glass anywhere, bread everywhere. */
  private static List<Plant> plants(int size) {
    SplittableRandom random = new SplittableRandom(4);
    List<Plant> plants = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String type = List.of("steel", "glass", "bread", "bread").get(i % 4);
      double spread = type.equals("steel") ? 0.1 : 3;
      plants.add(
          new Plant(
              "p%04d".formatted(i),
              new Position.OnEarth(
                  50 + random.nextInt(3) + spread * random.nextGaussian(),
                  10 + spread * random.nextGaussian()),
              type,
              random.nextInt(0, 50)));
    }
    plants.add(new Plant("twin", plants.getFirst().position(), "steel", 7));
    return plants;
  }

  private static ConcentrationProblem problem(
      List<Plant> plants, String reference, String neighbor, Vector radii) {
    return new ConcentrationProblem(plants, reference, neighbor, radii, 1_000, 1);
  }

  private static ConcentrationResult solve(ConcentrationProblem problem) {
    return new ConcentrationFunction().solve(problem, Run.PLAIN);
  }

  private static ConcentrationResult.Measured measured(ConcentrationProblem problem) {
    ConcentrationResult result = solve(problem);
    assertThat(result).isInstanceOf(ConcentrationResult.Measured.class);
    return (ConcentrationResult.Measured) result;
  }

  /** M as its formula reads. */
  private static double exact(ConcentrationProblem problem, double radius) {
    List<Plant> plants = problem.plants();
    Positions positions = Positions.of(plants.stream().map(Plant::position).toList());
    boolean same = problem.reference().equals(problem.neighbor());
    double all = plants.stream().mapToDouble(Plant::weight).sum();
    double sought =
        plants.stream()
            .filter(p -> p.type().equals(problem.neighbor()))
            .mapToDouble(Plant::weight)
            .sum();
    double local = 0;
    double everywhere = 0;
    for (int i = 0; i < plants.size(); i++) {
      if (!plants.get(i).type().equals(problem.reference())) {
        continue;
      }
      double near = 0;
      double nearSought = 0;
      for (int j = 0; j < plants.size(); j++) {
        if (j != i && positions.distance(i, j) <= radius) {
          near += plants.get(j).weight();
          nearSought +=
              plants.get(j).type().equals(problem.neighbor()) ? plants.get(j).weight() : 0;
        }
      }
      if (near > 0) {
        double own = plants.get(i).weight();
        local += nearSought / near;
        everywhere += (sought - (same ? own : 0)) / (all - own);
      }
    }
    return local / everywhere;
  }

  @ParameterizedTest
  @CsvSource({"steel, steel", "glass, glass", "steel, glass", "bread, steel"})
  void agreesWithTheFormula(String reference, String neighbor) {
    ConcentrationProblem problem = problem(plants(300), reference, neighbor, RADII);
    ConcentrationResult.Measured result = measured(problem);
    assertThat(result.points()).hasSizeGreaterThan(2);
    assertThat(result.points().size() + result.undefinedRadiiKm().size()).isEqualTo(RADII.size());
    for (ConcentrationResult.Point point : result.points()) {
      assertThat(point.value()).isCloseTo(exact(problem, point.radius().amount()), within(1e-12));
    }
  }

  @ParameterizedTest
  @CsvSource({"steel, steel", "bread, steel"})
  void isOneOnceAllPlantsAreWithinTheRadius(String reference, String neighbor) {
    ConcentrationResult.Measured result =
        measured(problem(plants(200), reference, neighbor, Vector.of(20_100)));
    ConcentrationResult.Point last = result.points().getLast();
    assertThat(last.value()).isCloseTo(1, within(1e-12));
    assertThat(last.local().low()).isCloseTo(1, within(1e-12));
    assertThat(last.local().high()).isCloseTo(1, within(1e-12));
  }

  @Test
  void steelInTownsIsConcentrated() {
    ConcentrationResult.Measured result =
        measured(problem(plants(300), "steel", "steel", Vector.of(20, 50, 100)));
    assertThat(result.verdict()).isEqualTo(Verdict.CONCENTRATED);
    assertThat(result.points().getFirst().value()).isGreaterThan(2);
    assertThat(result.leaving()).isLessThanOrEqualTo(0.05);
  }

  @Test
  void plantsThatShunEachOtherAreDispersed() {
    List<Plant> plants = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      plants.add(
          new Plant(
              "p" + i,
              new Position.OnPlane(i / 10 * 10, i % 10 * 0.1),
              i % 10 == 0 ? "a" : "b",
              1));
    }
    assertThat(measured(problem(plants, "a", "a", Vector.of(1, 2))).verdict())
        .isEqualTo(Verdict.DISPERSED);
  }

  @Test
  void typesDealtAtRandomAreNeitherMostly() {
    int neither = 0;
    for (int i = 0; i < 60; i++) {
      List<Plant> plants = plants(120);
      List<String> types = new ArrayList<>(plants.stream().map(Plant::type).toList());
      Collections.shuffle(types, new Random(i));
      List<Plant> dealt =
          IntStream.range(0, plants.size())
              .mapToObj(
                  p -> new Plant(plants.get(p).id(), plants.get(p).position(), types.get(p), 1))
              .toList();
      ConcentrationResult.Measured result =
          measured(problem(dealt, "steel", "steel", Vector.of(50, 100, 200, 400)));
      neither += result.verdict() == Verdict.NEITHER ? 1 : 0;
    }
    // Fewer than 49 of 60 at a chance of 95 % each: about one in 10,000.
    assertThat(neither).isGreaterThanOrEqualTo(49);
  }

  @Test
  void theOrderOfPlantsChangesNoBit() {
    List<Plant> mixed = new ArrayList<>(plants(200));
    Collections.shuffle(mixed, new Random(1));
    assertThat(solve(problem(mixed, "steel", "glass", RADII)))
        .isEqualTo(solve(problem(plants(200), "steel", "glass", RADII)));
  }

  @Test
  void whatIsNotDefinedIsSaid() {
    Plant one = new Plant("a", new Position.OnPlane(0, 0), "steel", 1);
    Plant far = new Plant("b", new Position.OnPlane(100, 0), "glass", 1);
    Plant third = new Plant("c", new Position.OnPlane(0, 300), "glass", 1);
    assertThat(solve(problem(List.of(one, far), "steel", "steel", RADII)))
        .isEqualTo(new ConcentrationResult.Undefined(Reason.NO_WEIGHT));
    assertThat(solve(problem(List.of(one, far, third), "glass", "glass", Vector.of(1, 2))))
        .isEqualTo(new ConcentrationResult.Undefined(Reason.NO_NEIGHBORS));
  }

  @Test
  void aRunWithoutTimeTellsTheTypeAlone() {
    Run ended = new Run(() -> false, (step, share) -> {}, Run.PLAIN.parallel(), () -> 0);
    assertThat(
            new ConcentrationFunction().solve(problem(plants(100), "steel", "steel", RADII), ended))
        .isInstanceOfSatisfying(
            ConcentrationResult.Unfinished.class, u -> assertThat(u.draws()).isZero());
  }

  @Test
  void badInputGetsASentence() {
    List<Plant> plants = plants(20);
    assertThatThrownBy(() -> problem(plants, "wood", "steel", RADII))
        .hasMessageContaining("no plant of type 'wood'");
    assertThatThrownBy(() -> problem(plants, "steel", "steel", Vector.of(5, 5)))
        .hasMessageContaining("Radius 5.0 km");
    assertThatThrownBy(() -> problem(plants, "steel", "steel", Vector.of(-1)))
        .hasMessageContaining("radius");
    assertThatThrownBy(() -> problem(plants, "steel", "steel", Vector.EMPTY))
        .hasMessageContaining("number of radii");
    assertThatThrownBy(
            () -> new Plant("a", new Position.OnPlane(0, 0), "steel", Double.POSITIVE_INFINITY))
        .hasMessageContaining("weight");
  }
}
