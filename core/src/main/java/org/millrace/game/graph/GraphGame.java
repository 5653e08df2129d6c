package org.millrace.game.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.game.graph.GraphGameResult.NotSolved;
import org.millrace.game.graph.GraphGameResult.Obstacle;
import org.millrace.game.graph.GraphGameResult.Solved;
import org.millrace.game.graph.GraphGameResult.Threshold;
import org.millrace.game.graph.GraphGameResult.Thresholds;
import org.millrace.game.graph.GraphGameResult.TooManyFirms;
import org.millrace.game.graph.GraphGameResult.Updating;
import org.millrace.game.payoff.Payoffs;
import org.millrace.unit.Require;

/** Tells whether cooperation pays on a network; see the package for the formulae. */
public final class GraphGame implements Engine<GraphGameProblem, GraphGameResult> {
  /** Rules whose walks differ. */
  private static final List<Updating> WALKS =
      List.of(Updating.DEATH_BIRTH, Updating.BIRTH_DEATH, Updating.IMITATION);

  @Override
  public GraphGameResult solve(GraphGameProblem problem, Run run) {
    run.check();
    FirmGraph graph = FirmGraph.of(problem.firms(), problem.links());
    Thresholds thresholds = thresholds(graph, problem.payoffs(), run);
    Simulations simulations = new Simulations(graph, problem.payoffs(), run);
    return new GraphGameResult(
        graph.firms(),
        graph.links(),
        thresholds,
        problem.simulations().stream().map(simulations::simulate).toList());
  }

  static Thresholds thresholds(FirmGraph graph, Payoffs game, Run run) {
    int firms = graph.firms();
    if (firms > GraphGameProblem.MOST_EXACT_FIRMS) {
      return new TooManyFirms(GraphGameProblem.MOST_EXACT_FIRMS);
    }
    List<Optional<MeetingTimes>> solved =
        run.map(WALKS, w -> MeetingTimes.of(graph, LineageWalk.of(graph, w), run));
    List<MeetingTimes> times = solved.stream().flatMap(Optional::stream).toList();
    if (times.size() < WALKS.size()) {
      boolean isLate = run.secondsLeft().getAsDouble() <= 0;
      return new NotSolved(isLate ? Obstacle.OUT_OF_TIME : Obstacle.ILL_CONDITIONED);
    }
    Map<Updating, MeetingTimes> known = new EnumMap<>(Updating.class);
    for (int w = 0; w < times.size(); w++) {
      known.put(WALKS.get(w), times.get(w));
    }
    known.put(Updating.PAIRWISE_COMPARISON, Require.known("walk", known, Updating.DEATH_BIRTH));
    List<Threshold> rules = new ArrayList<>();
    for (Updating updating : Updating.values()) {
      LineageWalk walk = LineageWalk.of(graph, updating);
      MeetingTimes meeting = Require.known("walk", known, updating);
      rules.addAll(new WeakSelection(graph, walk, meeting, updating).thresholds(game));
    }
    double accuracy = times.stream().mapToDouble(m -> m.accuracy).max().orElseThrow();
    return new Solved(firms * (firms - 1) / 2, accuracy, rules);
  }
}
