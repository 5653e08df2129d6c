package org.millrace.cluster.stage;

import java.util.ArrayList;
import java.util.List;
import org.millrace.cluster.stage.StageResult.Check;
import org.millrace.cluster.stage.StageResult.Staged;
import org.millrace.domain.Datum;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.math.FalseDiscovery;
import org.millrace.math.Vector;

/** Tells the stages of candidates; see the package for the rules. */
public final class ClusterStages implements Engine<StageProblem, StageResult> {

  @Override
  public StageResult solve(StageProblem problem, Run run) {
    List<Window> windows =
        problem.candidates().stream().map(c -> new Window(c, problem.rules().trend())).toList();
    List<Datum> rises = rises(windows, problem.rules().confidence());
    run.check();
    List<Staged> staged = new ArrayList<>();
    for (int i = 0; i < windows.size(); i++) {
      Candidate candidate = problem.candidates().get(i);
      List<Check> checks =
          new Conditions(candidate, problem.rules(), windows.get(i), rises.get(i)).all();
      staged.add(
          new Staged(
              candidate.id(),
              candidate.sector(),
              candidate.place(),
              new Staging(checks).outcome(),
              checks));
    }
    return new StageResult(staged);
  }

  /** The q-value of each rise over all candidates whose rise can be tested. */
  private static List<Datum> rises(List<Window> windows, double confidence) {
    double[] probabilities =
        windows.stream()
            .filter(ClusterStages::isTestable)
            .mapToDouble(w -> w.riseProbability(confidence))
            .toArray();
    Vector adjusted = FalseDiscovery.adjusted(Vector.of(probabilities));
    List<Datum> rises = new ArrayList<>();
    int next = 0;
    for (Window window : windows) {
      rises.add(isTestable(window) ? new Datum.Known(adjusted.at(next++)) : new Datum.Unknown());
    }
    return rises;
  }

  private static boolean isTestable(Window window) {
    return window.isLongEnough() && window.hasIntervals();
  }
}
