package org.millrace.cluster.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.cluster.relatedness.RelatednessProblem.SectorSizes;
import org.millrace.cluster.relatedness.RelatednessResult.Alone;
import org.millrace.cluster.relatedness.RelatednessResult.Near;
import org.millrace.cluster.relatedness.RelatednessResult.Pair;
import org.millrace.cluster.relatedness.RelatednessResult.SectorPlace;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.math.Vector;

/** By hand, laws, and the formulae written out. */
class RelatednessTest {
  /** Regions have a and b together, c and d together; the last has a and c. */
  private static final double[][] HAND = {
    {10, 10, 0, 0, 10},
    {10, 10, 0, 0, 0},
    {0, 0, 10, 10, 10},
    {0, 0, 10, 10, 0}
  };

  private static RelatednessProblem problem(RelatednessRules rules, double[]... sizes) {
    return new RelatednessProblem(
        IntStream.range(0, sizes[0].length).mapToObj(c -> new Id.RegionId("r" + c)).toList(),
        IntStream.range(0, sizes.length)
            .mapToObj(
                i ->
                    new SectorSizes(
                        new Id.SectorId(String.valueOf((char) ('a' + i))), Vector.of(sizes[i])))
            .toList(),
        rules);
  }

  private static RelatednessResult solve(double[]... sizes) {
    return new Relatedness().solve(problem(RelatednessRules.DEFAULT, sizes), Run.PLAIN);
  }

  private static Pair pair(String one, String other, double proximity) {
    return new Pair(new Id.SectorId(one), new Id.SectorId(other), proximity);
  }

  /** a is in three regions, b in two of them; a and c share the last region. */
  @Test
  void proximityIsTheSmallerConditionalShare() {
    assertThat(solve(HAND).pairs())
        .containsExactly(pair("a", "b", 2.0 / 3), pair("c", "d", 2.0 / 3), pair("a", "c", 1.0 / 3));
  }

  /** The last region has a (2/3 of what is near to b) and c (the same of d). */
  @Test
  void densityIsTheShareOfWhatIsNear() {
    List<SectorPlace> last = solve(HAND).regions().get(4).sectors();
    assertThat(last.get(1).advantage()).isFalse();
    assertThat(last.get(1).density()).isEqualTo(new Near(1, 0.75));
    assertThat(((Near) last.get(0).density()).value()).isCloseTo(1.0 / 3, within(1e-15));
    assertThat(((Near) last.get(0).density()).percentile()).isEqualTo(0.25);
  }

  @Test
  void potentialIsNearAndNotThere() {
    RelatednessRules rules = new RelatednessRules(1, 1, 0.6, 10);
    List<SectorPlace> last =
        new Relatedness().solve(problem(rules, HAND), Run.PLAIN).regions().get(4).sectors();
    assertThat(last.stream().map(SectorPlace::potential)).containsExactly(false, true, false, true);
    assertThat(last.stream().map(SectorPlace::advantage)).containsExactly(true, false, true, false);
  }

  /**
   * Where the threshold of an advantage is high, a sector over the nation's share is no potential.
   */
  @Test
  void sectorsAboveTheNationsShareAreNoPotential() {
    SplittableRandom dice = new SplittableRandom(4);
    RelatednessProblem problem = problem(new RelatednessRules(1.5, 1, 0, 0), random(dice, 12, 9));
    new Relatedness()
        .solve(problem, Run.PLAIN)
        .regions()
        .forEach(
            r ->
                assertThat(r.sectors())
                    .allSatisfy(
                        s -> {
                          if (s.locationQuotient() >= 1) {
                            assertThat(s.potential()).isFalse();
                          }
                        })
                    .anySatisfy(s -> assertThat(s.potential()).isTrue()));
  }

