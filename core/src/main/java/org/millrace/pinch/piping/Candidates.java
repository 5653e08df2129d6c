package org.millrace.pinch.piping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.pinch.piping.WaterNetworkResult.End;
import org.millrace.unit.Concentration;
import org.millrace.unit.Distance;
import org.millrace.unit.Money;

/** The pipes that could carry something, and how much. */
final class Candidates {
  /**
   * A pipe that could be laid.
   *
   * @param from position among the givers
   * @param to position among the takers; one behind them for the discharge
   * @param most that can flow [t/h]
   */
  record Candidate(
      int from, int to, double most, boolean counted, Distance length, Money costPerYear) {}

  /**
   * What gives water.
   *
   * @param node position among the nodes; negative for fresh water
   */
  record Giver(Id.ProcessId id, int node, double most, List<Concentration> concentrations) {}

  /** What takes water. */
  record Taker(Id.ProcessId id, int node, double most, List<Concentration> limits) {}

  private final WaterNetworkProblem problem;
  private final List<Giver> givers = new ArrayList<>();
  private final List<Taker> takers = new ArrayList<>();
  private final List<Candidate> pipes = new ArrayList<>();
  private final Set<PipeRules.Forbidden> forbidden;
  private final List<Double> cleanest = new ArrayList<>();

  Candidates(WaterNetworkProblem problem) {
    this.problem = problem;
    forbidden = new HashSet<>(problem.pipes().forbidden());
    for (int n = 0; n < problem.nodes().size(); n++) {
      switch (problem.nodes().get(n)) {
        case Node.Source source ->
            givers.add(new Giver(source.id(), n, source.flow().amount(), source.concentrations()));
        case Node.Sink sink ->
            takers.add(new Taker(sink.id(), n, sink.flow().amount(), sink.limits()));
        case Node.Operation operation -> {
          double most = operation.limiting().amount();
          givers.add(new Giver(operation.id(), n, most, operation.outlets()));
          takers.add(new Taker(operation.id(), n, most, operation.inlets()));
        }
      }
    }
    for (Water water : problem.waters()) {
      givers.add(new Giver(water.id(), -1, water.available().amount(), water.concentrations()));
    }
    for (int k = 0; k < problem.contaminants().size(); k++) {
      double least = Double.POSITIVE_INFINITY;
      for (Giver giver : givers) {
        least = giver.most() > 0 ? Math.min(least, giver.concentrations().get(k).amount()) : least;
      }
      cleanest.add(least);
    }
    addPipes();
  }

  private void addPipes() {
    for (int i = 0; i < givers.size(); i++) {
      Giver giver = givers.get(i);
      for (int j = 0; j < takers.size(); j++) {
        double most = most(giver, takers.get(j));
        if (most > 0 && most >= (isCounted(giver, j) ? least() : 0)) {
          add(i, j, most);
        }
      }
      if (giver.node() >= 0 && giver.most() > 0) {
        add(i, takers.size(), giver.most());
      }
    }
  }

  private double least() {
    return problem.pipes().leastFlow().amount();
  }

  private void add(int from, int to, double most) {
    Distance length = length(givers.get(from), to);
    boolean counted = isCounted(givers.get(from), to);
    PipeRules rules = problem.pipes();
    double cost =
        rules.fixedPerYear().amount() + rules.perKilometerPerYear().amount() * length.amount();
    pipes.add(
        new Candidate(from, to, most, counted, length, counted ? new Money(cost) : Money.ZERO));
  }

  /** The most that can flow; 0 if nothing. */
  private double most(Giver giver, Taker taker) {
    if (giver.node() == taker.node()
        || forbidden.contains(new PipeRules.Forbidden(giver.id(), taker.id()))) {
      return 0;
    }
    double most = Math.min(giver.most(), taker.most());
    for (int k = 0; k < cleanest.size(); k++) {
      double concentration = giver.concentrations().get(k).amount();
      double limit = taker.limits().get(k).amount();
      if (concentration > limit) {
        double part = (limit - cleanest.get(k)) / (concentration - cleanest.get(k));
        most = Math.min(most, taker.most() * Math.max(0, part));
      }
    }
    return most;
  }

  private boolean isCounted(Giver giver, int to) {
    boolean reuse = giver.node() >= 0 && to < takers.size();
    return switch (problem.pipes().counted()) {
      case ALL -> true;
      case REUSE -> reuse;
      case BETWEEN_PLANTS ->
          reuse && !facility(giver.node()).equals(facility(takers.get(to).node()));
    };
  }

  private Id.FacilityId facility(int node) {
    return problem.nodes().get(node).facility();
  }

  private Distance length(Giver giver, int to) {
    if (giver.node() < 0 || to == takers.size()) {
      return Distance.ZERO;
    }
    Id.FacilityId from = facility(giver.node());
    Id.FacilityId other = facility(takers.get(to).node());
    return from.equals(other)
        ? Distance.ZERO
        : problem.pipes().legs().stream()
            .filter(l -> l.joins(from, other))
            .map(PipeRules.Leg::length)
            .findFirst()
            .orElse(Distance.ZERO);
  }

  List<Giver> givers() {
    return givers;
  }

  List<Taker> takers() {
    return takers;
  }

  List<Candidate> pipes() {
    return pipes;
  }

  boolean isFresh(Candidate pipe) {
    return givers.get(pipe.from()).node() < 0;
  }

  boolean isDischarge(Candidate pipe) {
    return pipe.to() == takers.size();
  }

  /** Where a pipe ends, as results say it. */
  End end(Candidate pipe) {
    return isDischarge(pipe) ? new End.Discharged() : new End.Used(takers.get(pipe.to()).id());
  }

  /** The least that a taker must get [t/h]: all of a sink, or what carries an operation's loads. */
  double leastIntake(Taker taker) {
    return switch (problem.nodes().get(taker.node())) {
      case Node.Sink sink -> sink.flow().amount();
      case Node.Source source -> 0;
      case Node.Operation operation -> {
        double least = 0;
        for (int k = 0; k < cleanest.size(); k++) {
          double width = operation.outlets().get(k).amount() - cleanest.get(k);
          if (width > 0) {
            least = Math.max(least, operation.loads().get(k).amount() / width);
          }
        }
        yield least;
      }
    };
  }
}
