package org.millrace.game.regulation;

import java.util.List;
import org.millrace.game.regulation.RegulationProblem.Shares;
import org.millrace.game.replicator.Eigenvalue;
import org.millrace.game.replicator.RestKind;

/**
 * What firms and government come to.
 *
 * @param pace the largest advantage at any vertex [EUR/a]; times are in units of 1/pace
 * @param vertices all eight
 * @param restingEdges edges of which every point rests
 * @param mixed isolated rest points on faces and inside
 * @param pattern what becomes of points inside
 * @param warnings what to heed in reading this
 * @param ending what becomes of the present point
 * @param trajectory of the present point
 */
public record RegulationResult(
    double pace,
    List<Vertex> vertices,
    List<RestingEdge> restingEdges,
    List<Mixed> mixed,
    Pattern pattern,
    List<Warning> warnings,
    Ending ending,
    List<Moment> trajectory) {
  public RegulationResult {
    vertices = List.copyOf(vertices);
    restingEdges = List.copyOf(restingEdges);
    mixed = List.copyOf(mixed);
    warnings = List.copyOf(warnings);
    trajectory = List.copyOf(trajectory);
  }

  /**
   * A vertex.
   *
   * @param eigenvalues along the first kind, the second kind, the government [EUR/a]
   * @param stable whether it is a strict equilibrium, which draws its neighbors in
   */
  public record Vertex(Shares at, List<Eigenvalue> eigenvalues, RestKind kind, boolean stable) {
    public Vertex {
      eigenvalues = List.copyOf(eigenvalues);
    }
  }

  /** An edge of the cube along which nobody has a reason to change. */
  public record RestingEdge(Shares from, Shares to) {}

  /** A rest point with two or three shares between 0 and 1; it never draws in its neighbors. */
  public record Mixed(Shares at, List<Eigenvalue> eigenvalues, RestKind kind) {
    public Mixed {
      eigenvalues = List.copyOf(eigenvalues);
    }
  }

  /** What becomes of points inside the cube. */
  public enum Pattern {
    /** One vertex is stable; from farther off shares may still go round. */
    ONE_STABLE_STATE,
    /** Several are; the start decides. */
    SEVERAL_STABLE_STATES,
    /** None is, and no edge rests: shares go round or wander, and settle nowhere. */
    CYCLES,
    /** None is, but an edge rests: the linear motion can't tell. */
    UNDECIDED
  }

  /** What to heed. */
  public enum Warning {
    /** A mixed rest point is never an attractor when several populations move. */
    MIXED_POINT_NEVER_ATTRACTS,
    /** Of some vertex an eigenvalue is 0 and none leads away: the linear motion can't tell. */
    VERTEX_UNDECIDED
  }

  /** What becomes of the present point. */
  public sealed interface Ending {
    /**
     * It moves to rest.
     *
     * @param time until it stays within 0.05 of the end, in units of 1/pace
     */
    record Settles(Shares at, double time) implements Ending {}

    /** It is at rest. */
    record Stays(Shares at) implements Ending {}

    /**
     * It goes round.
     *
     * @param turns how often the share that turned most did so until the horizon
     */
    record GoesRound(int turns, Shares at) implements Ending {}

    /** It still moves at the horizon and has not gone round. */
    record StillMoves(Shares at) implements Ending {}
  }

  /** A point of the trajectory, the time in units of 1/pace. */
  public record Moment(double time, double first, double second, double government) {}
}
