package org.millrace.study;

import java.util.List;
import java.util.Optional;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.estimate.EstimateProblem;
import org.millrace.estimate.EstimateResult;
import org.millrace.estimate.StreamEstimation;
import org.millrace.match.MatchProblem;
import org.millrace.match.MatchResult;
import org.millrace.match.Matching;
import org.millrace.math.LpSolver;
import org.millrace.network.NetworkDesign;
import org.millrace.network.NetworkProblem;
import org.millrace.network.NetworkResult;

/** The engines by name; built once at each edge with the solver it has. */
public final class Catalog {
  private final List<Entry<?, ?>> entries;

  /** The engines, their programs left to a solver. */
  public Catalog(LpSolver solver) {
    entries =
        List.of(
            new Entry<>(
                "estimate", EstimateProblem.class, EstimateResult.class, new StreamEstimation()),
            new Entry<>("match", MatchProblem.class, MatchResult.class, new Matching()),
            new Entry<>(
                "network", NetworkProblem.class, NetworkResult.class, new NetworkDesign(solver)));
  }

  /**
   * An engine with what goes in and comes out.
   *
   * @param name as users call it
   */
  public record Entry<P extends Record, R>(
      String name, Class<P> problem, Class<R> result, Engine<P, R> engine) {
    /** Solves a problem of this engine's kind. */
    public R solve(P problem, Run run) {
      return engine.solve(problem, run);
    }
  }

  /** All engines, in the order of a region's walk. */
  public List<Entry<?, ?>> entries() {
    return entries;
  }

  /** The engine of that name. */
  public Optional<Entry<?, ?>> find(String name) {
    for (Entry<?, ?> entry : entries) {
      if (entry.name().equals(name)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}
