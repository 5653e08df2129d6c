package org.millrace.diffusion.capital;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.millrace.diffusion.capital.SocialCapitalProblem.Firm;
import org.millrace.diffusion.capital.SocialCapitalProblem.Link;
import org.millrace.diffusion.capital.SocialCapitalResult.Betweenness;
import org.millrace.diffusion.capital.SocialCapitalResult.Bridge;
import org.millrace.diffusion.capital.SocialCapitalResult.Position;
import org.millrace.domain.Id;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.math.Graph;
import org.millrace.unit.Require;

/** Measures who connects whom; see the package for the formulae. */
public final class SocialCapital implements Engine<SocialCapitalProblem, SocialCapitalResult> {
  @Override
  public SocialCapitalResult solve(SocialCapitalProblem problem, Run run) {
    List<Link> links =
        problem.links().stream()
            .filter(l -> problem.kinds().isEmpty() || problem.kinds().contains(l.kind()))
            .toList();
    Graph arcs = arcs(problem.firms(), links);
    Graph pairs = arcs.joined();
    List<Id.GroupId> names =
        List.copyOf(new TreeSet<>(problem.firms().stream().map(Firm::group).toList()));
    int[] groups = groups(problem.firms(), names);
    Components weak = Components.weak(arcs);
    Cohesion cohesion = new Cohesion(arcs, pairs);
    Cuts cuts = new Cuts(pairs);
    run.check();
    List<Betweenness> plain = new ShortestPaths(pairs, false).betweenness(problem.rules(), run);
    List<Betweenness> directed = new ShortestPaths(arcs, true).betweenness(problem.rules(), run);
    Brokers brokers = new Brokers(arcs, pairs, groups);
    List<Position> positions =
        run.map(
            IntStream.range(0, arcs.nodes()).boxed().toList(),
            f ->
                new Position(
                    problem.firms().get(f).id(),
                    arcs.degree(f),
                    brokers.inDegree(f),
                    pairs.degree(f),
                    weak.of(f),
                    cuts.isCut(f),
                    cohesion.clustering(f),
                    plain.get(f),
                    directed.get(f),
                    brokers.holes(f),
                    brokers.brokerage(f)));
    return new SocialCapitalResult(
        cohesion.network(links, weak, Components.strong(arcs)),
        positions,
        bridges(problem.firms(), cuts, weak),
        Bonding.of(pairs, names, groups));
  }

  private static Graph arcs(List<Firm> firms, List<Link> links) {
    Map<Id.FirmId, Integer> places = new HashMap<>();
    firms.forEach(f -> places.put(f.id(), places.size()));
    int count = links.size() + (int) links.stream().filter(Link::mutual).count();
    int[] from = new int[count];
    int[] to = new int[count];
    double[] strengths = new double[count];
    int next = 0;
    for (Link link : links) {
      int one = Require.known("firm", places, link.from());
      int other = Require.known("firm", places, link.to());
      for (int way = 0; way < (link.mutual() ? 2 : 1); way++) {
        from[next] = way == 0 ? one : other;
        to[next] = way == 0 ? other : one;
        strengths[next] = link.strength();
        next++;
      }
    }
    return Graph.of(firms.size(), from, to, strengths);
  }

  private static int[] groups(List<Firm> firms, List<Id.GroupId> names) {
    Map<Id.GroupId, Integer> places = new HashMap<>();
    names.forEach(n -> places.put(n, places.size()));
    return firms.stream().mapToInt(f -> Require.known("group", places, f.group())).toArray();
  }

  private static List<Bridge> bridges(List<Firm> firms, Cuts cuts, Components parts) {
    List<Bridge> bridges = new ArrayList<>();
    for (Cuts.Cut cut : cuts.bridges()) {
      int rest = parts.sizes().get(parts.of(cut.first())) - cut.side();
      boolean ordered = cut.first() < cut.second();
      bridges.add(
          new Bridge(
              firms.get(Math.min(cut.first(), cut.second())).id(),
              firms.get(Math.max(cut.first(), cut.second())).id(),
              ordered ? rest : cut.side(),
              ordered ? cut.side() : rest));
    }
    return bridges;
  }
}
