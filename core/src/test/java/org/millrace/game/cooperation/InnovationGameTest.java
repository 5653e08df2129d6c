package org.millrace.game.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.millrace.game.cooperation.InnovationGame.Flip;
import org.millrace.game.cooperation.InnovationGame.Spillover;
import org.millrace.game.replicator.Stance;
import org.millrace.unit.Money;

/** The six numbers from a plan. */
class InnovationGameTest {
  private static InnovationGame game(double joint, double alone, Spillover spillover) {
    return new InnovationGame(
        new Money(10), new Money(joint), new Money(alone), spillover, new Money(20), new Money(0));
  }

  /** a = (60 − 20) − (10 + φ 50), b = (60 − 20) − 10: a passes 0 at φ = 0.6. */
  @Test
  void theFreeRideDecides() {
    InnovationGame game = game(60, 60, new Spillover(0.1, 0.3, 0.7));
    assertThat(game.payoffs().freeRide().amount()).isCloseTo(25, within(1e-12));
    assertThat(game.payoffs().advantage().a()).isCloseTo(15, within(1e-12));
    assertThat(game.payoffs().advantage().b()).isCloseTo(30, within(1e-12));
    InnovationGame.Sensitivity sensitivity = game.sensitivity();
    assertThat(sensitivity.atValue()).isEqualTo(new Stance.Always());
    assertThat(sensitivity.atHigh()).isInstanceOf(Stance.WithOthers.class);
    Flip.At flip = (Flip.At) sensitivity.flip();
    assertThat(flip.share()).isCloseTo(0.6, within(1e-12));
    assertThat(flip.withinRange()).isTrue();
    assertThat(Stance.of(game.payoffs(flip.share()).advantage()))
        .isEqualTo(new Stance.TiedWithCooperators(true));
  }

  @Test
  void nobodyCopiesALoss() {
    InnovationGame game = game(60, 5, new Spillover(0.2, 0.5, 0.8));
    assertThat(game.payoffs().freeRide()).isEqualTo(new Money(10));
    assertThat(game.sensitivity().flip()).isEqualTo(new Flip.Never(true));
    assertThat(game.sensitivity().atValue()).isInstanceOf(Stance.WithCooperators.class);
  }

  @Test
  void aPlanThatDoesNotPayNeverFlips() {
    assertThat(game(25, 40, new Spillover(0, 0, 1)).sensitivity().flip())
        .isEqualTo(new Flip.Never(false));
  }

  @Test
  void aSpilloverRunsForward() {
    assertThatThrownBy(() -> new Spillover(0.5, 0.3, 0.9))
        .hasMessage("spillover is 0.3; it must lie between 0.5 and 1.0.");
  }
}
