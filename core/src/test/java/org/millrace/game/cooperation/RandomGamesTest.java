package org.millrace.game.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.engine.Run;
import org.millrace.game.cooperation.CooperationResult.Basin;
import org.millrace.game.cooperation.CooperationResult.Ending;
import org.millrace.game.cooperation.CooperationResult.Moment;
import org.millrace.game.cooperation.CooperationResult.Target;
import org.millrace.game.replicator.Advantage;
import org.millrace.game.replicator.Payoffs;

/** Laws on random games, and agreement with plain integration of the equations. */
@Tag("slow")
class RandomGamesTest {
  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  static LongStream hundreds() {
    return LongStream.range(0, 10);
  }

  private static Payoffs any(SplittableRandom random) {
    double scale = Math.pow(10, random.nextInt(0, 7));
    return Games.table(random.nextDouble(-1, 1) * scale, random.nextDouble(-1, 1) * scale);
  }

  /** Both cooperate with cooperators, or both with others. */
  private static Payoffs parting(SplittableRandom random, boolean with) {
    double up = random.nextDouble(0.2, 3);
    double down = random.nextDouble(0.2, 3);
    return with ? Games.table(up, -down) : Games.table(-up, down);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void eigenvaluesAreThoseOfANumericJacobian(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Advantage first = Games.table(random.nextDouble(-1, 1), random.nextDouble(-1, 1)).advantage();
    Advantage second = Games.table(random.nextDouble(-1, 1), random.nextDouble(-1, 1)).advantage();
    for (Rest rest : new Square(first, second).rests()) {
      Rest.Isolated isolated = (Rest.Isolated) rest;
      double[][] jacobian = jacobian(first, second, isolated.at());
      double trace = jacobian[0][0] + jacobian[1][1];
      double determinant = jacobian[0][0] * jacobian[1][1] - jacobian[0][1] * jacobian[1][0];
      double[] sum = {0, 0, 1, 0};
      isolated
          .eigenvalues()
          .forEach(
              e -> {
                sum[0] += e.real();
                sum[1] += e.imaginary();
                double real = sum[2] * e.real() - sum[3] * e.imaginary();
                sum[3] = sum[2] * e.imaginary() + sum[3] * e.real();
                sum[2] = real;
              });
      assertThat(sum[0]).isCloseTo(trace, within(1e-6));
      assertThat(sum[2]).isCloseTo(determinant, within(1e-6));
      assertThat(sum[1]).isZero();
      assertThat(sum[3]).isCloseTo(0, within(1e-12));
    }
  }

  private static double[][] jacobian(Advantage first, Advantage second, Point at) {
    double h = 1e-5;
    double x = at.first();
    double y = at.second();
    return new double[][] {
      {
        (dx(first, x + h, y) - dx(first, x - h, y)) / (2 * h),
        (dx(first, x, y + h) - dx(first, x, y - h)) / (2 * h)
      },
      {
        (dx(second, y, x + h) - dx(second, y, x - h)) / (2 * h),
        (dx(second, y + h, x) - dx(second, y - h, x)) / (2 * h)
      }
    };
  }

  private static double dx(Advantage own, double x, double y) {
    return x * (1 - x) * (own.b() + (own.a() - own.b()) * y);
  }

  /** 2,000 points each; five standard deviations of a share of 2,000 draws are at most 0.056. */
  @ParameterizedTest
  @MethodSource("hundreds")
  void theAreaIsTheShareOfRandomPointsThatComeThere(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    boolean with = seed % 2 == 0;
    Payoffs first = parting(random, with);
    Payoffs second = parting(random, with);
    CooperationResult result = Games.different(first, second, 0.5, 0.5);
    Target target = with ? Target.ALL : Target.FIRST_ALONE;
    int there = 0;
    int draws = 2000;
    for (int i = 0; i < draws; i++) {
      double[] end =
          eulerEnd(first.advantage(), second.advantage(), random.nextDouble(), random.nextDouble());
      there += end[0] > 0.5 && (with ? end[1] > 0.5 : end[1] < 0.5) ? 1 : 0;
    }
    double area = area(result, target);
    double deviation = Math.sqrt(area * (1 - area) / draws);
    assertThat((double) there / draws).isCloseTo(area, within(5 * deviation + 1e-3));
  }

  /** Small steps of a fixed size, kept off the edges. */
  private static double[] eulerEnd(Advantage first, Advantage second, double x0, double y0) {
    double x = x0;
    double y = y0;
    for (int i = 0; i < 4000; i++) {
      double nextX = x + 0.02 * dx(first, x, y);
      y += 0.02 * dx(second, y, x);
      x = nextX;
    }
    return new double[] {x, y};
  }

  @ParameterizedTest
  @MethodSource("hundreds")
  void swappingBothKindsMirrorsTheResult(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Payoffs first = parting(random, seed % 2 == 0);
    Payoffs second = parting(random, seed % 2 == 0);
    double x = random.nextDouble();
    double y = random.nextDouble();
    CooperationResult one = Games.different(first, second, x, y);
    CooperationResult other = Games.different(second, first, y, x);
    assertThat(area(one, Target.ALL)).isCloseTo(area(other, Target.ALL), within(1e-9));
    assertThat(area(one, Target.FIRST_ALONE))
        .isCloseTo(area(other, Target.SECOND_ALONE), within(1e-9));
    Ending.Settles end = (Ending.Settles) one.ending();
    Ending.Settles mirrored = (Ending.Settles) other.ending();
    assertThat(end.at().first()).isEqualTo(mirrored.at().second());
    assertThat(end.at().second()).isEqualTo(mirrored.at().first());
    assertThat(end.time()).isCloseTo(mirrored.time(), within(1e-8));
  }

  /** A hundred games a seed, from within 1e-6 of the edges. */
  @ParameterizedTest
  @MethodSource("hundreds")
  void sharesStayBetweenZeroAndOneAndKeepTheFirstIntegral(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 100; i++) {
      Square square = new Square(any(random).advantage(), any(random).advantage());
      Point start = new Point(nearAnEdge(random), nearAnEdge(random));
      var motion = square.motion(start);
      for (int p = 0; p < motion.size(); p++) {
        assertThat(motion.share(p, 0)).isBetween(0.0, 1.0);
        assertThat(motion.share(p, 1)).isBetween(0.0, 1.0);
        assertThat(motion.time(p)).isFinite();
      }
      CooperationResult.Integral.Known known =
          (CooperationResult.Integral.Known) square.integral(start, motion);
      assertThat(known.drift()).isLessThanOrEqualTo(1e-6 * square.pace());
      assertThat(square.ending(start, motion)).isNotInstanceOf(Ending.Unfinished.class);
      double areas = square.basins().stream().mapToDouble(Basin::area).sum();
      assertThat(areas).isIn(0.0, 1.0);
    }
  }

