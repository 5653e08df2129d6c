package org.millrace.accord.game;

import java.util.List;
import java.util.Map;
import org.millrace.engine.Run;
import org.millrace.math.LpSolver;

/**
 * The shares whose largest excess is least, of these the ones whose next largest is least, and so
 * on. Worths are beyond those of players alone and of about 1 at most.
 */
public final class Nucleolus {
  /** Of excesses; worths are of about 1 at most. */
  static final double TOLERANCE = 1e-9;

  private final int players;
  private final double total;
  private final Searches searches;
  private final LpSolver solver;
  private final Run run;

  private Nucleolus(int players, double total, Searches searches, LpSolver solver, Run run) {
    this.players = players;
    this.total = total;
    this.searches = searches;
    this.solver = solver;
    this.run = run;
  }

  /** A search keeps what it has seen settled, so each computation gets its own. */
  private interface Searches {
    CoalitionSearch begin();
  }

  /** Of a game whose every coalition is in a table; exact. */
  public static Nucleolus of(WorthTable table, LpSolver solver, Run run) {
    return new Nucleolus(table.players(), table.total(), () -> new TableSearch(table), solver, run);
  }

  /**
   * Of a game that some coalitions decide.
   *
   * @param total worth of all
   * @param worths of the coalitions that decide, among them all single players
   */
  public static Nucleolus ofDeciding(
      int players, double total, Map<Coalition, Double> worths, LpSolver solver, Run run) {
    return new Nucleolus(players, total, () -> new ListedSearch(worths), solver, run);
  }

  /** Of a game searched as far as worths may be asked for. */
  public static Nucleolus of(
      int players, double total, PoolSearch search, LpSolver solver, Run run) {
    return new Nucleolus(players, total, () -> search, solver, run);
  }

  /** What of an excess counts. */
  public enum Measure {
    /** All of it. */
    WHOLE,
    /** The part that falls on each player of the coalition. */
    PER_PLAYER;

    double of(int size) {
      return this == WHOLE ? 1 : size;
    }
  }

  /** How it ended. */
  public sealed interface Outcome {
    /**
     * Shares beyond what players have alone.
     *
     * @param leastExcess the least that the largest excess can be; of the least core
     */
    record Found(List<Double> shares, double leastExcess) implements Outcome {
      public Found {
        shares = List.copyOf(shares);
      }
    }

    /** The deadline came first. */
    record OutOfTime() implements Outcome {}

    /** The solver lost its way. */
    record Lost() implements Outcome {}
  }

  /**
   * The shares.
   *
   * @param rational whether nobody may get less than alone: the nucleolus; else the prenucleolus,
   *     which is the same unless somebody would
   */
  public Outcome shares(Measure measure, boolean rational) {
    return new Lexicographic(players, total, searches.begin(), measure, rational)
        .solve(solver, run);
  }
}
