package org.millrace.accord.game;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.millrace.engine.Run;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgram.Row;
import org.millrace.math.LinearProgramBuilder;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;
import org.millrace.math.Vector;

/** The sequence of programs of {@link Nucleolus}; see the package. */
final class Lexicographic {
  /**
   * A dual above this is one. The duals of a stage sum to at least 1 over the number of players, in
   * at most one row a player and one more; a smaller one is found in a later stage.
   */
  private static final double POSITIVE = 1e-6;

  private final int players;
  private final CoalitionSearch search;
  private final Nucleolus.Measure measure;
  private final double lowest;
  private final double highest;
  private final Span span;
  private final List<Settled> settled = new ArrayList<>();

  /** Coalitions heeded in this stage, in the order of their rows. */
  private final List<Coalition> heeded = new ArrayList<>();

  private final Set<Coalition> isHeeded = new HashSet<>();
  private double[] shares = {};
  private double excess;

  /** A coalition whose shares sum to the same in all answers that are still possible. */
  private record Settled(Coalition coalition, double sum) {}

  Lexicographic(
      int players,
      double total,
      CoalitionSearch search,
      Nucleolus.Measure measure,
      boolean rational) {
    this.players = players;
    this.search = search;
    this.measure = measure;
    this.highest = 4.0 * players + 4;
    this.lowest = rational ? 0 : -highest;
    this.span = new Span(players);
    settle(Coalition.all(players), total);
  }

  Nucleolus.Outcome solve(LpSolver solver, Run run) {
    if (players == 1) {
      return new Nucleolus.Outcome.Found(List.of(settled.getFirst().sum()), 0);
    }
    boolean isFirst = true;
    double least = 0;
    while (span.rank() < players) {
      heedFirst();
      try (LpSolver.Session session = solver.open(program())) {
        LpResult last = stage(session, run);
        if (!(last instanceof LpResult.Optimal optimal) || !settle(optimal.rowDuals())) {
          return run.secondsLeft().getAsDouble() <= 0
              ? new Nucleolus.Outcome.OutOfTime()
              : new Nucleolus.Outcome.Lost();
        }
      }
      least = isFirst ? excess : least;
      isFirst = false;
    }
    return new Nucleolus.Outcome.Found(DoubleStream.of(shares).boxed().toList(), least);
  }

  /** Solves, adds what is violated, and solves again until nothing is. */
  private LpResult stage(LpSolver.Session session, Run run) {
    while (true) {
      run.check();
      double seconds = Math.max(0, run.secondsLeft().getAsDouble());
      if (seconds == 0) {
        return new LpResult.Unfinished(Double.NEGATIVE_INFINITY, LpResult.Reason.TIME);
      }
      LpResult result = session.solve(Limits.NONE.withSeconds(seconds));
      if (!(result instanceof LpResult.Optimal optimal)) {
        return result;
      }
      read(optimal.point());
      List<Coalition> violated = search.violated(query());
      if (violated.isEmpty()) {
        return result;
      }
      for (Coalition coalition : violated) {
        session.addRow(row(coalition));
        heed(coalition);
      }
    }
  }

  private void read(Vector point) {
    shares = new double[players];
    for (int p = 0; p < players; p++) {
      shares[p] = Math.clamp(point.at(p), lowest, highest);
    }
    excess = point.at(players);
  }

  private CoalitionSearch.Query query() {
    return new CoalitionSearch.Query(
        Vector.of(shares), excess, measure, span::contains, isHeeded::contains, players + 10);
  }

  private LinearProgramBuilder begun() {
    LinearProgramBuilder program = new LinearProgramBuilder();
    for (int p = 0; p < players; p++) {
      program.column("share[" + p + ']', lowest, highest, 0);
    }
    double most = 2 + players * highest;
    program.column("excess", -most, most, 1);
    return program;
  }

  private LinearProgram program() {
    LinearProgramBuilder program = begun();
    for (Settled one : settled) {
      program.row("settled", one.sum(), one.sum(), entries(one.coalition()));
    }
    for (Coalition coalition : heeded) {
      Row row = row(coalition);
      program.row(row.name(), row.lower(), row.upper(), row.entries());
    }
    return program.build();
  }

  private Row row(Coalition coalition) {
    List<Entry> entries = entries(coalition);
    entries.add(new Entry(players, measure.of(coalition.size())));
    return new Row("coalition", search.worth(coalition), Double.POSITIVE_INFINITY, entries);
  }

  private static List<Entry> entries(Coalition coalition) {
    List<Entry> entries = new ArrayList<>();
    coalition.members().forEach(p -> entries.add(new Entry(p, 1)));
    return entries;
  }

  private void heed(Coalition coalition) {
    heeded.add(coalition);
    isHeeded.add(coalition);
  }

  /** Keeps of the last stage the rows that bind most nearly, and begins with the usual ones. */
  private void heedFirst() {
    Set<Coalition> open = new LinkedHashSet<>();
    heeded.stream()
        .filter(c -> !span.contains(c))
        .sorted(Comparator.comparingDouble(this::slack))
        .limit(3L * players)
        .forEach(open::add);
    search.first().stream().filter(c -> !span.contains(c)).forEach(open::add);
    heeded.clear();
    isHeeded.clear();
    open.forEach(this::heed);
  }

  private double slack(Coalition coalition) {
    return coalition.sum(shares) + excess * measure.of(coalition.size()) - search.worth(coalition);
  }

  /**
   * Settles the coalitions that bind in all answers, as their duals prove; whether there is one.
   */
  private boolean settle(Vector duals) {
    int before = span.rank();
    for (int i = 0; i < heeded.size(); i++) {
      if (duals.at(settledBefore(duals) + i) > POSITIVE) {
        settle(heeded.get(i), heeded.get(i).sum(shares));
      }
    }
    return span.rank() > before;
  }

  private int settledBefore(Vector duals) {
    return duals.size() - heeded.size();
  }

  private void settle(Coalition coalition, double sum) {
    if (span.add(coalition)) {
      settled.add(new Settled(coalition, sum));
    }
  }
}
