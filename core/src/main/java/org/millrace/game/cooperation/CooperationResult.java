package org.millrace.game.cooperation;

import java.util.List;
import org.millrace.game.replicator.Advantage;
import org.millrace.game.replicator.Stance;

/**
 * Whether firms come to cooperate, from where, and what a policy does.
 *
 * @param pace the largest advantage, the present policy counted in [EUR/a]; times are in units of
 *     1/pace, see {@link org.millrace.game.replicator}
 * @param first advantages of the first kind under the present policy
 * @param second of the second kind; of one kind alone, the same
 * @param outlook what becomes of points inside
 * @param rests the rest points and lines of rest points
 * @param integral what stays constant along a trajectory of two kinds
 * @param separatrix from where it depends on the side of it what becomes of a point; empty where
 *     there is none
 * @param basins shares of all points by what becomes of them; they sum to 1 unless points circle or
 *     nothing moves
 * @param ending what becomes of the present point
 * @param trajectory of the present point
 */
public record CooperationResult(
    double pace,
    KindResult first,
    KindResult second,
    Outlook outlook,
    List<Rest> rests,
    Integral integral,
    List<Point> separatrix,
    List<Basin> basins,
    Ending ending,
    List<Moment> trajectory,
    PhasePortrait portrait,
    PolicyResult policy) {
  public CooperationResult {
    rests = List.copyOf(rests);
    separatrix = List.copyOf(separatrix);
    basins = List.copyOf(basins);
    trajectory = List.copyOf(trajectory);
  }

  /**
   * A kind of firms under the present policy.
   *
   * @param prefersCooperation whether such firms have more if all cooperate than if none does,
   *     before any policy; with a stance of {@code never} this is the prisoner's dilemma
   */
  public record KindResult(
      String name, Advantage advantage, Stance stance, boolean prefersCooperation) {}

  /** What becomes of points inside the square. */
  public enum Outlook {
    /** All come to cooperate, from everywhere. */
    EVERYBODY,
    /** None does in the end, from anywhere. */
    NOBODY,
    /** All of the first kind, none of the second. */
    FIRST_ALONE,
    /** All of the second kind, none of the first. */
    SECOND_ALONE,
    /** All or none; the start decides. */
    ALL_OR_NONE,
    /** One kind cooperates and the other rides along; the start decides which. */
    ONE_OF_BOTH,
    /** One kind of firms alone: a fixed share cooperates, from everywhere. */
    A_SHARE,
    /** Shares circle about a point and settle nowhere. */
    CIRCLES,
    /** One kind settles; where the other stops depends on the start. */
    STOPS_ON_THE_WAY,
    /** No firm has a reason to change, wherever they stand. */
    NOTHING_MOVES
  }

  /**
   * What is constant along a trajectory: H = b₂ ln x − a₂ ln(1 − x) − b₁ ln y + a₁ ln(1 − y)
   * [EUR/a].
   */
  public sealed interface Integral {
    /** The value at the present point, and how far it drifted along the trajectory given. */
    record Known(double value, double drift) implements Integral {}

    /** The present point lies on the edge, where H has no value; or firms are of one kind. */
    record None() implements Integral {}
  }

  /**
   * A share of all points of the square, or of the line for one kind.
   *
   * @param area in [0, 1], to 1e-9
   */
  public record Basin(Target target, double area) {}

  /** Where points end. */
  public enum Target {
    /** All cooperate. */
    ALL,
    /** None does. */
    NONE,
    /** All of the first kind, none of the second. */
    FIRST_ALONE,
    /** All of the second kind, none of the first. */
    SECOND_ALONE,
    /** All of the first kind; the share of the second stops somewhere. */
    FIRST_ALL,
    /** None of the first kind; the share of the second stops somewhere. */
    FIRST_NONE,
    /** All of the second kind; the share of the first stops somewhere. */
    SECOND_ALL,
    /** None of the second kind; the share of the first stops somewhere. */
    SECOND_NONE,
    /** A rest point inside: the fixed share of one kind, or the saddle of two. */
    MIXED
  }

  /** What becomes of the present point. */
  public sealed interface Ending {
    /**
     * It moves to a rest point.
     *
     * @param time until it stays within 0.05 of the end, in units of 1/pace
     */
    record Settles(Target target, Point at, double time) implements Ending {}

    /**
     * It lies on the separatrix and comes to the saddle; the least push sends it to either side.
     *
     * @param time until it comes within 0.05 of the saddle
     */
    record OnTheEdge(Point saddle, double time) implements Ending {}

    /**
     * It circles.
     *
     * @param center also the mean of the shares over a turn
     * @param period of a turn, in units of 1/pace
     */
    record Circles(Point center, double period) implements Ending {}

    /** It is at rest. */
    record Stays(Point at) implements Ending {}

    /** It still moved when the most steps were done. */
    record Unfinished(Point at) implements Ending {}
  }

  /** A point of a trajectory, the time in units of 1/pace. */
  public record Moment(double time, double first, double second) {}

  /**
   * What a phase portrait is drawn from; for one kind alone, along a line.
   *
   * @param arrows at the middles of equal cells
   * @param trajectories from the middles of equal cells
   */
  public record PhasePortrait(List<Arrow> arrows, List<Trajectory> trajectories) {
    public PhasePortrait {
      arrows = List.copyOf(arrows);
      trajectories = List.copyOf(trajectories);
    }
  }

  /** A trajectory from a point other than the present one. */
  public record Trajectory(List<Moment> moments, Ending ending) {
    public Trajectory {
      moments = List.copyOf(moments);
    }
  }

  /** How shares change at a point, per unit of 1/pace. */
  public record Arrow(Point at, double firstChange, double secondChange) {}
}
