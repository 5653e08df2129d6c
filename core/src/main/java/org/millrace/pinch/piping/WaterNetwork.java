package org.millrace.pinch.piping;

import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.math.LpSolver;

/** Decides which pipes to lay; see the package for the program it solves. */
public final class WaterNetwork implements Engine<WaterNetworkProblem, WaterNetworkResult> {
  private final LpSolver solver;

  /** A designer that leaves the mixed-integer program to a solver. */
  public WaterNetwork(LpSolver solver) {
    this.solver = solver;
  }

  @Override
  public WaterNetworkResult solve(WaterNetworkProblem problem, Run run) {
    run.check();
    return new Design(problem, solver, run).result();
  }
}
