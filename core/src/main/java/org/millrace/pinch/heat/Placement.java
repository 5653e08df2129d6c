package org.millrace.pinch.heat;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.HourlyCost;

/** Which utilities serve the streams. */
public sealed interface Placement {
  /** No utility was listed. */
  record NotAsked() implements Placement {}

  /**
   * The loads of least cost.
   *
   * @param hot one a hot utility, in their order
   * @param cold one a cold utility, in their order
   * @param unservedHot heat for which no hot utility is warm enough or large enough
   * @param unservedCold heat for which no cold utility is cold enough or large enough
   */
  record Placed(
      List<Load> hot, List<Load> cold, HeatFlow unservedHot, HeatFlow unservedCold, HourlyCost cost)
      implements Placement {
    public Placed {
      hot = List.copyOf(hot);
      cold = List.copyOf(cold);
    }
  }

  /** There is no least cost: heat can be bought and sold on at a gain without end. */
  record Endless() implements Placement {}

  /** The solver gave up. */
  record Unsettled() implements Placement {}

  /** A utility's heat and what it costs; a gain if negative. */
  record Load(Id.UtilityId utility, HeatFlow load, HourlyCost cost) {}
}
