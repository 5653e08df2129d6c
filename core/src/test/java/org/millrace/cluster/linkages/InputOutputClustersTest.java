package org.millrace.cluster.linkages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.cluster.linkages.InputOutputProblem.Industry;
import org.millrace.cluster.linkages.InputOutputResult.Cluster;
import org.millrace.cluster.linkages.InputOutputResult.Grouped;
import org.millrace.cluster.linkages.InputOutputResult.IndustryLoadings;
import org.millrace.cluster.linkages.InputOutputResult.Link;
import org.millrace.cluster.linkages.InputOutputResult.Member;
import org.millrace.cluster.linkages.InputOutputResult.Reason;
import org.millrace.cluster.linkages.InputOutputResult.Ungrouped;
import org.millrace.cluster.linkages.InputOutputRules.EigenvalueAboveOne;
import org.millrace.cluster.linkages.InputOutputRules.Given;
import org.millrace.cluster.linkages.InputOutputRules.Rotation;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.math.Vector;

/** Clusters of planted blocks, laws, and correlations by the textbook. */
class InputOutputClustersTest {
  private static final double[][] BLOCKS = {
    {5, 40, 30, 0, 1, 0},
    {30, 8, 40, 1, 0, 0},
    {40, 30, 5, 0, 0, 1},
    {1, 0, 0, 3, 20, 35},
    {0, 0, 1, 25, 4, 30},
    {0, 1, 0, 20, 25, 6}
  };

  private static InputOutputResult solve(
      List<Industry> table, InputOutputRules.Components components, Rotation rotation) {
    return new InputOutputClusters()
        .solve(
            new InputOutputProblem(table, new InputOutputRules(components, rotation, 0.6, 0.35, 0)),
            Run.PLAIN);
  }

  private static Grouped grouped(List<Industry> table, Rotation rotation) {
    return (Grouped) solve(table, new EigenvalueAboveOne(), rotation).grouping();
  }

  private static List<String> names(List<Member> members) {
    return members.stream().map(m -> m.industry().value()).sorted().toList();
  }

  /** Two blocks that are all of the table lie at the two ends of one component. */
  @ParameterizedTest
  @EnumSource
  void findsTwoPlantedBlocks(Rotation rotation) {
    Grouped grouped = grouped(Tables.of(200, BLOCKS), rotation);
    assertThat(grouped.clusters()).hasSize(1);
    assertThat(names(grouped.clusters().getFirst().primary())).containsExactly("a", "b", "c");
    assertThat(names(grouped.clusters().getFirst().opposed())).containsExactly("d", "e", "f");
  }

