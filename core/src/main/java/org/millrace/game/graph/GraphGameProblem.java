package org.millrace.game.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.game.payoff.Payoffs;
import org.millrace.math.UnionFind;
import org.millrace.unit.Require;

/**
 * A network of firms that play a game with their neighbors.
 *
 * @param firms two or more, each once
 * @param links each pair of firms at most once; they join all firms
 * @param payoffs with one neighbor
 * @param simulations none or more
 */
public record GraphGameProblem(
    List<Id.FirmId> firms, List<FirmLink> links, Payoffs payoffs, List<Simulation> simulations) {
  /** The largest network whose thresholds are computed. */
  public static final int MOST_EXACT_FIRMS = 1000;

  private static final int MOST_FIRMS = 10_000_000;

  public GraphGameProblem {
    firms = List.copyOf(firms);
    links = List.copyOf(links);
    simulations = List.copyOf(simulations);
    Require.that(
        firms.size() >= 2 && firms.size() <= MOST_FIRMS,
        "The network has %s firms; it must have between 2 and %s.",
        firms.size(),
        MOST_FIRMS);
    Map<Id.FirmId, Integer> places = new HashMap<>();
    for (Id.FirmId firm : firms) {
      Require.that(
          places.put(firm, places.size()) == null, "There are two firms '%s'.", firm.value());
    }
    requireOnce(places, links);
    requireJoined(firms, places, links);
  }

  private static void requireOnce(Map<Id.FirmId, Integer> places, List<FirmLink> links) {
    Set<Long> pairs = new HashSet<>();
    for (FirmLink link : links) {
      long first = place(places, link, link.first());
      long second = place(places, link, link.second());
      Require.that(
          pairs.add(Math.min(first, second) * places.size() + Math.max(first, second)),
          "Firms '%s' and '%s' are linked twice.%nMaybe the weights should be added.",
          link.first().value(),
          link.second().value());
    }
  }

  private static int place(Map<Id.FirmId, Integer> places, FirmLink link, Id.FirmId firm) {
    Require.that(
        places.containsKey(firm),
        "A link of '%s' and '%s' names firm '%s', which is not in the list of firms.",
        link.first().value(),
        link.second().value(),
        firm.value());
    return Require.known("firm", places, firm);
  }

  private static void requireJoined(
      List<Id.FirmId> firms, Map<Id.FirmId, Integer> places, List<FirmLink> links) {
    UnionFind joined = new UnionFind(firms.size());
    for (FirmLink link : links) {
      joined.join(
          Require.known("firm", places, link.first()),
          Require.known("firm", places, link.second()));
    }
    List<Id.FirmId> apart = new ArrayList<>();
    for (int i = 1; i < firms.size() && apart.isEmpty(); i++) {
      if (joined.root(i) != joined.root(0)) {
        apart.add(firms.get(i));
      }
    }
    apart.forEach(
        firm ->
            Require.that(
                false,
                "No links lead from firm '%s' to firm '%s'; a network must hang together.%n"
                    + "Maybe each part should be asked about alone.",
                firms.getFirst().value(),
                firm.value()));
  }
}
