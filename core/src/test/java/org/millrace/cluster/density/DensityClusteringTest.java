package org.millrace.cluster.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millrace.cluster.density.DensityProblem.Confined;
import org.millrace.cluster.density.DensityProblem.Dbscan;
import org.millrace.cluster.density.DensityProblem.Hdbscan;
import org.millrace.cluster.density.DensityProblem.Merged;
import org.millrace.cluster.density.DensityProblem.Method;
import org.millrace.cluster.density.DensityProblem.Point;
import org.millrace.cluster.density.DensityProblem.Unbounded;
import org.millrace.engine.Run;
import org.millrace.math.Position;
import org.millrace.math.Positions;
import org.millrace.unit.Distance;

/** Laws, made cases, and agreement with slow obvious versions. */
class DensityClusteringTest {
  private static final Unbounded UNBOUNDED = new Unbounded();

  private static DensityResult solve(List<Point> points, Method method) {
    return new DensityClustering().solve(new DensityProblem(points, method), Run.PLAIN);
  }

  private static DensityResult.ByRadius byRadius(List<Point> points, double radius, int minimum) {
    return solve(points, new Dbscan(new Distance(radius), minimum))
            instanceof DensityResult.ByRadius result
        ? result
        : new DensityResult.ByRadius(List.of(), List.of(), List.of());
  }

  private static DensityResult.ByHierarchy byHierarchy(List<Point> points, Method method) {
    return solve(points, method) instanceof DensityResult.ByHierarchy result
        ? result
        : new DensityResult.ByHierarchy(List.of(), List.of(), List.of());
  }

  private static Hdbscan stable(int size, int points) {
    return new Hdbscan(size, points, DensityProblem.Selection.EXCESS_OF_MASS, UNBOUNDED);
  }

  private static Point plane(String id, double x, double y) {
    return new Point(id, new Position.OnPlane(x, y), 1);
  }

