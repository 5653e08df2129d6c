package org.millrace.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Finds the best needs of each offer among those of a chunk. */
@FunctionalInterface
interface ChunkJudge extends Serializable {
  /** For each offer that has any its needs, best first, and no more of them than the rules keep. */
  Map<String, List<Partner>> best(
      List<Placed.Giver> givers, List<Placed.Taker> takers, Setting setting);
}
