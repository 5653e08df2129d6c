package org.millrace.accord.pricing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.millrace.domain.Id;
import org.millrace.math.UnionFind;
import org.millrace.unit.Require;

/** Parties and flows by their places, and what parties lack at reference prices. */
final class Balance {
  /** Of money, relative to the largest amount: less is rounding of whoever wrote the problem. */
  private static final double ROUNDING = 1e-6;

  private final PriceTableProblem problem;
  private final int[] givers;
  private final int[] takers;

  /** What each party wants beyond what it gains at reference prices [EUR/a]. */
  private final double[] gaps;

  private final List<List<Integer>> groups;
  private final double slack;

  Balance(PriceTableProblem problem) {
    this.problem = problem;
    int parties = problem.parties().size();
    int flows = problem.flows().size();
    Map<Id.PlayerId, Integer> places = new HashMap<>();
    problem.parties().forEach(p -> places.put(p.id(), places.size()));
    givers = new int[flows];
    takers = new int[flows];
    gaps = new double[parties];
    double largest = 0;
    for (int p = 0; p < parties; p++) {
      PriceTableProblem.Party party = problem.parties().get(p);
      gaps[p] = party.wanted().amount() - party.before().amount();
      largest = Math.max(largest, Math.abs(party.wanted().amount()));
      largest = Math.max(largest, Math.abs(party.before().amount()));
    }
    UnionFind sets = new UnionFind(parties);
    for (int f = 0; f < flows; f++) {
      PriceTableProblem.Flow flow = problem.flows().get(f);
      givers[f] = Require.known("party", places, flow.giver());
      takers[f] = Require.known("party", places, flow.taker());
      double paid = flow.rate().amount() * flow.reference().amount();
      gaps[givers[f]] -= flow.giverGain().amount() + paid;
      gaps[takers[f]] -= flow.takerGain().amount() - paid;
      largest = Math.max(largest, Math.abs(flow.giverGain().amount()));
      largest = Math.max(largest, Math.abs(flow.takerGain().amount()));
      sets.join(givers[f], takers[f]);
    }
    groups = grouped(sets, parties);
    slack = ROUNDING * largest;
  }

  private static List<List<Integer>> grouped(UnionFind sets, int parties) {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int p = 0; p < parties; p++) {
      groups.computeIfAbsent(sets.root(p), r -> new ArrayList<>()).add(p);
    }
    return List.copyOf(groups.values());
  }

  List<List<Integer>> groups() {
    return groups;
  }

  /** What a group wants beyond what it gains [EUR/a]; rounding is nothing. */
  double lacking(List<Integer> group) {
    double sum = group.stream().mapToDouble(p -> gaps[p]).sum();
    return Math.abs(sum) <= slack ? 0 : sum;
  }

  boolean isBalanced() {
    return Math.abs(IntStream.range(0, gaps.length).mapToDouble(p -> gaps[p]).sum()) <= slack;
  }

  /** The party of a group that lacks most at reference prices, or has most too much. */
  int extreme(List<Integer> group, boolean lacks) {
    int extreme = group.getFirst();
    for (int p : group) {
      boolean isBeyond = lacks ? gaps[p] > gaps[extreme] : gaps[p] < gaps[extreme];
      extreme = isBeyond ? p : extreme;
    }
    return extreme;
  }

  /** The flows among the parties of a group, each with its ends by their places in it. */
  GroupFlows flows(List<Integer> group, double[] received) {
    Map<Integer, Integer> places = new HashMap<>();
    group.forEach(p -> places.put(p, places.size()));
    int[] flows =
        IntStream.range(0, givers.length).filter(f -> places.containsKey(givers[f])).toArray();
    double[] own = group.stream().mapToDouble(p -> gaps[p] - received[p]).toArray();
    double left = IntStream.range(0, own.length).mapToDouble(p -> own[p]).sum() / own.length;
    return new GroupFlows(
        flows,
        IntStream.of(flows).map(f -> Require.known("party", places, givers[f])).toArray(),
        IntStream.of(flows).map(f -> Require.known("party", places, takers[f])).toArray(),
        IntStream.of(flows).mapToDouble(f -> problem.flows().get(f).rate().amount()).toArray(),
        IntStream.range(0, own.length).mapToDouble(p -> own[p] - left).toArray());
  }
}