  private static double nearAnEdge(SplittableRandom random) {
    double distance = random.nextDouble(1e-9, 1e-6);
    return random.nextBoolean() ? distance : 1 - distance;
  }

  /** The present point ends on the side of the separatrix on which it lies. */
  @ParameterizedTest
  @MethodSource("seeds")
  void theSeparatrixPartsTheEnds(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Payoffs first = parting(random, true);
    Payoffs second = parting(random, true);
    List<Point> curve =
        Games.different(first, second, 0.5, 0.5).separatrix().stream()
            .filter(p -> p.second() > 0.02 && p.second() < 0.98)
            .toList();
    Point on = curve.get(random.nextInt(curve.size()));
    double up = on.second() + 1e-6;
    double down = on.second() - 1e-6;
    assertThat(((Ending.Settles) Games.different(first, second, on.first(), up).ending()).target())
        .isEqualTo(Target.ALL);
    assertThat(
            ((Ending.Settles) Games.different(first, second, on.first(), down).ending()).target())
        .isEqualTo(Target.NONE);
  }

  @ParameterizedTest
  @MethodSource("hundreds")
  void thePortraitHasItsArrowsAndTrajectories(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Firms firms = Games.two(any(random), any(random), 0.3, 0.6);
    CooperationResult result =
        new Cooperation()
            .solve(new CooperationProblem(firms, Games.NO_POLICY, 0.5, 7, 3), Run.PLAIN);
    assertThat(result.portrait().arrows()).hasSize(49);
    assertThat(result.portrait().trajectories()).hasSize(9);
    Moment last = result.trajectory().getLast();
    assertThat(last.first()).isBetween(0.0, 1.0);
    Moment start = result.trajectory().getFirst();
    assertThat(start.time()).isZero();
    assertThat(start.first()).isCloseTo(0.3, within(1e-15));
    assertThat(start.second()).isCloseTo(0.6, within(1e-15));
  }

  private static double area(CooperationResult result, Target target) {
    return result.basins().stream()
        .filter(b -> b.target() == target)
        .mapToDouble(Basin::area)
        .sum();
  }
}
