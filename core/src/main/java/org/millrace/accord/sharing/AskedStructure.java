package org.millrace.accord.sharing;

import java.util.List;
import java.util.Map;
import org.millrace.accord.game.Coalition;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/** Worths that somebody else tells, of some of the players of a game. */
final class AskedStructure implements Structure {
  private final AskedGame game;
  private final int[] places;

  AskedStructure(AskedGame game, List<Id.PlayerId> players) {
    this.game = game;
    Map<Id.PlayerId, Integer> all = Players.places(game.players());
    this.places = players.stream().mapToInt(p -> Require.known("player", all, p)).toArray();
  }

  @Override
  public int players() {
    return places.length;
  }

  @Override
  public double of(Coalition coalition) {
    double value = game.value().of(Coalition.of(coalition.members().map(p -> places[p])));
    return game.direction() == CoalitionGame.Direction.COST ? -value : value;
  }

  @Override
  public boolean isDear() {
    return true;
  }
}
