package org.millrace.pinch.piping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.millrace.math.LinearProgram;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgramBuilder;
import org.millrace.pinch.piping.Candidates.Candidate;
import org.millrace.pinch.piping.Candidates.Taker;

/**
 * The program of the package, with flows as shares of the largest one. The columns of flows come
 * first, in the order of the candidates, then a choice for each counted one.
 */
final class Model {
  private static final double NONE = Double.NEGATIVE_INFINITY;
  private static final double ANY = Double.POSITIVE_INFINITY;

  private final WaterNetworkProblem problem;
  private final Candidates candidates;
  private final double scale;
  private final LinearProgramBuilder program = new LinearProgramBuilder();
  private final int[] choices;

  Model(WaterNetworkProblem problem, Candidates candidates) {
    this.problem = problem;
    this.candidates = candidates;
    double largest = candidates.takers().stream().mapToDouble(Taker::most).max().orElse(0);
    scale = largest > 0 ? largest : 1;
    List<Candidate> pipes = candidates.pipes();
    choices = new int[pipes.size()];
    for (int p = 0; p < pipes.size(); p++) {
      program.column("flow[" + p + ']', 0, pipes.get(p).most() / scale, 0);
    }
    for (int p = 0; p < pipes.size(); p++) {
      choices[p] = pipes.get(p).counted() ? program.binary("pipe[" + p + ']', 0) : -1;
    }
    addPipes();
    addGivers();
    for (int j = 0; j < candidates.takers().size(); j++) {
      addTaker(j);
    }
  }

  LinearProgram program() {
    return program.build();
  }

  /** The column of a candidate's choice; negative when it does not count. */
  int choice(int pipe) {
    return choices[pipe];
  }

  /** Tonnes an hour that a share of the largest flow is. */
  double scale() {
    return scale;
  }

  private void addPipes() {
    double least = problem.pipes().leastFlow().amount() / scale;
    for (int p = 0; p < choices.length; p++) {
      if (choices[p] >= 0) {
        double most = candidates.pipes().get(p).most() / scale;
        program.row(
            "pipe[" + p + ']', NONE, 0, List.of(new Entry(p, 1), new Entry(choices[p], -most)));
        if (least > 0) {
          program.row(
              "least[" + p + ']', 0, ANY, List.of(new Entry(p, 1), new Entry(choices[p], -least)));
        }
      }
    }
  }

  private List<Integer> leaving(int giver) {
    List<Integer> leaving = new ArrayList<>();
    for (int p = 0; p < choices.length; p++) {
      if (candidates.pipes().get(p).from() == giver) {
        leaving.add(p);
      }
    }
    return leaving;
  }

  private List<Integer> entering(int taker) {
    List<Integer> entering = new ArrayList<>();
    for (int p = 0; p < choices.length; p++) {
      if (candidates.pipes().get(p).to() == taker) {
        entering.add(p);
      }
    }
    return entering;
  }

  private static List<Entry> sum(List<Integer> columns) {
    return new ArrayList<>(columns.stream().map(c -> new Entry(c, 1)).toList());
  }

  private void addGivers() {
    for (int i = 0; i < candidates.givers().size(); i++) {
      Candidates.Giver giver = candidates.givers().get(i);
      double most = giver.most() / scale;
      if (giver.node() < 0) {
        program.row("water[" + i + ']', NONE, most, sum(leaving(i)));
      } else if (problem.nodes().get(giver.node()) instanceof Node.Source) {
        program.row("source[" + i + ']', most, most, sum(leaving(i)));
      }
    }
  }

  private void addTaker(int j) {
    Taker taker = candidates.takers().get(j);
    List<Integer> entering = entering(j);
    switch (problem.nodes().get(taker.node())) {
      case Node.Sink sink -> {
        double flow = taker.most() / scale;
        program.row("sink[" + j + ']', flow, flow, sum(entering));
      }
      case Node.Operation operation -> addOperation(operation, j, entering);
      case Node.Source source -> throw new IllegalStateException("A source takes nothing.");
    }
    for (int k = 0; k < problem.contaminants().size(); k++) {
      addInlet(taker, k, entering);
    }
    addCover(taker, entering);
  }

  private void addOperation(Node.Operation operation, int j, List<Integer> entering) {
    List<Entry> balance = sum(entering);
    for (int i = 0; i < candidates.givers().size(); i++) {
      if (candidates.givers().get(i).id().equals(operation.id())) {
        leaving(i).forEach(p -> balance.add(new Entry(p, -1)));
      }
    }
    program.row("balance[" + j + ']', 0, 0, balance);
    program.row(
        "intake[" + j + ']', NONE, candidates.takers().get(j).most() / scale, sum(entering));
    for (int k = 0; k < operation.loads().size(); k++) {
      if (operation.loads().get(k).amount() > 0) {
        double outlet = operation.outlets().get(k).amount();
        double load = operation.loads().get(k).amount() / outlet / scale;
        List<Entry> entries = new ArrayList<>();
        for (int p : entering) {
          entries.add(new Entry(p, 1 - concentration(p, k) / outlet));
        }
        program.row("load[" + j + '|' + k + ']', load, ANY, entries);
      }
    }
  }

  private double concentration(int pipe, int contaminant) {
    int giver = candidates.pipes().get(pipe).from();
    return candidates.givers().get(giver).concentrations().get(contaminant).amount();
  }

  /** The blend's limit, as a share of the largest difference to it. */
  private void addInlet(Taker taker, int k, List<Integer> entering) {
    double limit = taker.limits().get(k).amount();
    double largest = 0;
    boolean dirty = false;
    for (int p : entering) {
      largest = Math.max(largest, Math.abs(concentration(p, k) - limit));
      dirty |= concentration(p, k) > limit;
    }
    if (dirty) {
      List<Entry> entries = new ArrayList<>();
      for (int p : entering) {
        entries.add(new Entry(p, (concentration(p, k) - limit) / largest));
      }
      program.row("inlet[" + taker.id().value() + '|' + k + ']', NONE, 0, entries);
    }
  }

  /** So many pipes at least carry what a taker needs, if all of its pipes count. */
  private void addCover(Taker taker, List<Integer> entering) {
    double needed = candidates.leastIntake(taker);
    if (needed > 0 && entering.stream().allMatch(p -> choices[p] >= 0)) {
      List<Double> largest =
          entering.stream()
              .map(p -> candidates.pipes().get(p).most())
              .sorted(Comparator.reverseOrder())
              .toList();
      int pipes = 0;
      double carried = 0;
      while (pipes < largest.size() && carried < needed * (1 - 1e-9)) {
        carried += largest.get(pipes++);
      }
      program.row(
          "cover[" + taker.id().value() + ']',
          pipes,
          ANY,
          sum(entering.stream().map(p -> choices[p]).toList()));
    }
  }
}