  /** Three blocks beside industries that trade with no block more than with another. */
  @ParameterizedTest
  @EnumSource(names = {"VARIMAX", "PROMAX"})
  void findsPlantedBlocksAmongOthers(Rotation rotation) {
    double[][] flows = Tables.random(18, 21);
    for (int k = 0; k < 9; k++) {
      for (int l = 0; l < 9; l++) {
        flows[k][l] = k / 3 == l / 3 ? 200 + flows[k][l] : 0.1 * flows[k][l];
      }
    }
    Grouped grouped = grouped(Tables.of(1e6, flows), rotation);
    for (String block : List.of("abc", "def", "ghi")) {
      List<Cluster> with =
          grouped.clusters().stream()
              .filter(c -> names(c.primary()).stream().anyMatch(block::contains))
              .toList();
      assertThat(with).hasSize(1);
      assertThat(names(with.getFirst().primary())).containsAll(List.of(block.split("")));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void linkagesAreTheGreatestOfFourCorrelations(long seed) {
    double[][] flows = Tables.random(7, seed);
    double[][] linkages = new Patterns(new Trade(Tables.of(1e6, flows))).linkages();
    double[][] columns = new double[7][7];
    for (int k = 0; k < 7; k++) {
      for (int l = 0; l < 7; l++) {
        columns[l][k] = flows[k][l];
      }
    }
    for (int k = 0; k < 7; k++) {
      for (int l = 0; l < k; l++) {
        double greatest =
            Stream.of(
                    correlation(shares(columns[k]), shares(columns[l])),
                    correlation(shares(flows[k]), shares(flows[l])),
                    correlation(shares(columns[k]), shares(flows[l])),
                    correlation(shares(flows[k]), shares(columns[l])))
                .max(Double::compare)
                .orElseThrow();
        assertThat(linkages[k][l]).isCloseTo(greatest, within(1e-12)).isEqualTo(linkages[l][k]);
      }
    }
  }

  private static double[] shares(double[] flows) {
    double sum = Arrays.stream(flows).sum();
    return Arrays.stream(flows).map(f -> f / sum).toArray();
  }

  private static double correlation(double[] x, double[] y) {
    double n = x.length;
    double sx = 0;
    double sy = 0;
    double sxx = 0;
    double syy = 0;
    double sxy = 0;
    for (int i = 0; i < n; i++) {
      sx += x[i];
      sy += y[i];
      sxx += x[i] * x[i];
      syy += y[i] * y[i];
      sxy += x[i] * y[i];
    }
    return (n * sxy - sx * sy) / Math.sqrt((n * sxx - sx * sx) * (n * syy - sy * sy));
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7})
  void rotationKeepsCommunalitiesAndEigenvaluesSumToTheIndustries(long seed) {
    List<Industry> table = Tables.of(1e6, Tables.random(12, seed));
    Grouped plain = grouped(table, Rotation.NONE);
    assertThat(Arrays.stream(plain.eigenvalues().toArray()).sum()).isCloseTo(12, within(1e-9));
    for (Rotation rotation : List.of(Rotation.VARIMAX, Rotation.PROMAX)) {
      Grouped turned = grouped(table, rotation);
      for (int r = 0; r < 12; r++) {
        assertThat(turned.industries().get(r).communality())
            .isCloseTo(plain.industries().get(r).communality(), within(1e-9));
      }
      for (int c = 0; c < turned.clusters().size(); c++) {
        assertThat(turned.clusters().get(c).correlations().at(c)).isCloseTo(1, within(1e-9));
      }
    }
  }

  /** What an industry has in common with another by its loadings stays, however they are turned. */
  @Test
  void promaxKeepsWhatTheLoadingsReproduce() {
    List<Industry> table = Tables.of(1e6, Tables.random(10, 8));
    double[][] plain = reproduced(grouped(table, Rotation.NONE));
    double[][] turned = reproduced(grouped(table, Rotation.PROMAX));
    for (int r = 0; r < 10; r++) {
      assertThat(turned[r]).containsExactly(plain[r], within(1e-9));
    }
  }

  private static double[][] reproduced(Grouped grouped) {
    List<IndustryLoadings> rows = grouped.industries();
    double[][] reproduced = new double[rows.size()][rows.size()];
    for (int r = 0; r < rows.size(); r++) {
      for (int s = 0; s < rows.size(); s++) {
        for (int c = 0; c < grouped.clusters().size(); c++) {
          for (int d = 0; d < grouped.clusters().size(); d++) {
            reproduced[r][s] +=
                rows.get(r).loadings().at(c)
                    * grouped.clusters().get(c).correlations().at(d)
                    * rows.get(s).loadings().at(d);
          }
        }
      }
    }
    return reproduced;
  }

  @ParameterizedTest
  @EnumSource
  void orderOfIndustriesMakesNoChange(Rotation rotation) {
    List<Industry> table = Tables.of(1e6, Tables.random(8, 9));
    Grouped one = grouped(table, rotation);
    Grouped other = grouped(Tables.permuted(table, 3, 7, 0, 5, 1, 6, 4, 2), rotation);
    assertThat(other.clusters()).hasSameSizeAs(one.clusters());
    for (int c = 0; c < one.clusters().size(); c++) {
      assertThat(ids(other.clusters().get(c))).isEqualTo(ids(one.clusters().get(c)));
      assertThat(other.clusters().get(c).explained())
          .isCloseTo(one.clusters().get(c).explained(), within(1e-7));
    }
  }

  private static List<Id.SectorId> ids(Cluster cluster) {
    return Stream.concat(cluster.primary().stream(), cluster.secondary().stream())
        .map(Member::industry)
        .toList();
  }

  /** Currency makes no change, nor does an industry that nobody trades with. */
  @Test
  void unitsAndEmptyIndustriesMakeNoChange() {
    double[][] flows = Tables.random(6, 10);
    double[][] wider = new double[7][7];
    for (int k = 0; k < 6; k++) {
      for (int l = 0; l < 6; l++) {
        wider[k][l] = 1_000 * flows[k][l];
      }
    }
    InputOutputResult one = solve(Tables.of(1e6, flows), new EigenvalueAboveOne(), Rotation.PROMAX);
    List<Industry> scaled = new ArrayList<>(Tables.of(1e9, wider));
    scaled.set(6, new Industry(Tables.id("g"), 0, Vector.of(new double[7])));
    InputOutputResult other = solve(scaled, new EigenvalueAboveOne(), Rotation.PROMAX);
    Grouped plain = (Grouped) one.grouping();
    Grouped wide = (Grouped) other.grouping();
    assertThat(wide.unconnected()).containsExactly(Tables.id("g"));
    assertThat(wide.industries()).hasSize(6);
    for (int r = 0; r < 6; r++) {
      assertThat(wide.industries().get(r).loadings().toArray())
          .containsExactly(plain.industries().get(r).loadings().toArray(), within(1e-8));
    }
    assertThat(other.chains().groups()).isEqualTo(one.chains().groups());
  }

  /** An industry that only sells is compared by its sales alone. */
  @Test
  void industriesThatOnlySellAreCompared() {
    double[][] flows = BLOCKS.clone();
    flows = Arrays.stream(flows).map(double[]::clone).toArray(double[][]::new);
    for (double[] row : flows) {
      row[0] = 0;
    }
    Grouped grouped = grouped(Tables.of(200, flows), Rotation.VARIMAX);
    assertThat(grouped.industries()).hasSize(6);
    assertThat(grouped.unconnected()).isEmpty();
    assertThat(grouped.industries())
        .allSatisfy(i -> assertThat(i.communality()).isFinite().isPositive());
  }

  @Test
  void negativeEigenvaluesAreShownAndNeverKept() {
    Grouped grouped =
        (Grouped)
            solve(Tables.of(1e6, Tables.random(12, 11)), new Given(12), Rotation.NONE).grouping();
    double[] values = grouped.eigenvalues().toArray();
    long positive = Arrays.stream(values).filter(v -> v > 1e-9).count();
    assertThat(values[11]).isNegative();
    assertThat(grouped.clusters()).hasSize((int) positive);
  }

  @Test
  void tablesWithoutClustersSayWhy() {
    double[][] none = new double[3][3];
    assertThat(solve(Tables.of(1, none), new EigenvalueAboveOne(), Rotation.PROMAX).grouping())
        .isEqualTo(
            new Ungrouped(
                Reason.TOO_FEW_INDUSTRIES,
                List.of(Tables.id("a"), Tables.id("b"), Tables.id("c"))));
    double[][] alike = {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}};
    assertThat(solve(Tables.of(10, alike), new EigenvalueAboveOne(), Rotation.PROMAX).grouping())
        .isInstanceOf(Ungrouped.class);
    double[][] unlike = {{1, 1, 1, 1}, {1, 1, 0, 0}, {1, 0, 1, 0}, {1, 0, 0, 1}};
    assertThat(solve(Tables.of(10, unlike), new EigenvalueAboveOne(), Rotation.PROMAX).grouping())
        .isEqualTo(new Ungrouped(Reason.NO_COMPONENT, List.of(Tables.id("a"))));
  }