  private static double[][] random(SplittableRandom dice, int sectors, int regions) {
    double[][] sizes = new double[sectors][regions];
    for (double[] row : sizes) {
      for (int c = 0; c < regions; c++) {
        row[c] = dice.nextInt(3) == 0 ? 0 : Math.exp(2 * dice.nextGaussian());
      }
    }
    return sizes;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void agreesWithTheFormulaeWrittenOut(long seed) {
    double[][] sizes = random(new SplittableRandom(seed), 8, 11);
    RelatednessResult result = solve(sizes);
    for (int c = 0; c < 11; c++) {
      for (int i = 0; i < 8; i++) {
        SectorPlace place = result.regions().get(c).sectors().get(i);
        assertThat(place.locationQuotient()).isCloseTo(quotient(sizes, i, c), within(1e-12));
        double near = 0;
        double all = 0;
        for (int k = 0; k < 8; k++) {
          double phi = k == i ? 0 : proximity(sizes, i, k);
          near += quotient(sizes, k, c) >= 1 ? phi : 0;
          all += phi;
        }
        assertThat(((Near) place.density()).value()).isCloseTo(near / all, within(1e-12));
      }
    }
  }

  private static double quotient(double[][] sizes, int sector, int region) {
    double inRegion = 0;
    double ofSector = 0;
    double all = 0;
    for (int i = 0; i < sizes.length; i++) {
      for (int c = 0; c < sizes[i].length; c++) {
        inRegion += c == region ? sizes[i][c] : 0;
        ofSector += i == sector ? sizes[i][c] : 0;
        all += sizes[i][c];
      }
    }
    return sizes[sector][region] / inRegion / (ofSector / all);
  }

  private static double proximity(double[][] sizes, int one, int other) {
    double both = 0;
    double first = 0;
    double second = 0;
    for (int c = 0; c < sizes[0].length; c++) {
      boolean hasOne = quotient(sizes, one, c) >= 1;
      boolean hasOther = quotient(sizes, other, c) >= 1;
      both += hasOne && hasOther ? 1 : 0;
      first += hasOne ? 1 : 0;
      second += hasOther ? 1 : 0;
    }
    return Math.min(both / first, both / second);
  }

  /** Order of sectors and the unit of sizes make no change; nor do empty sectors and regions. */
  @Test
  void orderUnitsAndEmptyRowsMakeNoChange() {
    double[][] sizes = random(new SplittableRandom(5), 6, 7);
    RelatednessResult plain = solve(sizes);
    List<double[]> rows = new ArrayList<>();
    for (double[] row : sizes) {
      double[] wider = new double[8];
      for (int c = 0; c < 7; c++) {
        wider[c] = 1_024 * row[c];
      }
      rows.add(wider);
    }
    rows.add(new double[8]);
    RelatednessResult other = solve(rows.toArray(double[][]::new));
    assertThat(other.regions()).isEqualTo(plain.regions());
    assertThat(other.pairs()).isEqualTo(plain.pairs());
    assertThat(other.emptyRegions()).containsExactly(new Id.RegionId("r7"));
    assertThat(other.emptySectors()).containsExactly(new Id.SectorId("g"));
    RelatednessProblem turned = problem(RelatednessRules.DEFAULT, sizes);
    List<SectorSizes> sectors = new ArrayList<>(turned.sectors());
    Collections.reverse(sectors);
    assertThat(
            new Relatedness()
                .solve(
                    new RelatednessProblem(turned.regions(), sectors, RelatednessRules.DEFAULT),
                    Run.PLAIN)
                .pairs())
        .isEqualTo(plain.pairs());
  }

  @Test
  void sectorsThatNoRegionHasWithAnotherAreAlone() {
    RelatednessResult result = solve(new double[] {5, 0}, new double[] {0, 5});
    assertThat(result.pairs()).isEmpty();
    assertThat(result.regions().getFirst().sectors())
        .allSatisfy(s -> assertThat(s.density()).isEqualTo(new Alone()))
        .allSatisfy(s -> assertThat(s.potential()).isFalse());
  }

  @Test
  void anEmptyTableHasOnlyEmptyRegionsAndSectors() {
    RelatednessResult result = solve(new double[2], new double[2]);
    assertThat(result.regions()).isEmpty();
    assertThat(result.emptyRegions()).hasSize(2);
    assertThat(result.emptySectors()).hasSize(2);
  }

  @Test
  void refusesWhatCannotBe() {
    refuses("two regions", () -> solve(new double[1], new double[1]));
    refuses("two sectors", () -> solve(new double[][] {{1, 2}}));
    refuses("has 3 sizes, but there are 2", () -> solve(new double[2], new double[3]));
    refuses("at least 0", () -> solve(new double[] {1, -1}, new double[2]));
    refuses("must be a number", () -> solve(new double[] {1, Double.NaN}, new double[2]));
    refuses("must be a number", () -> solve(new double[] {1e308, 1e308}, new double[2]));
    refuses("above 0", () -> new RelatednessRules(0, 1, 0.75, 0));
    refuses("percentile", () -> new RelatednessRules(1, 1, 75, 0));
  }

  private static void refuses(String sentence, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence);
  }
}
