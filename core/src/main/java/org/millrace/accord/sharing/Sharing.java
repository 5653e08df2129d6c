package org.millrace.accord.sharing;

import java.util.List;
import org.millrace.accord.game.WorthTable;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.math.LpSolver;

/** Shares joint gains and costs; see the package for the rules. */
public final class Sharing implements Engine<SharingProblem, SharingResult> {
  private final LpSolver solver;

  /** Leaves its linear programs to a solver. */
  public Sharing(LpSolver solver) {
    this.solver = solver;
  }

  @Override
  public SharingResult solve(SharingProblem problem, Run run) {
    CoalitionGame game = problem.game();
    return solve(Parts.of(game), game.direction(), problem.uses(), problem.effort(), run);
  }

  /** Shares a game whose coalitions somebody else values. */
  public SharingResult solve(AskedGame game, Run run) {
    return solve(Parts.of(game), game.direction(), game.uses(), game.effort(), run);
  }

  private SharingResult solve(
      List<Parts.Part> parts,
      CoalitionGame.Direction direction,
      List<Use> uses,
      Effort effort,
      Run run) {
    return new SharingResult(
        direction, parts.stream().map(p -> share(p, direction, uses, effort, run)).toList());
  }

  private SharingResult.Part share(
      Parts.Part part, CoalitionGame.Direction direction, List<Use> uses, Effort effort, Run run) {
    run.check();
    Structure structure = part.structure();
    View view =
        isSmall(structure.players(), effort)
            ? new TableView(structure, solver, run)
            : new WideView(structure, effort, solver, run);
    return new PartSharing(part.players(), direction, uses, view).share();
  }

  private static boolean isSmall(int players, Effort effort) {
    return players <= WorthTable.MOST_PLAYERS && (1 << players) - 1 <= effort.coalitions();
  }
}
