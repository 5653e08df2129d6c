package org.millrace.game.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.engine.Run;
import org.millrace.game.regulation.RegulationProblem.Government;
import org.millrace.game.regulation.RegulationProblem.Shares;
import org.millrace.game.regulation.RegulationResult.Ending;
import org.millrace.game.regulation.RegulationResult.Mixed;
import org.millrace.game.regulation.RegulationResult.Pattern;
import org.millrace.game.regulation.RegulationResult.Vertex;
import org.millrace.game.regulation.RegulationResult.Warning;
import org.millrace.game.replicator.Eigenvalue;
import org.millrace.game.replicator.Payoffs;
import org.millrace.game.replicator.RestKind;
import org.millrace.unit.Money;

/** Vertices by hand, and agreement with a numeric Jacobian. */
class RegulationTest {
  private static final Shares MIDDLE = new Shares(0.5, 0.5, 0.5);

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static Payoffs game(double a, double b) {
    return new Payoffs.Table(new Money(a), new Money(b), Money.ZERO, Money.ZERO, Money.ZERO);
  }

  private static Government government(double subsidy, double fine, double cost, double harm) {
    return new Government(new Money(subsidy), new Money(fine), new Money(cost), new Money(harm));
  }

  private static RegulationResult solve(
      Payoffs first, Payoffs second, Government government, Shares start) {
    return new Regulation()
        .solve(new RegulationProblem(first, second, government, start, 500), Run.PLAIN);
  }

  private static List<Double> eigenvalues(RegulationResult result, Shares at) {
    return result.vertices().stream()
        .filter(v -> v.at().equals(at))
        .flatMap(v -> v.eigenvalues().stream())
        .map(Eigenvalue::real)
        .toList();
  }

  /** a = −2, b = −3, s = 1, f = 4, c = 2, h = 6. */
  @Test
  void theEigenvaluesOfTheVerticesByHand() {
    RegulationResult result = solve(game(-2, -3), game(-2, -3), government(1, 4, 2, 6), MIDDLE);
    assertThat(eigenvalues(result, new Shares(0, 0, 0))).containsExactly(-3.0, -3.0, 12.0);
    assertThat(eigenvalues(result, new Shares(1, 1, 1))).containsExactly(-3.0, -3.0, 4.0);
    assertThat(eigenvalues(result, new Shares(0, 0, 1))).containsExactly(2.0, 2.0, -12.0);
    assertThat(eigenvalues(result, new Shares(1, 1, 0))).containsExactly(2.0, 2.0, -4.0);
    assertThat(eigenvalues(result, new Shares(1, 0, 1))).containsExactly(-2.0, 3.0, -1.0);
    assertThat(eigenvalues(result, new Shares(1, 0, 0))).containsExactly(3.0, -2.0, 1.0);
  }

  /** A government that saves its cost stops regulating where all cooperate; then nobody does. */
  @Test
  void strongFinesOfAGovernmentThatCountsItsMoneyGiveCycles() {
    RegulationResult result =
        solve(game(-2, -3), game(-2, -3), government(1, 4, 2, 6), new Shares(0.3, 0.6, 0.5));
    assertThat(result.vertices()).noneMatch(Vertex::stable);
    assertThat(result.pattern()).isEqualTo(Pattern.CYCLES);
    assertThat(result.ending()).isInstanceOf(Ending.GoesRound.class);
    assertThat(result.mixed()).isNotEmpty();
    assertThat(result.warnings()).contains(Warning.MIXED_POINT_NEVER_ATTRACTS);
  }

  @Test
  void whereCooperatingPaysTheGovernmentCanRest() {
    RegulationResult result =
        solve(game(3, 2), game(3, 2), government(1, 1, 3, 1), new Shares(0.1, 0.1, 0.9));
    assertThat(result.pattern()).isEqualTo(Pattern.ONE_STABLE_STATE);
    assertThat(((Ending.Settles) result.ending()).at()).isEqualTo(new Shares(1, 1, 0));
    assertThat(result.warnings()).isEmpty();
  }

  @Test
  void withoutCostTheStartDecides() {
    RegulationResult result =
        solve(game(4, -2), game(4, -2), government(0, 0, 1, 0), new Shares(0.2, 0.2, 0.5));
    assertThat(result.pattern()).isEqualTo(Pattern.SEVERAL_STABLE_STATES);
    assertThat(((Ending.Settles) result.ending()).at()).isEqualTo(new Shares(0, 0, 0));
  }

  @Test
  void anEdgeOnWhichNobodyCaresRests() {
    RegulationResult result = solve(game(-2, -3), game(-2, -3), government(0, 0, 0, 0), MIDDLE);
    assertThat(result.restingEdges()).hasSize(4);
    assertThat(result.pattern()).isEqualTo(Pattern.UNDECIDED);
    assertThat(result.warnings()).contains(Warning.VERTEX_UNDECIDED);
    Shares end = ((Ending.Settles) result.ending()).at();
    assertThat(end.first()).isZero();
    assertThat(end.government()).isCloseTo(0.5, within(1e-15));
  }

