package org.millrace.game.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.millrace.game.cooperation.CooperationResult.Basin;
import org.millrace.game.cooperation.CooperationResult.Ending;
import org.millrace.game.cooperation.CooperationResult.Outlook;
import org.millrace.game.cooperation.CooperationResult.Target;
import org.millrace.game.replicator.RestKind;
import org.millrace.game.replicator.Stance;

/** Games in which an advantage is zero, or both are equal: each has a plain answer. */
class DegenerateGamesTest {
  @Test
  void equalAdvantagesDecideBySignAlone() {
    assertThat(Games.alike(Games.table(2, 2), 0.1, 0.1).outlook()).isEqualTo(Outlook.EVERYBODY);
    CooperationResult falling = Games.alike(Games.table(-2, -2), 0.9, 0.9);
    assertThat(falling.outlook()).isEqualTo(Outlook.NOBODY);
    assertThat(falling.first().stance()).isEqualTo(new Stance.SameEitherWay(false));
    assertThat(falling.rests()).hasSize(4);
  }

  @Test
  void withoutAnyAdvantageNothingMoves() {
    CooperationResult result = Games.alike(Games.table(0, 0), 0.3, 0.7);
    assertThat(result.outlook()).isEqualTo(Outlook.NOTHING_MOVES);
    assertThat(result.rests()).containsExactly(new Rest.Everywhere());
    assertThat(result.ending()).isEqualTo(new Ending.Stays(new Point(0.3, 0.7)));
    assertThat(result.basins()).isEmpty();
    assertThat(Games.oneKind(Games.table(0, 0), 0.3).outlook()).isEqualTo(Outlook.NOTHING_MOVES);
  }

  /** With a = 0 and b &gt; 0, x/y is constant: from (0.4, 0.2) x reaches 1 where y is 0.5. */
  @Test
  void whoTiesWithCooperatorsStopsWhenTheOtherKindCooperates() {
    CooperationResult result = Games.alike(Games.table(0, 3), 0.4, 0.2);
    assertThat(result.first().stance()).isEqualTo(new Stance.TiedWithCooperators(true));
    assertThat(result.outlook()).isEqualTo(Outlook.STOPS_ON_THE_WAY);
    Ending.Settles end = (Ending.Settles) result.ending();
    assertThat(end.target()).isEqualTo(Target.FIRST_ALL);
    assertThat(end.at().second()).isCloseTo(0.5, within(1e-9));
    assertThat(result.basins()).hasSize(2);
    assertThat(result.basins()).allSatisfy(b -> assertThat(b.area()).isCloseTo(0.5, within(1e-9)));
    assertThat(result.rests())
        .contains(new Rest.Line(new Point(0, 1), new Point(1, 1), Rest.Pull.DRAWS_IN));
  }

  /** Split by y = x^(b₂/b₁): the area below is b₁/(b₁ + b₂). */
  @Test
  void differentKindsThatTieSplitTheSquareByAPower() {
    CooperationResult result = Games.different(Games.table(0, 3), Games.table(0, 1), 0.5, 0.5);
    assertThat(area(result, Target.FIRST_ALL)).isCloseTo(0.75, within(1e-9));
    assertThat(area(result, Target.SECOND_ALL)).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void oneSidedTiesEndAtACornerAllTheSame() {
    assertThat(Games.alike(Games.table(0, -3), 0.9, 0.9).outlook()).isEqualTo(Outlook.NOBODY);
    CooperationResult up = Games.alike(Games.table(3, 0), 0.1, 0.1);
    assertThat(up.outlook()).isEqualTo(Outlook.EVERYBODY);
    assertThat(up.basins()).containsExactly(new Basin(Target.ALL, 1));
    assertThat(((Rest.Isolated) up.rests().getFirst()).kind()).isEqualTo(RestKind.UNDECIDED);
  }

  /** 1 − x and 1 − y keep their ratio where b = 0 and a &lt; 0: (0.4, 0.7) comes to (0, 0.5). */
  @Test
  void whoTiesWithOthersStopsWhenTheOtherKindGivesUp() {
    Ending.Settles end = (Ending.Settles) Games.alike(Games.table(-3, 0), 0.4, 0.7).ending();
    assertThat(end.target()).isEqualTo(Target.FIRST_NONE);
    assertThat(end.at().second()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void ofAnIndifferentKindTheOtherGoesWhereItsShareDecides() {
    CooperationResult result = Games.different(Games.table(0, 0), Games.table(3, -1), 0.2, 0.5);
    assertThat(area(result, Target.SECOND_ALL)).isCloseTo(0.75, within(1e-12));
    Ending.Settles end = (Ending.Settles) result.ending();
    assertThat(end.target()).isEqualTo(Target.SECOND_NONE);
    assertThat(end.at().first()).isCloseTo(0.2, within(1e-15));
    assertThat(result.rests())
        .contains(new Rest.Line(new Point(0.25, 0), new Point(0.25, 1), Rest.Pull.UNDECIDED));
  }

  /** Who follows and who avoids: small circles take 2π/ω, ω² = 1/4 · 1/4 · 4 · 4 for a = −b = 2. */
  @Test
  void whoFollowsAndWhoAvoidsCircle() {
    CooperationResult result = Games.different(Games.table(2, -2), Games.table(-2, 2), 0.501, 0.5);
    assertThat(result.outlook()).isEqualTo(Outlook.CIRCLES);
    Ending.Circles circles = (Ending.Circles) result.ending();
    assertThat(circles.center()).isEqualTo(new Point(0.5, 0.5));
    assertThat(circles.period()).isCloseTo(2 * Math.PI * 2, within(1e-4));
    Ending.Circles wide =
        (Ending.Circles)
            Games.different(Games.table(2, -2), Games.table(-2, 2), 1e-6, 0.5).ending();
    assertThat(wide.period()).isGreaterThan(30);
  }

  @Test
  void onTheEdgeOnlyOneKindMoves() {
    Ending.Settles end = (Ending.Settles) Games.alike(Games.table(4, -2), 1, 0.2).ending();
    assertThat(end.target()).isEqualTo(Target.ALL);
    assertThat(Games.alike(Games.table(4, -2), 0.3, 0).ending())
        .isInstanceOfSatisfying(
            Ending.Settles.class, e -> assertThat(e.target()).isEqualTo(Target.NONE));
    assertThat(Games.alike(Games.table(4, -2), 1, 0).ending())
        .isEqualTo(new Ending.Stays(new Point(1, 0)));
  }

  private static double area(CooperationResult result, Target target) {
    return result.basins().stream()
        .filter(b -> b.target() == target)
        .mapToDouble(Basin::area)
        .sum();
  }
}
