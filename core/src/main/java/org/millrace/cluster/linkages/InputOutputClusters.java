package org.millrace.cluster.linkages;

import org.millrace.engine.Engine;
import org.millrace.engine.Run;

/** Finds clusters in a table of inputs and outputs; see the package for the formulae. */
public final class InputOutputClusters implements Engine<InputOutputProblem, InputOutputResult> {
  @Override
  public InputOutputResult solve(InputOutputProblem problem, Run run) {
    Trade trade = new Trade(problem.industries());
    run.check();
    InputOutputResult.Grouping grouping = new Components(trade, problem.rules()).grouping();
    run.check();
    return new InputOutputResult(
        grouping,
        new StrongestLinks(trade, problem.rules().leastLink()).chains(),
        Leontief.multipliers(trade));
  }
}
