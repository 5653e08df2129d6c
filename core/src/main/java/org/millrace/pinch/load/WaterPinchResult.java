package org.millrace.pinch.load;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.Concentration;
import org.millrace.unit.HourlyFlow;
import org.millrace.unit.MassLoad;

/** How little water is enough. */
public sealed interface WaterPinchResult {
  /**
   * The operations can be served.
   *
   * @param reuse with reuse among all plants
   * @param withoutReuse fresh water for each operation
   * @param operations in the order of the problem
   * @param cascade by concentration, cleanest first
   */
  record Targeted(
      Target.Reached reuse,
      WithoutReuse withoutReuse,
      Apart apart,
      Regenerated regenerated,
      List<Limit> operations,
      List<Level> cascade,
      Curves curves)
      implements WaterPinchResult {
    public Targeted {
      operations = List.copyOf(operations);
      cascade = List.copyOf(cascade);
    }
  }

  /**
   * Some operations want cleaner water than there is.
   *
   * @param target what lacks
   */
  record Infeasible(Target.OutOfReach target, Apart apart) implements WaterPinchResult {}

  /** The least fresh water for some operations. */
  sealed interface Target {
    /**
     * With reuse.
     *
     * @param waste let out: fresh water and what is won, less what is lost
     * @param pinches concentrations at which water can't be cleaner than the operations need it,
     *     lowest first
     * @param reason why it can't be less
     */
    record Reached(HourlyFlow fresh, HourlyFlow waste, List<Concentration> pinches, Reason reason)
        implements Target {
      public Reached {
        pinches = List.copyOf(pinches);
      }
    }

    /**
     * Whatever the amount of fresh water.
     *
     * @param concentration of fresh water
     * @param load that would have to be carried by cleaner water
     * @param operations that want cleaner water than fresh water is, strictest first
     */
    record OutOfReach(Concentration concentration, MassLoad load, List<Id.ProcessId> operations)
        implements Target {
      public OutOfReach {
        operations = List.copyOf(operations);
      }
    }
  }

  /** Why nothing less is enough. */
  enum Reason {
    /** The concentration at the pinch. */
    CONCENTRATION,
    /** Operations lose or keep so much water: nothing is let out. */
    FLOW,
    /** No fresh water is needed. */
    NOTHING_NEEDED,
    /** No operation can take what another lets out. */
    NOTHING_TO_REUSE
  }

  /** Fresh water for each operation. */
  sealed interface WithoutReuse {
    /** All of it. */
    record Enough(HourlyFlow fresh) implements WithoutReuse {}

    /** These operations want cleaner water. */
    record TooDirty(List<Id.ProcessId> operations) implements WithoutReuse {
      public TooDirty {
        operations = List.copyOf(operations);
      }
    }
  }

  /** Each plant by itself, with reuse. */
  record Apart(List<OfFacility> facilities, Sum sum) {
    public Apart {
      facilities = List.copyOf(facilities);
    }
  }

  /** One plant by itself. */
  record OfFacility(Id.FacilityId facility, Target target) {}

  /** All plants, each by itself. */
  sealed interface Sum {
    /** What they need together, and what sharing between them saves. */
    record Known(HourlyFlow fresh, HourlyFlow saved) implements Sum {}

    /** Some can't be served alone, or not even all together. */
    record Unknown() implements Sum {}
  }

  /** With regeneration among all plants. */
  sealed interface Regenerated {
    /** Not asked for. */
    record NotAsked() implements Regenerated {}

    /**
     * Both ways.
     *
     * @param reuse each tonne is regenerated once at most
     * @param recycle an operation may get its own water back
     */
    record Both(RegenerationTarget reuse, RegenerationTarget recycle) implements Regenerated {}
  }

  /**
   * The least fresh water with regeneration.
   *
   * @param regenerated the least flow that must be cleaned for it
   * @param inlet the least concentration of what is cleaned for which it is enough
   * @param outlet what is left in it
   * @param removed in an hour
   * @param pinches with regeneration
   */
  record RegenerationTarget(
      HourlyFlow fresh,
      HourlyFlow regenerated,
      Concentration inlet,
      Concentration outlet,
      MassLoad removed,
      List<Concentration> pinches) {
    public RegenerationTarget {
      pinches = List.copyOf(pinches);
    }
  }

  /**
   * What an operation takes at its limits.
   *
   * @param asked limiting flow, or the fixed one
   */
  record Limit(
      Id.ProcessId id,
      HourlyFlow asked,
      HourlyFlow given,
      Concentration inlet,
      Concentration outlet) {}

  /**
   * One concentration of the cascade.
   *
   * @param asked flow of inlets here
   * @param given flow of outlets here
   * @param deficit load that fresh water must carry up to here: the limiting composite curve
   * @param surplus what the target could carry beyond that; 0 at a pinch
   */
  record Level(
      Concentration concentration,
      HourlyFlow asked,
      HourlyFlow given,
      MassLoad deficit,
      MassLoad surplus) {}

  /**
   * Points to draw: concentration over load.
   *
   * @param limiting the limiting composite curve
   * @param supply fresh water of the target
   */
  record Curves(List<Point> limiting, List<Point> supply) {
    public Curves {
      limiting = List.copyOf(limiting);
      supply = List.copyOf(supply);
    }
  }

  /** A point of a curve. */
  record Point(MassLoad load, Concentration concentration) {}
}
