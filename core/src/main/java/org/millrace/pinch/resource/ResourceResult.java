package org.millrace.pinch.resource;

import java.util.List;
import org.millrace.domain.Id;

/** What is needed from outside at least, or why no amount is enough. */
public sealed interface ResourceResult {
  /**
   * The sinks can be served.
   *
   * @param withoutReuse the same sinks, all served from outside
   * @param cascade level by level, cleanest first
   * @param allocation a matching that meets the target
   */
  record Targeted(
      Target.Reached target,
      Target withoutReuse,
      Apart apart,
      List<Level> cascade,
      Curves curves,
      Allocation allocation,
      Existing existing)
      implements ResourceResult {
    public Targeted {
      cascade = List.copyOf(cascade);
    }
  }

  /** No amount from outside serves all sinks. */
  record Infeasible(List<Target.Lack> lacks, Apart apart) implements ResourceResult {
    public Infeasible {
      lacks = List.copyOf(lacks);
    }
  }

  /** Each facility by itself. */
  record Apart(List<OfFacility> facilities, Sum sum) {
    public Apart {
      facilities = List.copyOf(facilities);
    }
  }

  /** One facility by itself; it has all that is available of each supply. */
  record OfFacility(Id.FacilityId facility, Target target) {}

  /** All facilities, each by itself. */
  sealed interface Sum {
    /** What they need together, and what sharing between them saves. */
    record Known(double fresh, double cost, double freshSaved, double costSaved) implements Sum {}

    /** Some can't be served alone, or not even all together. */
    record Unknown() implements Sum {}
  }

  /**
   * One quality of the cascade.
   *
   * @param asked flow of sinks with this limit
   * @param given flow of sources of this quality
   * @param bought flow of supplies of this quality
   * @param flow surplus of flow of this quality or better, supplies included; negative when more is
   *     asked for
   * @param deficit load that supplies must carry up to here; negative when sources have a surplus
   * @param surplus load left over up to here, supplies included; 0 at a pinch, never negative
   */
  record Level(
      double quality,
      double asked,
      double given,
      double bought,
      double flow,
      double deficit,
      double surplus) {}

  /**
   * Points to draw, from the best quality on.
   *
   * @param sinks greatest load over flow, strictest first
   * @param sources least load over flow, cleanest first, supplies included
   * @param surplus load left over, by quality
   */
  record Curves(List<Point> sinks, List<Point> sources, List<Rest> surplus) {
    public Curves {
      sinks = List.copyOf(sinks);
      sources = List.copyOf(sources);
      surplus = List.copyOf(surplus);
    }
  }

  /** A point of a composite curve; the load is flow times impurity. */
  record Point(double flow, double load) {}

  /** A point of the surplus cascade. */
  record Rest(double quality, double surplus) {}

  /**
   * Who gives whom what.
   *
   * @param discharges what is left of each source and supply
   * @param quality of all that is discharged, blended; of a perfect resource when nothing is
   */
  record Allocation(List<Transfer> transfers, List<Discharge> discharges, double quality) {
    public Allocation {
      transfers = List.copyOf(transfers);
      discharges = List.copyOf(discharges);
    }
  }

  /** A flow from a source or supply to a sink. */
  record Transfer(Id.StreamId from, Id.StreamId to, double flow) {}

  /** A flow of a source or supply that goes nowhere. */
  record Discharge(Id.StreamId from, double flow) {}

  /** Today's network. */
  sealed interface Existing {
    /** None was given. */
    record NotGiven() implements Existing {}

    /**
     * Compared with the target.
     *
     * @param fresh bought today
     * @param cost at the prices of supplies
     * @param losses where what is bought above the target goes, greatest first
     */
    record Judged(double fresh, double cost, List<Loss> losses) implements Existing {
      public Judged {
        losses = List.copyOf(losses);
      }
    }
  }

  /**
   * A place where more is bought than must be.
   *
   * @param load lost, flow times impurity
   * @param fresh the same as a flow of the cleanest supply of the target; all losses sum to what is
   *     bought beyond the target, if that is one supply
   */
  record Loss(Cause cause, double load, double fresh) {}

  /** What is wrong. */
  sealed interface Cause {
    /** Cleaner than the pinch, into a sink that would take what is dirtier than the pinch. */
    record CleanIntoDirty(Id.StreamId from, Id.StreamId to, double flow) implements Cause {}

    /** Cleaner than the pinch, or needed to fill sinks, and yet discharged. */
    record CleanDischarged(Id.StreamId from, double flow) implements Cause {}

    /** Dirtier than the pinch, into a sink that wants cleaner than the pinch. */
    record DirtyIntoClean(Id.StreamId from, Id.StreamId to, double flow) implements Cause {}

    /** Sources serve all sinks, and yet this is bought. */
    record NotNeeded(Id.StreamId from, Id.StreamId to, double flow) implements Cause {}

    /**
     * A sink that wants cleaner than the pinch gets cleaner than it needs; negative when dirtier.
     */
    record CleanerThanNeeded(Id.StreamId to) implements Cause {}
  }
}
