package org.millrace.accord.sharing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.millrace.domain.Id;
import org.millrace.math.UnionFind;
import org.millrace.unit.Require;

/** What must hold of players, and who belongs together. */
final class Players {
  /** More would take too long. */
  static final int MOST = 200;

  private Players() {}

  static void requireFew(List<Id.PlayerId> players) {
    requireDistinct(players);
    Require.that(
        players.size() <= MOST,
        "There are %s players; at most %s can share.",
        players.size(),
        MOST);
  }

  static void requireDistinct(List<Id.PlayerId> players) {
    Require.that(!players.isEmpty(), "There is no player.");
    Set<Id.PlayerId> seen = new HashSet<>();
    for (Id.PlayerId player : players) {
      Require.that(seen.add(player), "Player '%s' is named twice.", player.value());
    }
  }

  /** Two players each, both known, not the same, and no two twice. */
  static void requirePairs(List<Id.PlayerId> players, List<List<Id.PlayerId>> pairs) {
    Set<Id.PlayerId> known = new HashSet<>(players);
    Set<Set<Id.PlayerId>> seen = new HashSet<>();
    for (List<Id.PlayerId> pair : pairs) {
      for (Id.PlayerId player : pair) {
        Require.that(known.contains(player), "There is no player '%s'.", player.value());
      }
      String one = pair.getFirst().value();
      String other = pair.getLast().value();
      Require.that(!one.equals(other), "Player '%s' is paired with itself.", one);
      Require.that(
          seen.add(Set.copyOf(pair)), "The pair '%s' and '%s' is named twice.", one, other);
    }
  }

  static Map<Id.PlayerId, Integer> places(List<Id.PlayerId> players) {
    Map<Id.PlayerId, Integer> places = new HashMap<>();
    for (int p = 0; p < players.size(); p++) {
      places.put(players.get(p), p);
    }
    return places;
  }

  /** The groups of players that links join, in the order of their first players. */
  static List<List<Id.PlayerId>> groups(List<Id.PlayerId> players, List<Interaction.Link> links) {
    Map<Id.PlayerId, Integer> places = places(players);
    UnionFind sets = new UnionFind(players.size());
    for (Interaction.Link link : links) {
      sets.join(
          Require.known("player", places, link.one()),
          Require.known("player", places, link.other()));
    }
    Map<Integer, List<Id.PlayerId>> groups = new TreeMap<>();
    for (int p = 0; p < players.size(); p++) {
      groups.computeIfAbsent(sets.root(p), r -> new ArrayList<>()).add(players.get(p));
    }
    return List.copyOf(groups.values());
  }
}
