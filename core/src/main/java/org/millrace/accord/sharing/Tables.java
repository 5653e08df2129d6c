package org.millrace.accord.sharing;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.millrace.accord.game.WorthTable;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/** Tables of what coalitions cost or gain. */
final class Tables {
  /** Of sums over parts, relative to the largest value. */
  private static final double ROUNDING = 1e-9;

  private Tables() {}

  static void require(
      List<Id.PlayerId> players, List<CoalitionGame.Valued> table, Interaction interaction) {
    Players.requireDistinct(players);
    Require.that(
        players.size() <= WorthTable.MOST_PLAYERS,
        """
        There are %s players; a table can hold all coalitions of at most %s.
        Maybe the game is one of pairs, of an assignment, of claims, of a tree or of an airport.""",
        players.size(),
        WorthTable.MOST_PLAYERS);
    requireComplete(players, table);
    switch (interaction) {
      case Interaction.Everybody everybody -> {}
      case Interaction.OnlyLinked linked -> {
        Players.requirePairs(
            players, linked.links().stream().map(l -> List.of(l.one(), l.other())).toList());
        requireApart(players, values(players, table), Players.groups(players, linked.links()));
      }
    }
  }

  private static void requireComplete(List<Id.PlayerId> players, List<CoalitionGame.Valued> table) {
    Map<Id.PlayerId, Integer> places = Players.places(players);
    BitSet seen = new BitSet();
    for (CoalitionGame.Valued valued : table) {
      Require.that(!valued.coalition().isEmpty(), "A coalition has no player.");
      int mask = 0;
      for (Id.PlayerId player : valued.coalition()) {
        Integer place = places.get(player);
        Require.that(
            place != null,
            "Coalition %s names '%s', who is no player.",
            name(valued.coalition()),
            player.value());
        int bit = 1 << Require.known("player", places, player);
        Require.that(
            (mask & bit) == 0,
            "Coalition %s names '%s' twice.",
            name(valued.coalition()),
            player.value());
        mask |= bit;
      }
      Require.that(!seen.get(mask), "Coalition %s has two values.", name(valued.coalition()));
      seen.set(mask);
    }
    int all = (1 << players.size()) - 1;
    Require.that(seen.get(all), "The value of all players together is missing.");
    int missing = seen.nextClearBit(1);
    Require.that(
        missing > all,
        "The value of coalition %s is missing; %s of %s are there.",
        name(members(players, missing)),
        seen.cardinality(),
        all);
  }

  /** The values by mask. */
  static double[] values(List<Id.PlayerId> players, List<CoalitionGame.Valued> table) {
    Map<Id.PlayerId, Integer> places = Players.places(players);
    double[] values = new double[1 << players.size()];
    for (CoalitionGame.Valued valued : table) {
      values[mask(places, valued.coalition())] = valued.value().amount();
    }
    return values;
  }

  private static int mask(Map<Id.PlayerId, Integer> places, List<Id.PlayerId> coalition) {
    return coalition.stream().mapToInt(p -> 1 << Require.known("player", places, p)).sum();
  }

  private static void requireApart(
      List<Id.PlayerId> players, double[] values, List<List<Id.PlayerId>> groups) {
    Map<Id.PlayerId, Integer> places = Players.places(players);
    int[] masks = groups.stream().mapToInt(g -> mask(places, g)).toArray();
    double largest =
        IntStream.range(0, values.length).mapToDouble(m -> Math.abs(values[m])).max().orElse(0);
    for (int mask = 1; mask < values.length; mask++) {
      int coalition = mask;
      double apart = IntStream.of(masks).mapToDouble(g -> values[coalition & g]).sum();
      Require.that(
          Math.abs(values[mask] - apart) <= ROUNDING * largest,
          """
          Coalition %s has the value %s, and its parts that no link joins sum to %s.
          Maybe a link is missing.""",
          name(members(players, mask)),
          values[mask],
          apart);
    }
  }

  private static List<Id.PlayerId> members(List<Id.PlayerId> players, int mask) {
    return IntStream.range(0, players.size())
        .filter(p -> (mask >>> p & 1) != 0)
        .mapToObj(players::get)
        .toList();
  }

  private static String name(List<Id.PlayerId> coalition) {
    return coalition.stream().map(Id::value).collect(Collectors.joining(", ", "'", "'"));
  }
}