  /** Towns of several sizes across the date line, stragglers, and places that several share. */
  private static List<Point> towns(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int town = (int) (12 * Math.pow(random.nextDouble(), 2));
      boolean straggler = random.nextInt(6) == 0;
      double spread = straggler ? 3 : 0.02 * (1 + town % 4);
      double latitude = 40 + (town * 7) % 12 + spread * random.nextGaussian();
      double longitude = 177 + (town * 5) % 7 + spread * random.nextGaussian();
      Position place =
          i > 20 && random.nextInt(8) == 0
              ? points.get(random.nextInt(points.size())).position()
              : new Position.OnEarth(latitude, longitude > 180 ? longitude - 360 : longitude);
      points.add(new Point("p%04d".formatted(i), place, 1));
    }
    return points;
  }

  private static Set<Set<String>> sets(List<List<String>> clusters) {
    return clusters.stream().map(TreeSet::new).collect(Collectors.toSet());
  }

  private static Set<Set<String>> sets(DensityResult.ByHierarchy result) {
    return sets(result.clusters().stream().map(c -> c.cluster().members()).toList());
  }

  private static Positions positions(List<Point> points) {
    return Positions.of(points.stream().map(Point::position).toList());
  }

  @ParameterizedTest
  @CsvSource({"2000, 10, 5", "600, 5, 1", "600, 30, 3", "400, 2, 2"})
  void aHierarchyAgreesWithItsDefinition(int size, int minimumSize, int minimumPoints) {
    List<Point> points = towns(size, size + minimumSize);
    SlowHierarchy slow = new SlowHierarchy(positions(points), minimumSize, minimumPoints);
    DensityResult.ByHierarchy fast = byHierarchy(points, stable(minimumSize, minimumPoints));
    List<SlowHierarchy.Cluster> expected = slow.mostStable(slow.clusters().getFirst());
    assertThat(expected).hasSizeGreaterThan(2);
    assertThat(sets(fast))
        .isEqualTo(
            sets(
                expected.stream()
                    .map(c -> Arrays.stream(c.members).mapToObj(i -> points.get(i).id()).toList())
                    .toList()));
    for (int i = 0; i < points.size(); i++) {
      assertThat(fast.points().get(i).coreDistance().amount())
          .isCloseTo(slow.cores()[i], within(1e-9));
    }
    for (SlowHierarchy.Cluster cluster : expected) {
      DensityResult.HierarchyPoint first = fast.points().get(cluster.members[0]);
      DensityResult.StableCluster found = fast.clusters().get(first.label());
      assertThat(found.stability() / cluster.stability()).isCloseTo(1, within(1e-6));
      assertThat(found.birth().amount() * cluster.birth).isCloseTo(1, within(1e-6));
      cluster.leaving.forEach(
          (point, density) ->
              assertThat(fast.points().get(point).probability())
                  .isCloseTo(density / cluster.densest(), within(1e-6)));
    }
  }

  @Test
  void leavesAreTheFinestClusters() {
    List<Point> points = towns(500, 1);
    SlowHierarchy slow = new SlowHierarchy(positions(points), 8, 4);
    Method leaf = new Hdbscan(8, 4, DensityProblem.Selection.LEAF, UNBOUNDED);
    assertThat(sets(byHierarchy(points, leaf)))
        .isEqualTo(
            sets(
                slow.clusters().stream()
                    .filter(c -> c.parts.isEmpty())
                    .map(c -> Arrays.stream(c.members).mapToObj(i -> points.get(i).id()).toList())
                    .toList()));
  }

  @Test
  void mergingKeepsTogetherWhatPartsBelowADistance() {
    List<Point> points = towns(500, 2);
    Method merged = new Hdbscan(8, 4, DensityProblem.Selection.LEAF, new Merged(new Distance(30)));
    Method free = new Hdbscan(8, 4, DensityProblem.Selection.LEAF, UNBOUNDED);
    DensityResult.ByHierarchy coarse = byHierarchy(points, merged);
    DensityResult.ByHierarchy fine = byHierarchy(points, free);
    assertThat(coarse.clusters()).hasSizeLessThan(fine.clusters().size());
    for (DensityResult.StableCluster cluster : fine.clusters()) {
      assertThat(
              coarse.clusters().stream()
                  .filter(c -> c.cluster().members().containsAll(cluster.cluster().members())))
          .hasSize(1);
    }
  }

  @Test
  void confinedClustersAreNoWiderThanAllowed() {
    List<Point> points = towns(500, 3);
    Distance radius = new Distance(10);
    Method method =
        new Hdbscan(8, 4, DensityProblem.Selection.EXCESS_OF_MASS, new Confined(radius));
    assertThat(byHierarchy(points, method).clusters())
        .isNotEmpty()
        .allMatch(c -> c.cluster().radius().compareTo(radius) <= 0);
    assertThat(byHierarchy(points, stable(8, 4)).clusters())
        .anyMatch(c -> c.cluster().radius().compareTo(radius) > 0);
  }

  @ParameterizedTest
  @CsvSource({"2000, 5, 8", "500, 20, 4", "500, 1, 1", "300, 30000, 3", "300, 0.001, 2"})
  void oneDensityAgreesWithLookingAtEveryPair(int size, double radius, int minimum) {
    List<Point> points = towns(size, size);
    DensityResult.ByRadius result = byRadius(points, radius, minimum);
    Positions positions = positions(points);
    for (int i = 0; i < size; i++) {
      int near = 0;
      int nearestCore = -1;
      for (int j = 0; j < size; j++) {
        if (positions.distance(i, j) <= radius) {
          near++;
          boolean closer =
              nearestCore < 0 || positions.distance(i, j) < positions.distance(i, nearestCore);
          if (result.points().get(j).core()) {
            nearestCore = closer ? j : nearestCore;
            boolean bothCore = result.points().get(i).core();
            assertThat(!bothCore || label(result, i) == label(result, j)).isTrue();
          }
        }
      }
      assertThat(result.points().get(i).core()).isEqualTo(near >= minimum);
      assertThat(label(result, i)).isEqualTo(nearestCore < 0 ? -1 : label(result, nearestCore));
    }
    assertThat(result.clusters()).allMatch(c -> isConnected(c, points, result, radius));
  }

  private static int label(DensityResult.ByRadius result, int point) {
    return result.points().get(point).label();
  }

  /** Whether the core points of a cluster reach each other by steps of the radius. */
  private static boolean isConnected(
      DensityResult.Cluster cluster,
      List<Point> points,
      DensityResult.ByRadius result,
      double radius) {
    Positions positions = positions(points);
    List<Integer> cores = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      if (result.points().get(i).core() && label(result, i) == cluster.label()) {
        cores.add(i);
      }
    }
    Set<Integer> reached = new TreeSet<>(List.of(cores.getFirst()));
    List<Integer> open = new ArrayList<>(reached);
    while (!open.isEmpty()) {
      int at = open.removeLast();
      for (int other : cores) {
        if (positions.distance(at, other) <= radius && reached.add(other)) {
          open.add(other);
        }
      }
    }
    return reached.size() == cores.size();
  }

  @Test
  void theOrderOfPointsChangesNothingButTheOrderOfLists() {
    List<Point> points = towns(600, 9);
    List<Point> mixed = new ArrayList<>(points);
    Collections.shuffle(mixed, new Random(1));
    for (Method method : List.of(stable(6, 3), new Dbscan(new Distance(6), 5))) {
      DensityResult one = solve(points, method);
      DensityResult other = solve(mixed, method);
      assertThat(told(other)).isEqualTo(told(one));
    }
  }

  /** What is said of each point, sorted by id. */
  private static List<String> told(DensityResult result) {
    return switch (result) {
      case DensityResult.ByRadius r -> r.points().stream().map(Object::toString).sorted().toList();
      case DensityResult.ByHierarchy h ->
          h.points().stream().map(Object::toString).sorted().toList();
      case DensityResult.TooFew few -> List.of();
    };
  }

  @Test
  void clustersAreNumberedBySizeThenFirstId() {
    List<Point> points =
        List.of(
            plane("z", 0, 0),
            plane("y", 0, 1),
            plane("b", 50, 0),
            plane("a", 50, 1),
            plane("m", 90, 0),
            plane("n", 90, 1),
            plane("o", 90, 2));
    DensityResult.ByRadius result = byRadius(points, 1, 2);
    assertThat(result.clusters().stream().map(DensityResult.Cluster::members))
        .containsExactly(List.of("m", "n", "o"), List.of("b", "a"), List.of("z", "y"));
    assertThat(result.clusters().getFirst().center()).isEqualTo(new Position.OnPlane(90, 1));
    assertThat(result.clusters().getFirst().radius()).isEqualTo(new Distance(1));
    assertThat(result.clusters().getFirst().weight()).isEqualTo(3);
  }

  @Test
  void littleGivesWhatIsDocumented() {
    List<Point> one = List.of(plane("a", 1, 1));
    assertThat(byRadius(one, 1, 1).clusters()).hasSize(1);
    assertThat(byRadius(one, 1, 2).noise()).containsExactly("a");
    assertThat(solve(one, stable(2, 2))).isEqualTo(new DensityResult.TooFew(1, 2));
    assertThat(byHierarchy(one, stable(2, 1)).noise()).containsExactly("a");
    List<Point> equal = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      equal.add(plane("p" + i, 5, 5));
    }
    assertThat(byRadius(equal, 1, 50).clusters()).hasSize(1);
    assertThat(byRadius(equal, 1, 51).noise()).hasSize(50);
    assertThat(byHierarchy(equal, stable(5, 3)).noise()).hasSize(50);
  }

  @Test
  void twoPlacesThatManyShareAreTwoClustersOfFiniteStability() {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      points.add(plane("p%02d".formatted(i), i % 2 == 0 ? 0 : 10, 0));
    }
    DensityResult.ByHierarchy result = byHierarchy(points, stable(5, 3));
    assertThat(result.clusters())
        .hasSize(2)
        .allMatch(c -> Double.isFinite(c.stability()) && c.birth().amount() == 10);
    assertThat(result.points()).allMatch(p -> p.probability() == 1);
  }

  @Test
  void badInputGetsASentence() {
    assertThatThrownBy(() -> new DensityProblem(List.of(), stable(2, 2)))
        .hasMessageContaining("no points");
    assertThatThrownBy(
            () -> new DensityProblem(List.of(plane("a", 0, 0), plane("a", 1, 1)), stable(2, 2)))
        .hasMessageContaining("two points 'a'");
    assertThatThrownBy(() -> new Dbscan(new Distance(0), 2)).hasMessageContaining("radius");
    assertThatThrownBy(() -> new Dbscan(Distance.UNLIMITED, 2)).hasMessageContaining("radius");
    assertThatThrownBy(() -> stable(1, 2)).hasMessageContaining("minimum cluster size");
    assertThatThrownBy(() -> plane("a", Double.NaN, 0)).hasMessageContaining("x [km]");
    assertThatThrownBy(
            () ->
                new DensityProblem(
                    List.of(plane("a", 0, 0), new Point("b", new Position.OnEarth(0, 0), 1)),
                    stable(2, 2)))
        .hasMessageContaining("'b'");
  }
}
