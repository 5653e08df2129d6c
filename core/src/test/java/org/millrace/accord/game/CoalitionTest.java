package org.millrace.accord.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millrace.engine.Run;

class CoalitionTest {
  @Test
  void isTheSameHoweverItCameAbout() {
    Coalition coalition = Coalition.of(3, 64, 199);
    assertThat(coalition.members()).containsExactly(3, 64, 199);
    assertThat(coalition.size()).isEqualTo(3);
    assertThat(coalition.contains(64)).isTrue();
    assertThat(coalition.contains(63)).isFalse();
    assertThat(coalition.contains(1000)).isFalse();
    Coalition built = Coalition.of().flipped(199).flipped(3).flipped(5).flipped(64).flipped(5);
    assertThat(built).isEqualTo(coalition).hasSameHashCodeAs(coalition);
    assertThat(coalition.flipped(199)).isEqualTo(Coalition.of(3, 64));
    assertThat(coalition.complement(200).complement(200)).isEqualTo(coalition);
    assertThat(Coalition.ofMask(0b101)).isEqualTo(Coalition.of(0, 2)).hasToString("[0, 2]");
    assertThat(Coalition.all(70).size()).isEqualTo(70);
    assertThat(Coalition.all(2).sum(new double[] {1, 2, 4})).isEqualTo(3);
  }

  @Test
  void refusesWhatIsNoWorth() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorthTable.of(2, c -> Double.NaN, Run.PLAIN))
        .withMessage("worth of coalition [0] is NaN; it must be a number.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorthTable.of(21, c -> 1, Run.PLAIN))
        .withMessageStartingWith("number of players of a table is 21");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Evaluations(c -> Double.POSITIVE_INFINITY, 5, Run.PLAIN)
                    .ask(List.of(Coalition.of(1))))
        .withMessage("worth of coalition [1] is Infinity; it must be a number.");
  }
}
