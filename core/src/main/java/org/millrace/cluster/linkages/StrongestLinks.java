package org.millrace.cluster.linkages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.millrace.cluster.linkages.InputOutputResult.Chains;
import org.millrace.cluster.linkages.InputOutputResult.Link;
import org.millrace.domain.Id;
import org.millrace.math.UnionFind;

/** Industries joined by the strongest link of each: maximal linkage. */
final class StrongestLinks {
  private final Trade trade;
  private final double least;

  StrongestLinks(Trade trade, double least) {
    this.trade = trade;
    this.least = least;
  }

  Chains chains() {
    List<Link> links = new ArrayList<>();
    UnionFind joined = new UnionFind(trade.size());
    for (int k = 0; k < trade.size(); k++) {
      int from = k;
      strongest(k)
          .ifPresent(
              partner -> {
                links.add(new Link(trade.id(from), trade.id(partner), share(from, partner)));
                joined.join(from, partner);
              });
    }
    Map<Integer, List<Id.SectorId>> groups = new TreeMap<>();
    for (int k = 0; k < trade.size(); k++) {
      groups.computeIfAbsent(joined.root(k), h -> new ArrayList<>()).add(trade.id(k));
    }
    return new Chains(
        links,
        groups.values().stream()
            .filter(g -> g.size() > 1)
            .map(g -> g.stream().sorted().toList())
            .sorted(
                Comparator.<List<Id.SectorId>>comparingInt(List::size)
                    .reversed()
                    .thenComparing(List::getFirst))
            .toList());
  }

  /** Of equal partners the first by id. */
  private Optional<Integer> strongest(int industry) {
    return IntStream.range(0, trade.size())
        .boxed()
        .filter(l -> l != industry)
        .filter(l -> share(industry, l) > 0 && share(industry, l) >= least)
        .min(
            Comparator.<Integer>comparingDouble(l -> -share(industry, l)).thenComparing(trade::id));
  }

  private double share(int one, int other) {
    return Math.max(
        part(trade.flow(other, one), trade.purchases(one)),
        part(trade.flow(one, other), trade.sales(one)));
  }

  private static double part(double flow, double total) {
    return total > 0 ? flow / total : 0;
  }
}
