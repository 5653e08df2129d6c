package org.millrace.pinch.resource;

import java.util.List;
import org.millrace.domain.Id;

/** The least that is needed from outside. */
public sealed interface Target {
  /**
   * It can be met.
   *
   * @param supplies what is bought of each, in the order of the problem
   * @param fresh all of them together
   * @param cost at their prices
   * @param waste what is discharged: sources and supplies less sinks
   * @param pinches qualities at which there is neither surplus nor deficit, cleanest first
   * @param reason why it can't be less
   */
  record Reached(
      List<Bought> supplies,
      double fresh,
      double cost,
      double waste,
      List<Double> pinches,
      Reason reason)
      implements Target {
    public Reached {
      supplies = List.copyOf(supplies);
      pinches = List.copyOf(pinches);
    }
  }

  /** It can't, however much is bought of what is available. */
  record OutOfReach(List<Lack> lacks) implements Target {
    public OutOfReach {
      lacks = List.copyOf(lacks);
    }
  }

  /** A flow bought. */
  record Bought(Id.StreamId supply, double flow) {}

  /** Why nothing less is enough. */
  enum Reason {
    /** The quality at the pinch. */
    QUALITY,
    /** Sinks take all that there is: nothing is discharged. */
    FLOW,
    /** Nothing is needed: sources serve all sinks. */
    NOTHING_NEEDED,
    /** No sink can take anything from a source. */
    NOTHING_TO_REUSE
  }

  /** What lacks. */
  sealed interface Lack {
    /**
     * At a quality, sources and supplies that are better carry too little.
     *
     * @param load what is missing, flow times impurity
     * @param sinks those that want better than this quality, strictest first
     */
    record OfQuality(double quality, double load, List<Id.StreamId> sinks) implements Lack {
      public OfQuality {
        sinks = List.copyOf(sinks);
      }
    }

    /** There is less flow than sinks want, whatever its quality. */
    record OfFlow(double flow) implements Lack {}
  }
}
