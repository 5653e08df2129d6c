package org.millrace.game.graph;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millrace.domain.Id;
import org.millrace.game.graph.Simulation.Rule;
import org.millrace.game.payoff.Payoffs;

class GraphGameProblemTest {
  private static void refuses(String sentence, Runnable build) {
    assertThatThrownBy(build::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence);
  }

  private static void refuses(String sentence, int firms, FirmLink... links) {
    refuses(sentence, () -> Networks.problem(firms, List.of(links), Payoffs.donation(3, 1)));
  }

  @Test
  void refusesASingleFirm() {
    refuses("The network has 1 firms; it must have between 2 and", 1);
  }

  @Test
  void refusesNetworksThatFallApart() {
    refuses("No links lead from firm 'f0' to firm 'f2'", 3, Networks.link(0, 1, 1));
  }

  @Test
  void refusesAFirmTwice() {
    List<Id.FirmId> firms = List.of(new Id.FirmId("f0"), new Id.FirmId("f0"));
    refuses(
        "There are two firms 'f0'.",
        () -> new GraphGameProblem(firms, List.of(), Payoffs.donation(3, 1), List.of()));
  }

  @Test
  void refusesALinkToItself() {
    refuses("Firm 'f1' is linked to itself", () -> Networks.link(1, 1, 1));
  }

  @Test
  void refusesAnUnknownFirm() {
    refuses("names firm 'f7', which is not in the list", 2, Networks.link(0, 7, 1));
  }

  @Test
  void refusesALinkTwice() {
    refuses(
        "Firms 'f1' and 'f0' are linked twice.", 2, Networks.link(0, 1, 1), Networks.link(1, 0, 2));
  }

  @Test
  void refusesBadWeights() {
    refuses("weight of the link of 'f0' and 'f1' is -1.0", () -> Networks.link(0, 1, -1));
    refuses("weight of the link of 'f0' and 'f1' is 0.0", () -> Networks.link(0, 1, 0));
    refuses("weight of the link of 'f0' and 'f1' is NaN", () -> Networks.link(0, 1, 0 / 0.0));
  }

  private static void refuses(
      String sentence, double intensity, double mutation, double share, int... whole) {
    refuses(
        sentence,
        () ->
            new Simulation(
                Rule.DEATH_BIRTH,
                Payoff.AVERAGED,
                intensity,
                mutation,
                share,
                1,
                whole[0],
                whole[1],
                whole[2],
                whole[3]));
  }

  @Test
  void refusesBadSimulations() {
    refuses("intensity of selection is -1.0", -1, 0, 0.5, 1, 100, 10, 5);
    refuses("chance of mutation is 1.1", 1, 1.1, 0.5, 1, 100, 10, 5);
    refuses("share of cooperators at the start is NaN", 1, 0, 0 / 0.0, 1, 100, 10, 5);
    refuses("A simulation has 0 runs", 1, 0, 0.5, 0, 100, 10, 5);
    refuses("A run has 19 rounds", 1, 0, 0.5, 1, 19, 0, 5);
    refuses("A burn-in of 81 of 100 rounds", 1, 0, 0.5, 1, 100, 81, 5);
    refuses("100 rounds can't be told in 101 parts", 1, 0, 0.5, 1, 100, 10, 101);
  }
}
