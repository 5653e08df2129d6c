package org.millrace.diffusion.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.diffusion.capital.SocialCapitalProblem.Kind;
import org.millrace.diffusion.capital.SocialCapitalProblem.Link;
import org.millrace.diffusion.capital.SocialCapitalProblem.Rules;
import org.millrace.diffusion.capital.SocialCapitalResult.Bridge;
import org.millrace.diffusion.capital.SocialCapitalResult.Defined;
import org.millrace.diffusion.capital.SocialCapitalResult.Measure;
import org.millrace.diffusion.capital.SocialCapitalResult.Network;
import org.millrace.diffusion.capital.SocialCapitalResult.Position;
import org.millrace.diffusion.capital.SocialCapitalResult.Reason;
import org.millrace.diffusion.capital.SocialCapitalResult.Undefined;
import org.millrace.engine.Run;

/** Published networks, the slow obvious version, laws, and networks that are hardly any. */
class SocialCapitalTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  private static SocialCapitalResult solve(SocialCapitalProblem problem) {
    return new SocialCapital().solve(problem, Run.PLAIN);
  }

  private static double value(Measure measure) {
    return measure instanceof Defined defined ? defined.value() : -1e9;
  }

  /** Numbers as networkx 3.6 gives them for its copy of the club. */
  @Test
  void measuresTheKarateClub() {
    SocialCapitalResult result = solve(Networks.karate());
    Network network = result.network();
    assertThat(network.pairs()).isEqualTo(78);
    assertThat(value(network.pairDensity())).isCloseTo(0.13903743315508021, CLOSE);
    assertThat(value(network.transitivity())).isCloseTo(0.2556818181818182, CLOSE);
    assertThat(value(network.clustering())).isCloseTo(0.5706384782076823, CLOSE);
    assertThat(value(network.assortativity())).isCloseTo(-0.47561309768461413, CLOSE);
    assertThat(value(network.reciprocity())).isEqualTo(1);
    assertThat(network.components()).containsExactly(34);
    Position teacher = result.positions().getFirst();
    Position officer = result.positions().getLast();
    assertThat(teacher.betweenness().value()).isCloseTo(231.07142857142864, CLOSE);
    assertThat(teacher.betweenness().share()).isCloseTo(0.4376352813852815, CLOSE);
    assertThat(officer.betweenness().share()).isCloseTo(0.30407497594997596, CLOSE);
    assertThat(teacher.directedBetweenness().share()).isCloseTo(0.4376352813852815, CLOSE);
    assertThat(value(teacher.holes().constraint())).isCloseTo(0.15542329764660495, CLOSE);
    assertThat(value(officer.holes().effectiveSize())).isCloseTo(15.235294117647062, CLOSE);
    assertThat(result.bridges())
        .containsExactly(new Bridge(Networks.id(0), Networks.id(11), 33, 1));
    assertThat(result.positions().stream().filter(Position::cut).map(Position::firm))
        .containsExactly(Networks.id(0));
  }

  /** 67 friendships stayed within what became two clubs. */
  @Test
  void seesTheSplitOfTheKarateClub() {
    SocialCapitalResult.Bonds bonds = solve(Networks.karate()).bonds();
    assertThat(bonds.within()).isEqualTo(67);
    assertThat(bonds.across()).isEqualTo(11);
    assertThat(value(bonds.externalInternalIndex())).isCloseTo(-56.0 / 78, CLOSE);
    assertThat(value(bonds.expectedIndex())).isCloseTo((289.0 - 272) / 561, CLOSE);
    assertThat(value(bonds.bondingShare())).isCloseTo(67.0 / 78, CLOSE);
    assertThat(bonds.groups()).hasSize(2);
  }

  /** Krackhardt's kite, as in the tests of networkx. */
  @Test
  void findsWhoConnectsTheKite() {
    assertThat(solve(Networks.kite()).positions().stream().map(p -> p.betweenness().value()))
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b))
        .containsExactly(5.0 / 6, 5.0 / 6, 0.0, 11.0 / 3, 0.0, 25.0 / 3, 25.0 / 3, 14.0, 8.0, 0.0);
  }

  /** Borgatti's example with strengths, as UCINET computes it according to networkx. */
  @ParameterizedTest
  @CsvSource({"6, 0.299, 5.47", "0, 0.795, 2.47", "2, 1, 1"})
  void findsStructuralHoles(int firm, double constraint, double size) {
    List<Link> links =
        List.of(
            Networks.pair(0, 1, 0.2),
            Networks.pair(0, 5, 0.3),
            Networks.pair(0, 6, 0.5),
            Networks.pair(0, 4, 0.2),
            Networks.pair(4, 6, 0.8),
            Networks.pair(5, 6, 0.3),
            Networks.pair(1, 6, 0.4),
            Networks.pair(1, 3, 0.1),
            Networks.pair(3, 6, 0.3),
            Networks.pair(6, 2, 1.0));
    Position position = solve(Networks.problem(Networks.firms(7), links)).positions().get(firm);
    assertThat(value(position.holes().constraint())).isCloseTo(constraint, within(5e-4));
    assertThat(value(position.holes().effectiveSize())).isCloseTo(size, within(5e-3));
  }

  /** A directed one with strengths 2, 2, 1, 1, from the same tests. */
  @ParameterizedTest
  @CsvSource({"0, 0.840, 1.567", "1, 1.143, 1.083", "2, 1.378, 1"})
  void findsHolesAlongArcs(int firm, double constraint, double size) {
    List<Link> links =
        List.of(
            Networks.arc(0, 1, 1),
            Networks.arc(0, 2, 1),
            Networks.arc(1, 0, 0.5),
            Networks.arc(2, 1, 0.5));
    Position position = solve(Networks.problem(Networks.firms(3), links)).positions().get(firm);
    assertThat(value(position.holes().constraint())).isCloseTo(constraint, within(5e-4));
    assertThat(value(position.holes().effectiveSize())).isCloseTo(size, within(5e-4));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void agreesWithTheSlowVersion(long seed) {
    SocialCapitalProblem problem = Networks.made(9, 0.12 + 0.02 * seed, seed);
    SlowCapital slow = new SlowCapital(problem);
    SocialCapitalResult result = solve(problem);
    int parts = slow.parts(-1, -1, -1);
    assertThat(result.network().components()).hasSize(parts);
    for (int i = 0; i < 9; i++) {
      Position position = result.positions().get(i);
      assertThat(position.betweenness().value()).isCloseTo(slow.betweenness(i, false), CLOSE);
      assertThat(position.directedBetweenness().value())
          .isCloseTo(slow.betweenness(i, true), CLOSE);
      boolean alone = position.neighbors() == 0;
      assertThat(position.cut()).isEqualTo(slow.parts(i, -1, -1) > parts - (alone ? 1 : 0));
      if (!alone) {
        assertThat(value(position.holes().constraint())).isCloseTo(slow.constraint(i), CLOSE);
        assertThat(value(position.holes().effectiveSize())).isCloseTo(slow.effectiveSize(i), CLOSE);
      }
      SocialCapitalResult.Brokerage roles = position.brokerage();
      assertThat(
              List.of(
                  roles.coordinator(),
                  roles.consultant(),
                  roles.gatekeeper(),
                  roles.representative(),
                  roles.liaison()))
          .isEqualTo(
              List.of(
                  slow.brokerage(i, "coordinator"),
                  slow.brokerage(i, "consultant"),
                  slow.brokerage(i, "gatekeeper"),
                  slow.brokerage(i, "representative"),
                  slow.brokerage(i, "liaison")));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void findsAllBridgesAndPartsThatReachEachOther(long seed) {
    SocialCapitalProblem problem = Networks.made(10, 0.13, seed);
    SlowCapital slow = new SlowCapital(problem);
    SocialCapitalResult result = solve(problem);
    int parts = slow.parts(-1, -1, -1);
    List<String> bridges = new ArrayList<>();
    List<Integer> strong = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      int own = i;
      long mutual =
          IntStream.range(0, 10).filter(j -> slow.reaches(own, j) && slow.reaches(j, own)).count();
      strong.add((int) mutual);
      for (int j = i + 1; j < 10; j++) {
        if (slow.pair(i, j) && slow.parts(-1, i, j) > parts) {
          bridges.add("f" + i + "-f" + j);
        }
      }
    }
    assertThat(result.bridges().stream().map(b -> b.first().value() + '-' + b.second().value()))
        .isEqualTo(bridges.stream().toList());
    assertThat(
            result.network().strongComponents().stream()
                .flatMap(s -> IntStream.range(0, s).mapToObj(k -> s))
                .sorted())
        .isEqualTo(strong.stream().sorted().toList());
  }

  @Test
  void countsTrianglesAndReciprocityAsWrittenDown() {
    SocialCapitalProblem problem = Networks.made(12, 0.3, 21);
    SlowCapital slow = new SlowCapital(problem);
    double arcs = 0;
    double returned = 0;
    double closed = 0;
    double paths = 0;
    for (int i = 0; i < 12; i++) {
      for (int j = 0; j < 12; j++) {
        arcs += slow.arc(i, j) ? 1 : 0;
        returned += slow.arc(i, j) && slow.arc(j, i) ? 1 : 0;
        for (int k = 0; k < j; k++) {
          boolean path = slow.pair(i, j) && slow.pair(i, k);
          paths += path ? 1 : 0;
          closed += path && slow.pair(j, k) ? 1 : 0;
        }
      }
    }
    Network network = solve(problem).network();
    assertThat(value(network.density())).isCloseTo(arcs / (12 * 11), CLOSE);
    assertThat(value(network.reciprocity())).isCloseTo(returned / arcs, CLOSE);
    assertThat(value(network.dyadReciprocity()))
        .isCloseTo(returned / 2 / (arcs - returned / 2), CLOSE);
    assertThat(value(network.transitivity())).isCloseTo(closed / paths, CLOSE);
  }

  @Test
  void answersForHardlyAnyNetwork() {
    Network none = solve(Networks.problem(List.of(), List.of())).network();
    assertThat(none.density()).isEqualTo(new Undefined(Reason.FEWER_THAN_TWO_FIRMS));
    assertThat(none.components()).isEmpty();
    SocialCapitalResult one = solve(Networks.problem(Networks.firms(1), List.of()));
    assertThat(one.network().reciprocity()).isEqualTo(new Undefined(Reason.NO_LINKS));
    assertThat(one.positions().getFirst().holes().constraint())
        .isEqualTo(new Undefined(Reason.NO_NEIGHBORS));
    assertThat(one.positions().getFirst().betweenness().share()).isZero();
    assertThat(one.bonds().externalInternalIndex()).isEqualTo(new Undefined(Reason.NO_LINKS));
    SocialCapitalResult two =
        solve(Networks.problem(Networks.firms(2), List.of(Networks.arc(0, 1, 0.5))));
    assertThat(value(two.network().density())).isEqualTo(0.5);
    assertThat(value(two.network().reciprocity())).isZero();
    assertThat(two.network().transitivity()).isEqualTo(new Undefined(Reason.NO_PAIR_OF_NEIGHBORS));
    assertThat(two.network().assortativity()).isEqualTo(new Undefined(Reason.DEGREES_ALIKE));
    assertThat(two.bridges()).hasSize(1);
    assertThat(value(two.positions().getFirst().holes().constraint())).isEqualTo(1);
  }

  @Test
  void doesNotDependOnTheOrderOfFirms() {
    SocialCapitalProblem problem = Networks.made(15, 0.2, 31);
    SocialCapitalProblem turned =
        Networks.problem(problem.firms().reversed(), problem.links().reversed());
    SocialCapitalResult one = solve(problem);
    SocialCapitalResult other = solve(turned);
    assertThat(value(other.network().assortativity()))
        .isCloseTo(value(one.network().assortativity()), CLOSE);
    for (int i = 0; i < 15; i++) {
      Position a = one.positions().get(i);
      Position b = other.positions().get(14 - i);
      assertThat(b.firm()).isEqualTo(a.firm());
      assertThat(b.betweenness().value()).isCloseTo(a.betweenness().value(), CLOSE);
      assertThat(b.brokerage()).isEqualTo(a.brokerage());
    }
  }

  @Test
  void looksAtTheKindsAskedFor() {
    List<Link> links =
        List.of(
            Networks.arc(0, 1, 1),
            new Link(Networks.id(0), Networks.id(1), Kind.OWNERSHIP, false, 0.5),
            Networks.pair(1, 2, 1));
    SocialCapitalProblem problem =
        new SocialCapitalProblem(Networks.firms(3), links, List.of(Kind.TRUST), Rules.USUAL);
    assertThat(solve(problem).network().arcs()).isEqualTo(2);
    assertThat(solve(Networks.problem(Networks.firms(3), links)).network().arcs()).isEqualTo(3);
    assertThat(solve(Networks.problem(Networks.firms(3), links)).network().kinds()).hasSize(3);
  }

  /** Over 300 draws of sources: no bias, z below 4.5 for each firm, and errors as told. */
  @Test
  void estimatesBetweennessWithoutBias() {
    SocialCapitalProblem exact = Networks.made(40, 0.08, 41);
    List<Position> truth = solve(exact).positions();
    int draws = 300;
    double[] sums = new double[40];
    double[] variances = new double[40];
    double squares = 0;
    for (int seed = 0; seed < draws; seed++) {
      Rules rules = new Rules(10, 20, seed);
      List<Position> found =
          solve(new SocialCapitalProblem(exact.firms(), exact.links(), List.of(), rules))
              .positions();
      for (int i = 0; i < 40; i++) {
        double error = found.get(i).betweenness().value() - truth.get(i).betweenness().value();
        sums[i] += error;
        squares += error * error;
        variances[i] += Math.pow(found.get(i).betweenness().standardError(), 2);
      }
    }
    double all = 0;
    for (int i = 0; i < 40; i++) {
      all += variances[i];
      assertThat(sums[i]).isCloseTo(0, within(4.5 * Math.sqrt(variances[i]) + 1e-9));
    }
    assertThat(squares / all).isBetween(0.9, 1.1);
  }

  @Test
  void answersInASentenceWhatIsWrong() {
    assertThatThrownBy(
            () ->
                Networks.problem(List.of(Networks.firm(1, "a"), Networks.firm(1, "b")), List.of()))
        .hasMessage("There are two firms 'f1'.");
    assertThatThrownBy(() -> Networks.problem(Networks.firms(2), List.of(Networks.arc(0, 5, 1))))
        .hasMessage("A link names firm 'f5', which is not in the list of firms.");
    assertThatThrownBy(() -> Networks.arc(1, 1, 1)).hasMessage("Firm 'f1' is linked to itself.");
    assertThatThrownBy(() -> Networks.arc(0, 1, 1.5))
        .hasMessageContaining("is 1.5; it must be above 0 and at most 1");
    assertThatThrownBy(() -> Networks.arc(0, 1, Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(
            () ->
                Networks.problem(
                    Networks.firms(2), List.of(Networks.pair(0, 1, 1), Networks.pair(1, 0, 1))))
        .hasMessageContaining("two links of one kind from firm");
    assertThatThrownBy(() -> new Rules(5, 1, 1)).hasMessageContaining("pivots");
  }
}
