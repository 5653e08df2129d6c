package org.millrace.math;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * Solves a mixed-integer program whose whole numbers are mostly yes-or-no choices with a fixed
 * charge, such as what to build. A solver alone often finds the bound of such a program soon and
 * good points late. So it gets a moment to solve the program alone; after that it goes on from a
 * good point, found by slope scaling, while a second thread makes that point better part by part.
 * The answer is the better of both points under the solver's bound.
 */
public final class FixedChargeSearch {
  /** The solver alone gets this share of the time, and at most so many seconds. */
  private static final double SHARE_ALONE = 0.1;

  private static final double MOST_ALONE = 2;

  /** Slope scaling gets this share of the time at most. */
  private static final double SHARE_SCALING = 0.15;

  /** If the solver has not begun beside it by then, a thread must stop for it to begin. */
  private static final double SHARE_WAITING = 0.4;

  private static final long SEED = 1;

  private final LpSolver solver;
  private final Beside beside;

  /** Does pieces of work side by side, or one after another; results in their order. */
  @FunctionalInterface
  public interface Beside {
    /** One after another. */
    Beside NOT = work -> work.stream().map(Supplier::get).toList();

    /** Does all. */
    List<LpResult> all(List<Supplier<LpResult>> work);
  }

  /**
   * A search.
   *
   * @param beside does work side by side if it can
   */
  public FixedChargeSearch(LpSolver solver, Beside beside) {
    this.solver = solver;
    this.beside = beside;
  }

  /**
   * Solves a program; without a deadline as the solver alone does.
   *
   * @param limits of the search; its seconds are those of now
   * @param left seconds that are left
   */
  public LpResult solve(LinearProgram program, Limits limits, DoubleSupplier left) {
    double seconds = Math.max(0, left.getAsDouble());
    if (seconds == Double.POSITIVE_INFINITY || !program.hasIntegers()) {
      return solver.solve(program, limits.withSeconds(seconds));
    }
    double alone = Math.min(MOST_ALONE, SHARE_ALONE * seconds);
    LpResult first = solver.solve(program, limits.withSeconds(alone));
    Choices choices = new Choices(program);
    if (!isStopped(first) || choices.columns().length == 0) {
      return first;
    }
    double reserve = (1 - SHARE_ALONE - SHARE_SCALING) * seconds;
    Optional<Choices.Incumbent> scaled =
        new SlopeScaling(solver, choices).search(() -> left.getAsDouble() - reserve);
    return better(scaled, incumbent(choices, first))
        .map(start -> from(start, choices, limits, left))
        .orElseGet(() -> solver.solve(program, in(limits, left)));
  }

  private static Limits in(Limits limits, DoubleSupplier left) {
    return limits.withSeconds(Math.max(0, left.getAsDouble()));
  }

  /** Whether the time ran out; other limits are the caller's. */
  private static boolean isStopped(LpResult result) {
    return switch (result) {
      case LpResult.Stopped stopped -> stopped.reason() == LpResult.Reason.TIME;
      case LpResult.Unfinished unfinished -> unfinished.reason() == LpResult.Reason.TIME;
      case LpResult.Optimal optimal -> false;
      case LpResult.Infeasible infeasible -> false;
      case LpResult.Unbounded unbounded -> false;
    };
  }

  private static Optional<Choices.Incumbent> incumbent(Choices choices, LpResult result) {
    return result instanceof LpResult.Stopped stopped
        ? choices.incumbent(stopped.point())
        : Optional.empty();
  }

  private static Optional<Choices.Incumbent> better(
      Optional<Choices.Incumbent> one, Optional<Choices.Incumbent> other) {
    return one.isEmpty() || other.filter(o -> o.cost() < one.get().cost()).isPresent()
        ? other
        : one;
  }

  private LpResult from(
      Choices.Incumbent start, Choices choices, Limits limits, DoubleSupplier left) {
    AtomicBoolean begun = new AtomicBoolean();
    AtomicBoolean done = new AtomicBoolean();
    double waiting = (1 - SHARE_WAITING) * left.getAsDouble();
    BooleanSupplier stop = () -> done.get() || (!begun.get() && left.getAsDouble() < waiting);
    Supplier<LpResult> improving =
        () -> {
          NeighborhoodSearch search = new NeighborhoodSearch(solver, choices);
          Choices.Incumbent found = search.improve(start, SEED, left, stop);
          return new LpResult.Stopped(
              found.cost(), found.point(), Double.NEGATIVE_INFINITY, LpResult.Reason.TIME);
        };
    Supplier<LpResult> bounding =
        () -> {
          begun.set(true);
          try (LpSolver.Session session = solver.open(choices.program())) {
            session.start(start.point());
            return session.solve(in(limits, left));
          } finally {
            done.set(true);
          }
        };
    List<LpResult> results = beside.all(List.of(improving, bounding));
    return joined((LpResult.Stopped) results.getFirst(), results.getLast());
  }

  /** The solver's result, with the other point if that is better and the solver was stopped. */
  private static LpResult joined(LpResult.Stopped found, LpResult solved) {
    return switch (solved) {
      case LpResult.Stopped stopped ->
          found.objective() < stopped.objective()
              ? new LpResult.Stopped(
                  found.objective(),
                  found.point(),
                  Math.min(found.objective(), stopped.bound()),
                  stopped.reason())
              : stopped;
      case LpResult.Unfinished unfinished ->
          new LpResult.Stopped(
              found.objective(),
              found.point(),
              Math.min(found.objective(), unfinished.bound()),
              unfinished.reason());
      case LpResult.Optimal optimal -> optimal;
      case LpResult.Infeasible infeasible -> infeasible;
      case LpResult.Unbounded unbounded -> unbounded;
    };
  }
}
