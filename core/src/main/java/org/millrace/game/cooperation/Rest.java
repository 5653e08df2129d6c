package org.millrace.game.cooperation;

import java.util.List;
import org.millrace.game.replicator.Eigenvalue;
import org.millrace.game.replicator.RestKind;

/** Where shares don't change. */
public sealed interface Rest {
  /**
   * A rest point: a corner, or a point inside.
   *
   * @param eigenvalues of the linear motion near it [EUR/a]
   * @param evolutionarilyStable whether no small group that does otherwise can gain a footing
   */
  record Isolated(
      Point at, List<Eigenvalue> eigenvalues, RestKind kind, boolean evolutionarilyStable)
      implements Rest {
    public Isolated {
      eigenvalues = List.copyOf(eigenvalues);
    }
  }

  /** A line of rest points between two points. */
  record Line(Point from, Point to, Pull pull) implements Rest {}

  /** Every point rests. */
  record Everywhere() implements Rest {}

  /** What a line of rest points does to points beside it. */
  enum Pull {
    /** They come to it. */
    DRAWS_IN,
    /** They leave it. */
    PUSHES_OUT,
    /** The linear motion can't tell, or they move neither to it nor away. */
    UNDECIDED
  }
}