  /** The characteristic polynomial of a numeric Jacobian has the eigenvalues told as its roots. */
  @ParameterizedTest
  @MethodSource("seeds")
  void restPointsRestWithTheEigenvaluesOfANumericJacobian(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Payoffs first = game(random.nextDouble(-5, 5), random.nextDouble(-5, 5));
    Payoffs second = game(random.nextDouble(-5, 5), random.nextDouble(-5, 5));
    Government government =
        government(
            random.nextDouble(3), random.nextDouble(3), random.nextDouble(3), random.nextDouble(6));
    RegulationResult result = solve(first, second, government, MIDDLE);
    Field field = new Field(first, second, government);
    for (Vertex vertex : result.vertices()) {
      checkRoots(field.jacobian(vertex.at()), vertex.eigenvalues());
    }
    for (Mixed mixed : result.mixed()) {
      double[] at = {mixed.at().first(), mixed.at().second(), mixed.at().government()};
      for (double change : field.at(at)) {
        assertThat(change).isCloseTo(0, within(1e-9));
      }
      checkRoots(field.jacobian(mixed.at()), mixed.eigenvalues());
      assertThat(mixed.kind()).isNotEqualTo(RestKind.ATTRACTOR);
    }
    result
        .trajectory()
        .forEach(
            m -> {
              assertThat(m.first()).isBetween(0.0, 1.0);
              assertThat(m.second()).isBetween(0.0, 1.0);
              assertThat(m.government()).isBetween(0.0, 1.0);
            });
  }

  private static void checkRoots(double[][] j, List<Eigenvalue> eigenvalues) {
    double trace = j[0][0] + j[1][1] + j[2][2];
    double minors = minor(j, 0, 1) + minor(j, 0, 2) + minor(j, 1, 2);
    double determinant =
        j[0][0] * minor(j, 1, 2)
            - j[0][1] * (j[1][0] * j[2][2] - j[1][2] * j[2][0])
            + j[0][2] * (j[1][0] * j[2][1] - j[1][1] * j[2][0]);
    assertThat(eigenvalues).hasSize(3);
    for (Eigenvalue e : eigenvalues) {
      double re = e.real();
      double im = e.imaginary();
      double re2 = re * re - im * im;
      double im2 = 2 * re * im;
      double real = re2 * re - im2 * im - trace * re2 + minors * re - determinant;
      double imaginary = re2 * im + im2 * re - trace * im2 + minors * im;
      assertThat(real).isCloseTo(0, within(1e-4));
      assertThat(imaginary).isCloseTo(0, within(1e-4));
    }
    assertThat(eigenvalues.stream().mapToDouble(Eigenvalue::real).sum())
        .isCloseTo(trace, within(1e-6));
  }

  private static double minor(double[][] j, int i, int k) {
    return j[i][i] * j[k][k] - j[i][k] * j[k][i];
  }

  /** The equations, written out. */
  private record Field(Payoffs first, Payoffs second, Government government) {
    double[] at(double[] p) {
      double x = p[0];
      double y = p[1];
      double z = p[2];
      double s = government.subsidy().amount();
      double f = government.fine().amount();
      double a1 = first.advantage().a();
      double b1 = first.advantage().b();
      double a2 = second.advantage().a();
      double b2 = second.advantage().b();
      double g =
          -government.cost().amount()
              - s * (x + y)
              + f * (2 - x - y)
              + government.harm().amount() * (1 - x) * (1 - y);
      return new double[] {
        x * (1 - x) * (b1 + (a1 - b1) * y + z * (s + f)),
        y * (1 - y) * (b2 + (a2 - b2) * x + z * (s + f)),
        z * (1 - z) * g
      };
    }

    double[][] jacobian(Shares at) {
      double[][] jacobian = new double[3][3];
      for (int k = 0; k < 3; k++) {
        double[] up = {at.first(), at.second(), at.government()};
        double[] down = up.clone();
        up[k] += 1e-5;
        down[k] -= 1e-5;
        double[] more = at(up);
        double[] less = at(down);
        for (int i = 0; i < 3; i++) {
          jacobian[i][k] = (more[i] - less[i]) / 2e-5;
        }
      }
      return jacobian;
    }
  }

  @Test
  void aShareAboveOneIsRefused() {
    assertThatThrownBy(() -> new Shares(0.5, 1.5, 0))
        .hasMessage(
            "share of the second kind that cooperates is 1.5; it must lie between 0.0 and 1.0.");
  }

  @Test
  void aNegativeFineIsRefused() {
    assertThatThrownBy(() -> government(0, -1, 0, 0))
        .hasMessage("fine [EUR] is -1.0; it must be at least 0.0.");
  }

  @Test
  void aHorizonWithoutEndIsRefused() {
    assertThatThrownBy(
            () ->
                new RegulationProblem(
                    game(1, 1),
                    game(1, 1),
                    government(0, 0, 0, 0),
                    MIDDLE,
                    Double.POSITIVE_INFINITY))
        .hasMessage("The horizon is Infinity; it must be above 0 and at most 100000.0.");
  }
}
