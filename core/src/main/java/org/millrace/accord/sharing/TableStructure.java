package org.millrace.accord.sharing;

import java.util.List;
import org.millrace.accord.game.Coalition;
import org.millrace.domain.Id;

/** Worths that are listed. */
final class TableStructure implements Structure {
  private final int players;
  private final double[] values;
  private final int sign;

  TableStructure(List<Id.PlayerId> players, double[] values, CoalitionGame.Direction direction) {
    this.players = players.size();
    this.values = values;
    this.sign = direction == CoalitionGame.Direction.COST ? -1 : 1;
  }

  @Override
  public int players() {
    return players;
  }

  @Override
  public double of(Coalition coalition) {
    return sign * values[coalition.members().map(p -> 1 << p).sum()];
  }
}
