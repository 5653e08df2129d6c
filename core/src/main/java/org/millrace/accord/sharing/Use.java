package org.millrace.accord.sharing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * How much a player uses of what is shared.
 *
 * @param amount in any unit, the same for all
 */
public record Use(Id.PlayerId player, double amount) {
  public Use {
    Require.finite("use of '%s'".formatted(player.value()), amount);
    Require.atLeast("use of '%s'".formatted(player.value()), amount, 0);
  }

  /** Refuses uses that are neither absent nor one for each player. */
  static void require(List<Id.PlayerId> players, List<Use> uses) {
    if (uses.isEmpty()) {
      return;
    }
    Set<Id.PlayerId> left = new LinkedHashSet<>(players);
    for (Use use : uses) {
      Require.that(
          players.contains(use.player()), "There is no player '%s'.", use.player().value());
      Require.that(left.remove(use.player()), "Player '%s' has two uses.", use.player().value());
    }
    Require.that(
        left.isEmpty(),
        """
        The use of player '%s' is missing.
        Maybe leave all uses out.""",
        left.stream().findFirst().map(Id.PlayerId::value).orElse(""));
  }
}
