package org.millrace.solver;

import org.millrace.math.LinearProgram;
import org.millrace.math.LpSolver;

/**
 * HiGHS. Each program is solved on one thread and from a fixed seed, so that equal programs (and
 * equal edits of a session) give equal results unless a time limit cuts them off. A session belongs
 * to the thread that opened it; sessions of different threads run side by side.
 */
public final class HighsSolver implements LpSolver {
  private final HighsLibrary library = new HighsLibrary();

  /**
   * Loads HiGHS.
   *
   * @throws IllegalStateException if it is not there for this platform
   */
  public HighsSolver() {}

  @Override
  public String name() {
    return "HiGHS " + library.version();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a row names a column twice, or a coefficient or cost is
   *     beyond what HiGHS counts as finite
   */
  @Override
  public Session open(LinearProgram program) {
    return new HighsSession(library, program);
  }
}
