package org.millrace.accord.sharing;

import java.util.List;
import org.millrace.accord.game.CoalitionValue;
import org.millrace.domain.Id;

/**
 * A game whose coalitions somebody else values, such as a planner.
 *
 * @param direction whether values are costs or gains
 * @param value of a coalition of players by their places in the list [EUR]. Each coalition is asked
 *     once, many at a time on the cores of the run; so an answer must not map on that run itself,
 *     which could wait for ever
 * @param interaction who matters to whom; taken on trust
 */
public record AskedGame(
    CoalitionGame.Direction direction,
    List<Id.PlayerId> players,
    CoalitionValue value,
    Interaction interaction,
    List<Use> uses,
    Effort effort) {
  public AskedGame {
    players = List.copyOf(players);
    uses = List.copyOf(uses);
    Players.requireFew(players);
    Use.require(players, uses);
    switch (interaction) {
      case Interaction.Everybody everybody -> {}
      case Interaction.OnlyLinked linked ->
          Players.requirePairs(
              players, linked.links().stream().map(l -> List.of(l.one(), l.other())).toList());
    }
  }

  /** The groups of players who matter to each other. */
  List<List<Id.PlayerId>> groups() {
    return switch (interaction) {
      case Interaction.Everybody everybody -> List.of(players);
      case Interaction.OnlyLinked linked -> Players.groups(players, linked.links());
    };
  }
}
