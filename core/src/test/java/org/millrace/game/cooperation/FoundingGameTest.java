package org.millrace.game.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millrace.game.cooperation.CooperationResult.Basin;
import org.millrace.game.cooperation.CooperationResult.Ending;
import org.millrace.game.cooperation.CooperationResult.Outlook;
import org.millrace.game.cooperation.CooperationResult.Target;
import org.millrace.game.replicator.Payoffs;
import org.millrace.game.replicator.RestKind;
import org.millrace.game.replicator.Stance;

/** The founding game in each of its regions; expected numbers were derived apart, by algebra. */
class FoundingGameTest {
  private static final Payoffs HARMONY = Games.gains(10, 2, 6, 5, 3, 1);
  private static final Payoffs DILEMMA = Games.gains(8, 3, 3, 7, 4, 1);
  private static final Payoffs COORDINATION = Games.gains(10, 4, 5, 3, 4, 1);
  private static final Payoffs ANTI_COORDINATION = Games.gains(6, 2, 6, 6, 3, 1);

  private static List<Point> stable(CooperationResult result) {
    return isolated(result).stream()
        .filter(Rest.Isolated::evolutionarilyStable)
        .map(Rest.Isolated::at)
        .toList();
  }

  private static List<Rest.Isolated> isolated(CooperationResult result) {
    return result.rests().stream()
        .filter(Rest.Isolated.class::isInstance)
        .map(Rest.Isolated.class::cast)
        .toList();
  }

  private static double area(CooperationResult result, Target target) {
    return result.basins().stream()
        .filter(b -> b.target() == target)
        .mapToDouble(Basin::area)
        .sum();
  }

  @Test
  void whereCooperatingAlwaysPaysAllCooperate() {
    CooperationResult result = Games.alike(HARMONY, 0.1, 0.2);
    assertThat(result.first().advantage().a()).isEqualTo(3);
    assertThat(result.first().advantage().b()).isEqualTo(2);
    assertThat(result.outlook()).isEqualTo(Outlook.EVERYBODY);
    assertThat(stable(result)).containsExactly(new Point(1, 1));
    assertThat(area(result, Target.ALL)).isEqualTo(1);
    assertThat(((Ending.Settles) result.ending()).at()).isEqualTo(new Point(1, 1));
  }

  @Test
  void theDilemmaEndsWithoutCooperationThoughAllWouldHaveMore() {
    CooperationResult result = Games.alike(DILEMMA, 0.9, 0.9);
    assertThat(result.first().advantage().a()).isEqualTo(-2);
    assertThat(result.first().advantage().b()).isEqualTo(-3);
    assertThat(result.first().stance()).isEqualTo(new Stance.Never());
    assertThat(result.first().prefersCooperation()).isTrue();
    assertThat(result.outlook()).isEqualTo(Outlook.NOBODY);
    assertThat(stable(result)).containsExactly(new Point(0, 0));
  }

  @Test
  void inCoordinationTheStartDecidesAndTheBasinIsNotOneMinusTheThreshold() {
    CooperationResult result = Games.alike(COORDINATION, 0.5, 0.5);
    assertThat(result.outlook()).isEqualTo(Outlook.ALL_OR_NONE);
    assertThat(stable(result)).containsExactly(new Point(0, 0), new Point(1, 1));
    Rest.Isolated saddle = isolated(result).get(4);
    assertThat(saddle.at().first()).isCloseTo(1.0 / 3, within(1e-15));
    assertThat(saddle.kind()).isEqualTo(RestKind.SADDLE);
    assertThat(saddle.eigenvalues().getFirst().real()).isCloseTo(4.0 * 2 / 6, within(1e-12));
    assertThat(area(result, Target.ALL)).isCloseTo(0.736400, within(5e-7));
    assertThat(isolated(result).get(1).kind()).isEqualTo(RestKind.SOURCE);
    assertThat(isolated(result).get(2).kind()).isEqualTo(RestKind.SOURCE);
  }

  /**
   * For x* = 1/3 the separatrix is y = (2 − x − √(4x − 3x²)) / 2, and the area above it 1/3 +
   * 2√3π/27.
   */
  @ParameterizedTest
  @CsvSource({"4, -2, 0.736399858718715", "3, -3, 0.5", "2, -4, 0.263600141281285"})
  void theBasinOfCooperationByThreshold(double a, double b, double area) {
    assertThat(area(Games.alike(Games.table(a, b), 0.5, 0.5), Target.ALL))
        .isCloseTo(area, within(1e-9));
    assertThat(area(Games.alike(Games.table(a * 1e7, b * 1e7), 0.5, 0.5), Target.ALL))
        .isCloseTo(area, within(1e-9));
  }

  @Test
  void inAntiCoordinationTwoKindsPartAndOneKindMixes() {
    CooperationResult two = Games.alike(ANTI_COORDINATION, 0.6, 0.4);
    assertThat(two.outlook()).isEqualTo(Outlook.ONE_OF_BOTH);
    assertThat(stable(two)).containsExactly(new Point(1, 0), new Point(0, 1));
    assertThat(isolated(two).get(4).kind()).isEqualTo(RestKind.SADDLE);
    assertThat(area(two, Target.FIRST_ALONE)).isCloseTo(0.5, within(1e-9));
    assertThat(((Ending.Settles) two.ending()).at()).isEqualTo(new Point(1, 0));

    CooperationResult one = Games.oneKind(ANTI_COORDINATION, 0.9);
    assertThat(one.outlook()).isEqualTo(Outlook.A_SHARE);
    Rest.Isolated mixed = isolated(one).get(2);
    assertThat(mixed.kind()).isEqualTo(RestKind.ATTRACTOR);
    assertThat(mixed.evolutionarilyStable()).isTrue();
    Ending.Settles end = (Ending.Settles) one.ending();
    assertThat(end.target()).isEqualTo(Target.MIXED);
    assertThat(end.at().first()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void oneKindInCoordinationPartsAtTheThreshold() {
    CooperationResult result = Games.oneKind(COORDINATION, 0.34);
    assertThat(area(result, Target.ALL)).isCloseTo(2.0 / 3, within(1e-15));
    assertThat(((Ending.Settles) result.ending()).target()).isEqualTo(Target.ALL);
    Ending below = Games.oneKind(COORDINATION, 0.33).ending();
    assertThat(((Ending.Settles) below).target()).isEqualTo(Target.NONE);
  }

  /** With a = b the odds grow as e^at: from 0.5 to 0.95 they grow 19-fold. */
  @Test
  void theTimeToTheEndIsThatOfTheLogisticCurve() {
    Ending.Settles end = (Ending.Settles) Games.alike(Games.table(5, 5), 0.5, 0.5).ending();
    assertThat(end.time()).isCloseTo(Math.log(19), within(1e-9));
    Ending.Settles one = (Ending.Settles) Games.oneKind(Games.table(5, 5), 0.5).ending();
    assertThat(one.time()).isCloseTo(Math.log(19), within(1e-9));
  }

  @Test
  void aStartOnTheDiagonalOfAntiCoordinationComesToTheSaddle() {
    CooperationResult result = Games.alike(ANTI_COORDINATION, 0.9, 0.9);
    Ending.OnTheEdge edge = (Ending.OnTheEdge) result.ending();
    assertThat(edge.saddle()).isEqualTo(new Point(0.5, 0.5));
    assertThat(edge.time()).isPositive();
  }
}
