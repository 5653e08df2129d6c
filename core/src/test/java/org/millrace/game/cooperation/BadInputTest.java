package org.millrace.game.cooperation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.millrace.unit.Money;

/** Wrong input is a sentence. */
class BadInputTest {
  @Test
  void aNegativeGainIsRefused() {
    assertThatThrownBy(() -> Games.gains(10, 2, -1, 5, 3, 1))
        .hasMessage("gain of cooperating alone [EUR] is -1.0; it must be at least 0.0.");
  }

  @Test
  void aNegativeCostIsRefused() {
    assertThatThrownBy(() -> Games.gains(10, 2, 1, 5, -3, 1))
        .hasMessage("cost of cooperating [EUR] is -3.0; it must be at least 0.0.");
  }

  @Test
  void aGainWithoutEndIsRefused() {
    assertThatThrownBy(() -> Games.gains(Double.POSITIVE_INFINITY, 2, 1, 5, 3, 1))
        .hasMessage("money [EUR] is Infinity; it must be a number.");
  }

  @Test
  void anAdvantageTooLargeForANumberIsRefused() {
    assertThatThrownBy(() -> Games.gains(1e308, 0, 0, 0, 0, 1.5e308).advantage())
        .hasMessageContaining("it must be a number");
  }

  @Test
  void aShareAboveOneIsRefused() {
    assertThatThrownBy(() -> new Kind("small", 1, 1.5, Games.table(1, 1)))
        .hasMessage("share of 'small' that cooperates is 1.5; it must lie between 0.0 and 1.0.");
  }

  @Test
  void aShareThatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> new Kind("small", 1, Double.NaN, Games.table(1, 1)))
        .hasMessage("share of 'small' that cooperates is NaN; it must lie between 0.0 and 1.0.");
  }

  @Test
  void bothKindsNeedNamesOfTheirOwn() {
    Kind kind = new Kind("small", 1, 0.5, Games.table(1, 1));
    assertThatThrownBy(() -> new Firms.TwoKinds(kind, kind))
        .hasMessage("Both kinds of firms are named 'small'; they need names of their own.");
  }

  @Test
  void aKindHasFirms() {
    assertThatThrownBy(() -> new Kind("small", 0, 0.5, Games.table(1, 1)))
        .hasMessage("number of firms of kind 'small' is 0.0; it must be at least 1.0.");
  }

  @Test
  void aRangeRunsForward() {
    assertThatThrownBy(() -> new Policy.Payment(Money.ZERO, new Money(2), new Money(1), 1))
        .hasMessage("largest payment [EUR] is 1.0; it must be at least 2.0.");
  }

  @Test
  void aNegativePaymentIsRefused() {
    assertThatThrownBy(() -> new Policy.Payment(new Money(-1), Money.ZERO, new Money(1), 1))
        .hasMessage("payment in force [EUR] is -1.0; it must be at least 0.0.");
  }

  @Test
  void thePublicSharesAtMostTheWholeCost() {
    assertThatThrownBy(() -> new Policy.CostShare(0, 0, 1.5))
        .hasMessage("largest share of cost is 1.5; it must lie between 0.0 and 1.0.");
  }

  @Test
  void aWantedBasinIsAPart() {
    assertThatThrownBy(
            () ->
                new CooperationProblem(
                    Games.two(Games.table(1, 1), Games.table(1, 1), 0, 0),
                    Games.NO_POLICY,
                    1,
                    0,
                    0))
        .hasMessage("The wanted share of starting points is 1.0; it must lie between 0 and 1.");
  }
}
