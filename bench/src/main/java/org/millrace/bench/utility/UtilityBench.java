package org.millrace.bench.utility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.millrace.bench.Stopwatch;
import org.millrace.engine.Run;
import org.millrace.math.LpResult;
import org.millrace.solver.HighsSolver;
import org.millrace.utility.UtilityPlanning;
import org.millrace.utility.UtilityProblem;
import org.millrace.utility.UtilityResult;

/**
 * Times the plan of a park, hour by hour, and writes the very program for the peer.
 *
 * <p>Arguments: the number of hours, and the folder for what the peer reads.
 */
public final class UtilityBench {
  /** Hours planned before the clock starts. */
  private static final int WARM_UP = 168;

  private UtilityBench() {}

  /** Runs it. */
  public static void main(String... arguments) throws IOException {
    int hours = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    RecordingSolver solver = new RecordingSolver(new HighsSolver());
    UtilityPlanning planning = new UtilityPlanning(solver);
    planning.solve(new HourlyPark(WARM_UP).problem(), Run.PLAIN);
    UtilityProblem problem = new HourlyPark(hours).problem();
    solver.solved().clear();
    Stopwatch<UtilityResult> timed = Stopwatch.time(() -> planning.solve(problem, Run.PLAIN));
    if (!(timed.result() instanceof UtilityResult.Planned planned)) {
      throw new IllegalStateException("There is no plan: " + timed.result());
    }
    RecordingSolver.Solved plan = solver.solved().getLast();
    if (!(plan.result() instanceof LpResult.Optimal optimal)) {
      throw new IllegalStateException("The program was not solved: " + plan.result());
    }
    double before = solver.solved().getFirst().seconds();
    System.out.printf(
        Locale.ROOT,
        "utility %,d hours, %,d columns, %,d rows: %.1f s (the plan's program %.1f s, the park as it"
            + " is %.1f s, all else %.1f s), %.0f EUR/a; %s%n",
        hours,
        plan.program().columns().size(),
        plan.program().rows().size(),
        timed.seconds(),
        plan.seconds(),
        before,
        timed.seconds() - plan.seconds() - before,
        planned.plan().cost().amount(),
        planned.proof().solver());
    for (UtilityResult.Sized sized : planned.equipment()) {
      if (sized.fate() == UtilityResult.Fate.BUILT) {
        System.out.printf(Locale.ROOT, "  %s %.1f%n", sized.equipment().value(), sized.now());
      }
    }
    ProgramFile.write(plan.program(), folder);
    ProgramFile.write(folder, "answer", optimal.objective(), plan.seconds(), timed.seconds());
  }
}
