package org.millrace.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.millrace.domain.Id;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgramBuilder;

/** Rows that hold for the region as a whole, or for all that a facility does. */
final class SharedRows {
  private final NetworkRules rules;
  private final List<Entry> emissions = new ArrayList<>();
  private final List<Entry> investments = new ArrayList<>();
  private final Map<Id.FacilityId, List<Entry>> costs = new TreeMap<>();

  SharedRows(NetworkProblem problem) {
    rules = problem.rules();
  }

  /** A unit of a column adds so much emission [tCO2e]. */
  void emits(int column, double emission) {
    if (emission != 0) {
      emissions.add(new Entry(column, emission));
    }
  }

  /** A unit of a column needs so much investment [EUR]. */
  void invests(int column, double investment) {
    if (investment != 0) {
      investments.add(new Entry(column, investment));
    }
  }

  /** A unit of a column costs a facility so much more [EUR]. */
  void pays(Id.FacilityId facility, int column, double cost) {
    if (rules.nobodyWorse()) {
      costs.computeIfAbsent(facility, f -> new ArrayList<>()).add(new Entry(column, cost));
    }
  }

  void write(LinearProgramBuilder program, NetworkResult.Totals baseline) {
    double cap = rules.emissionCap().amount();
    if (cap < Model.ANY) {
      program.row("emission-cap", Model.NONE, cap - baseline.emission().amount(), emissions);
    }
    double budget = rules.budget().most();
    if (budget < Model.ANY) {
      program.row("budget", Model.NONE, budget, investments);
    }
    costs.forEach(
        (facility, entries) ->
            program.row("no-worse[" + facility.value() + ']', Model.NONE, 0, summed(entries)));
  }

  /** Both ends of an arc may be at one facility: each column once a row. */
  private static List<Entry> summed(List<Entry> entries) {
    Map<Integer, Double> sums = new TreeMap<>();
    entries.forEach(e -> sums.merge(e.column(), e.coefficient(), Double::sum));
    return sums.entrySet().stream().map(e -> new Entry(e.getKey(), e.getValue())).toList();
  }
}
