package org.millrace.accord.sharing;

import java.util.List;

/**
 * A joint gain or cost to be shared.
 *
 * @param uses how much each player uses, or none: then nothing is shared in proportion to use
 */
public record SharingProblem(CoalitionGame game, List<Use> uses, Effort effort) {
  public SharingProblem {
    uses = List.copyOf(uses);
    Use.require(game.players(), uses);
  }
}
