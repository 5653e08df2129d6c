package org.millrace.accord.sharing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;

/** Splits a game into parts whose players don't matter to each other. */
final class Parts {
  private Parts() {}

  /** Players of a game and what is known of it. */
  record Part(List<Id.PlayerId> players, Structure structure) {
    Part {
      players = List.copyOf(players);
    }
  }

  static List<Part> of(CoalitionGame game) {
    return switch (game) {
      case CoalitionGame.Costs costs ->
          ofTable(costs.players(), costs.costs(), costs.interaction(), costs.direction());
      case CoalitionGame.Gains gains ->
          ofTable(gains.players(), gains.gains(), gains.interaction(), gains.direction());
      case CoalitionGame.Pairwise pairwise -> ofPairs(pairwise);
      case CoalitionGame.Assignment assignment -> ofAssignment(assignment);
      case CoalitionGame.Claims claims ->
          List.of(new Part(claims.players(), new ClaimsStructure(claims)));
      case CoalitionGame.Tree tree -> List.of(new Part(tree.players(), new TreeStructure(tree)));
      case CoalitionGame.Airport airport ->
          List.of(new Part(airport.players(), new AirportStructure(airport)));
    };
  }

  static List<Part> of(AskedGame game) {
    return game.groups().stream().map(g -> new Part(g, new AskedStructure(game, g))).toList();
  }

  private static List<Part> ofTable(
      List<Id.PlayerId> players,
      List<CoalitionGame.Valued> table,
      Interaction interaction,
      CoalitionGame.Direction direction) {
    List<List<Id.PlayerId>> groups =
        switch (interaction) {
          case Interaction.Everybody everybody -> List.of(players);
          case Interaction.OnlyLinked linked -> Players.groups(players, linked.links());
        };
    List<Part> parts = new ArrayList<>();
    for (List<Id.PlayerId> group : groups) {
      Set<Id.PlayerId> members = new HashSet<>(group);
      double[] values =
          Tables.values(
              group, table.stream().filter(v -> members.containsAll(v.coalition())).toList());
      parts.add(new Part(group, new TableStructure(group, values, direction)));
    }
    return parts;
  }

  private static List<Part> ofPairs(CoalitionGame.Pairwise game) {
    List<Part> parts = new ArrayList<>();
    for (List<Id.PlayerId> group : Players.groups(game.players(), links(game.pairs()))) {
      Set<Id.PlayerId> members = new HashSet<>(group);
      CoalitionGame.Pairwise part =
          new CoalitionGame.Pairwise(
              game.singles().stream().filter(s -> members.contains(s.player())).toList(),
              game.pairs().stream()
                  .filter(p -> members.contains(p.one()) && members.contains(p.other()))
                  .toList());
      parts.add(new Part(group, new PairStructure(part)));
    }
    return parts;
  }

  private static List<Part> ofAssignment(CoalitionGame.Assignment game) {
    List<Part> parts = new ArrayList<>();
    for (List<Id.PlayerId> group : Players.groups(game.players(), links(game.pairs()))) {
      Set<Id.PlayerId> members = new HashSet<>(group);
      CoalitionGame.Assignment part =
          new CoalitionGame.Assignment(
              game.givers().stream().filter(members::contains).toList(),
              game.takers().stream().filter(members::contains).toList(),
              game.pairs().stream()
                  .filter(p -> members.contains(p.one()) && members.contains(p.other()))
                  .toList());
      parts.add(new Part(part.players(), new AssignmentStructure(part)));
    }
    return parts;
  }

  private static List<Interaction.Link> links(List<CoalitionGame.Pair> pairs) {
    return pairs.stream()
        .filter(p -> p.gain().amount() != 0)
        .map(p -> new Interaction.Link(p.one(), p.other()))
        .toList();
  }
}