  /** By hand: b sells 9 of 12 to a, a buys 9 of 13 from b, c sells 4 of 7 to a, d and e swap. */
  @Test
  void strongestLinksMakeChains() {
    double[][] flows = {
      {0, 1, 1, 0, 0}, {9, 0, 3, 0, 0}, {4, 3, 0, 0, 0}, {0, 0, 0, 0, 2}, {0, 0, 0, 1, 0}
    };
    InputOutputResult.Chains chains =
        solve(Tables.of(100, flows), new EigenvalueAboveOne(), Rotation.NONE).chains();
    assertThat(chains.links().subList(0, 3))
        .containsExactly(
            new Link(Tables.id("a"), Tables.id("b"), 9.0 / 13),
            new Link(Tables.id("b"), Tables.id("a"), 0.75),
            new Link(Tables.id("c"), Tables.id("b"), 0.75));
    assertThat(chains.groups())
        .containsExactly(
            List.of(Tables.id("a"), Tables.id("b"), Tables.id("c")),
            List.of(Tables.id("d"), Tables.id("e")));
  }

  @Test
  void weakLinksAreNotFollowed() {
    InputOutputProblem problem =
        new InputOutputProblem(
            Tables.of(200, BLOCKS),
            new InputOutputRules(new Given(2), Rotation.NONE, 0.6, 0.35, 0.99));
    assertThat(new InputOutputClusters().solve(problem, Run.PLAIN).chains().links()).isEmpty();
  }

  @Test
  void refusesWhatCannotBe() {
    double[][] flows = {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}};
    InputOutputRules rules = InputOutputRules.DEFAULT;
    refuses("output is 0", () -> new InputOutputProblem(Tables.of(0, flows), rules));
    refuses("three industries", () -> new InputOutputProblem(List.of(), rules));
    refuses(
        "has 2 flows, but there are 3",
        () ->
            new InputOutputProblem(
                Tables.of(9, new double[2], new double[3], new double[3]), rules));
    refuses(
        "two industries 'a'",
        () -> {
          List<Industry> table = new ArrayList<>(Tables.of(9, flows));
          table.set(1, table.get(0));
          new InputOutputProblem(table, rules);
        });
    refuses("at least 0", () -> new Industry(Tables.id("a"), 1, Vector.of(-1)));
    refuses("must be a number", () -> new Industry(Tables.id("a"), 1, Vector.of(Double.NaN)));
    refuses("at least 1", () -> new Given(0));
    refuses(
        "secondary loading",
        () -> new InputOutputRules(new EigenvalueAboveOne(), Rotation.NONE, 0.3, 0.6, 0));
  }

  private static void refuses(String sentence, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence);
  }
}
