package org.millrace.game.regulation;

import java.util.ArrayList;
import java.util.List;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.game.regulation.RegulationProblem.Shares;
import org.millrace.game.regulation.RegulationResult.Ending;
import org.millrace.game.regulation.RegulationResult.Mixed;
import org.millrace.game.regulation.RegulationResult.Moment;
import org.millrace.game.regulation.RegulationResult.Pattern;
import org.millrace.game.regulation.RegulationResult.RestingEdge;
import org.millrace.game.regulation.RegulationResult.Vertex;
import org.millrace.game.regulation.RegulationResult.Warning;
import org.millrace.game.replicator.Eigenvalue;
import org.millrace.game.replicator.Motion;
import org.millrace.game.replicator.RestKind;

/** Tells what firms and a government come to; see the package for the game. */
public final class Regulation implements Engine<RegulationProblem, RegulationResult> {
  /** Points of the trajectory stand at least so far apart. */
  private static final double APART = 0.004;

  /** So often must a share turn before it counts as going round. */
  private static final int ROUND = 4;

  @Override
  public RegulationResult solve(RegulationProblem problem, Run run) {
    run.check();
    Cube cube = new Cube(problem);
    List<Vertex> vertices = vertices(cube);
    List<RestingEdge> edges = restingEdges(cube);
    List<Mixed> mixed = new MixedRests(cube).find();
    Shares start = problem.start();
    Motion motion =
        Motion.from(
            cube::flow,
            new double[] {start.first(), start.second(), start.government()},
            problem.horizon());
    return new RegulationResult(
        cube.pace(),
        vertices,
        edges,
        mixed,
        pattern(vertices, edges),
        warnings(vertices, mixed),
        ending(start, motion),
        moments(motion));
  }

  private static List<Vertex> vertices(Cube cube) {
    List<Vertex> vertices = new ArrayList<>();
    for (int bits = 0; bits < 1 << Cube.PLAYERS; bits++) {
      double[] at = Cube.vertex(bits);
      List<Eigenvalue> eigenvalues = new ArrayList<>();
      for (int player = 0; player < Cube.PLAYERS; player++) {
        eigenvalues.add(Eigenvalue.real((1 - 2 * at[player]) * cube.advantage(player, at)));
      }
      RestKind kind = RestKind.of(eigenvalues, cube.pace());
      vertices.add(new Vertex(shares(at), eigenvalues, kind, kind == RestKind.ATTRACTOR));
    }
    return vertices;
  }

  /** Along an edge the advantage of the player that moves is constant. */
  private static List<RestingEdge> restingEdges(Cube cube) {
    List<RestingEdge> edges = new ArrayList<>();
    for (int bits = 0; bits < 1 << Cube.PLAYERS; bits++) {
      for (int player = 0; player < Cube.PLAYERS; player++) {
        double[] from = Cube.vertex(bits);
        if (from[player] == 0 && cube.advantage(player, from) == 0) {
          edges.add(new RestingEdge(shares(from), shares(Cube.vertex(bits | 1 << player))));
        }
      }
    }
    return edges;
  }

  private static Shares shares(double[] at) {
    return new Shares(at[Cube.FIRST], at[Cube.SECOND], at[Cube.GOVERNMENT]);
  }

  private static Pattern pattern(List<Vertex> vertices, List<RestingEdge> edges) {
    long stable = vertices.stream().filter(Vertex::stable).count();
    if (stable > 0) {
      return stable == 1 ? Pattern.ONE_STABLE_STATE : Pattern.SEVERAL_STABLE_STATES;
    }
    return edges.isEmpty() ? Pattern.CYCLES : Pattern.UNDECIDED;
  }

  private static List<Warning> warnings(List<Vertex> vertices, List<Mixed> mixed) {
    List<Warning> warnings = new ArrayList<>();
    if (!mixed.isEmpty()) {
      warnings.add(Warning.MIXED_POINT_NEVER_ATTRACTS);
    }
    if (vertices.stream().anyMatch(Regulation::mayBeStable)) {
      warnings.add(Warning.VERTEX_UNDECIDED);
    }
    return warnings;
  }

  /** An eigenvalue of 0 leaves it open, unless another leads away. */
  private static boolean mayBeStable(Vertex vertex) {
    return vertex.kind() == RestKind.UNDECIDED
        && vertex.eigenvalues().stream().allMatch(e -> e.real() <= 0);
  }

  private static Ending ending(Shares start, Motion motion) {
    if (motion.rests() && motion.size() == 1) {
      return new Ending.Stays(start);
    }
    Shares at = new Shares(motion.end(0), motion.end(1), motion.end(2));
    if (motion.rests()) {
      return new Ending.Settles(at, motion.timeToNearTheEnd());
    }
    int turns = Math.max(motion.turns(0), Math.max(motion.turns(1), motion.turns(2)));
    return turns >= ROUND ? new Ending.GoesRound(turns, at) : new Ending.StillMoves(at);
  }

  private static List<Moment> moments(Motion motion) {
    List<Moment> moments = new ArrayList<>();
    int last = motion.size() - 1;
    for (int p = 0; p <= last; p++) {
      Moment moment =
          new Moment(motion.time(p), motion.share(p, 0), motion.share(p, 1), motion.share(p, 2));
      if (p == 0 || p == last || isApart(moments.getLast(), moment)) {
        moments.add(moment);
      }
    }
    return moments;
  }

  private static boolean isApart(Moment one, Moment other) {
    return Math.abs(one.first() - other.first()) >= APART
        || Math.abs(one.second() - other.second()) >= APART
        || Math.abs(one.government() - other.government()) >= APART;
  }
}
