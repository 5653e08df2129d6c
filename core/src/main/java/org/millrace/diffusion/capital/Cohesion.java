package org.millrace.diffusion.capital;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.millrace.diffusion.capital.SocialCapitalProblem.Kind;
import org.millrace.diffusion.capital.SocialCapitalProblem.Link;
import org.millrace.diffusion.capital.SocialCapitalResult.Defined;
import org.millrace.diffusion.capital.SocialCapitalResult.KindCount;
import org.millrace.diffusion.capital.SocialCapitalResult.Measure;
import org.millrace.diffusion.capital.SocialCapitalResult.Network;
import org.millrace.diffusion.capital.SocialCapitalResult.Reason;
import org.millrace.diffusion.capital.SocialCapitalResult.Undefined;
import org.millrace.math.Graph;

/** How closely a network is knit. */
final class Cohesion {
  /** Products of degrees closer to each other than this, relative to the larger, are equal. */
  private static final double ROUNDING = 1e-12;

  private final Graph arcs;
  private final Graph pairs;

  /** For each firm the linked pairs among its neighbors. */
  private final double[] triangles;

  Cohesion(Graph arcs, Graph pairs) {
    this.arcs = arcs;
    this.pairs = pairs;
    this.triangles = triangles(pairs);
  }

  /** Each triangle is found from its lowest firm and counted for all three. */
  private static double[] triangles(Graph pairs) {
    double[] triangles = new double[pairs.nodes()];
    int[] marks = new int[pairs.nodes()];
    for (int a = 0; a < pairs.nodes(); a++) {
      for (int i = pairs.start(a); i < pairs.end(a); i++) {
        marks[pairs.target(i)] = a + 1;
      }
      for (int i = pairs.start(a); i < pairs.end(a); i++) {
        int b = pairs.target(i);
        if (b <= a) {
          continue;
        }
        for (int j = pairs.start(b); j < pairs.end(b); j++) {
          int c = pairs.target(j);
          if (c > b && marks[c] == a + 1) {
            triangles[a]++;
            triangles[b]++;
            triangles[c]++;
          }
        }
      }
    }
    return triangles;
  }

  Network network(List<Link> links, Components weak, Components strong) {
    double firms = arcs.nodes();
    double linked = pairs.arcs() / 2.0;
    double returned = arcs.arcs() - linked;
    return new Network(
        arcs.nodes(),
        arcs.arcs(),
        pairs.arcs() / 2,
        kinds(links),
        Ratios.of(arcs.arcs(), firms * (firms - 1), Reason.FEWER_THAN_TWO_FIRMS),
        Ratios.of(linked, firms * (firms - 1) / 2, Reason.FEWER_THAN_TWO_FIRMS),
        Ratios.of(2 * returned, arcs.arcs(), Reason.NO_LINKS),
        Ratios.of(returned, linked, Reason.NO_LINKS),
        transitivity(),
        meanClustering(),
        assortativity(),
        weak.sizes(),
        strong.sizes());
  }

  private static List<KindCount> kinds(List<Link> links) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    links.forEach(l -> counts.merge(l.kind(), 1, Integer::sum));
    List<KindCount> kinds = new ArrayList<>();
    counts.forEach((kind, count) -> kinds.add(new KindCount(kind, count)));
    kinds.sort(Comparator.comparing(KindCount::kind));
    return kinds;
  }

  private double pairsOfNeighbors(int firm) {
    return 0.5 * pairs.degree(firm) * (pairs.degree(firm) - 1.0);
  }

  /** Share of the pairs of a firm's neighbors that are linked. */
  Measure clustering(int firm) {
    return Ratios.of(triangles[firm], pairsOfNeighbors(firm), Reason.NO_PAIR_OF_NEIGHBORS);
  }

  private Measure transitivity() {
    double closed = 0;
    double all = 0;
    for (int firm = 0; firm < pairs.nodes(); firm++) {
      closed += triangles[firm];
      all += pairsOfNeighbors(firm);
    }
    return Ratios.of(closed, all, Reason.NO_PAIR_OF_NEIGHBORS);
  }

  private Measure meanClustering() {
    double sum = 0;
    for (int firm = 0; firm < pairs.nodes(); firm++) {
      double possible = pairsOfNeighbors(firm);
      sum += possible > 0 ? triangles[firm] / possible : 0;
    }
    return Ratios.of(sum, pairs.nodes(), Reason.FEWER_THAN_TWO_FIRMS);
  }

  private Measure assortativity() {
    if (pairs.arcs() == 0) {
      return new Undefined(Reason.NO_LINKS);
    }
    double sum = 0;
    double squares = 0;
    double products = 0;
    for (int firm = 0; firm < pairs.nodes(); firm++) {
      double degree = pairs.degree(firm);
      for (int i = pairs.start(firm); i < pairs.end(firm); i++) {
        sum += degree;
        squares += degree * degree;
        products += degree * pairs.degree(pairs.target(i));
      }
    }
    double ends = pairs.arcs();
    double variance = squares / ends - sum / ends * (sum / ends);
    return variance <= ROUNDING * squares / ends
        ? new Undefined(Reason.DEGREES_ALIKE)
        : new Defined((products / ends - sum / ends * (sum / ends)) / variance);
  }
}
