package org.millrace.accord.sharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.millrace.accord.game.Answer;
import org.millrace.accord.game.Coalition;
import org.millrace.domain.Id;
import org.millrace.math.UnionFind;
import org.millrace.unit.Require;

/** A tree of pipes to one source, which is the place after all players. */
final class TreeStructure implements Structure {
  private final int players;

  /** Between places; infinite where no pipe can be laid. */
  private final double[][] costs;

  private record Edge(int one, int other, double cost) {}

  TreeStructure(CoalitionGame.Tree game) {
    players = game.connections().size();
    costs = new double[players + 1][players + 1];
    for (double[] row : costs) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    Map<Id.PlayerId, Integer> places = Players.places(game.players());
    for (int p = 0; p < players; p++) {
      lay(p, players, game.connections().get(p).cost().amount());
    }
    for (CoalitionGame.Pipe pipe : game.pipes()) {
      lay(
          Require.known("player", places, pipe.one()),
          Require.known("player", places, pipe.other()),
          pipe.cost().amount());
    }
  }

  private void lay(int one, int other, double cost) {
    costs[one][other] = cost;
    costs[other][one] = cost;
  }

  @Override
  public int players() {
    return players;
  }

  /** Prim's method. */
  @Override
  public double of(Coalition coalition) {
    int[] members = coalition.members().toArray();
    double[] nearest = new double[members.length];
    for (int i = 0; i < members.length; i++) {
      nearest[i] = costs[members[i]][players];
    }
    double sum = 0;
    for (int left = members.length; left > 0; left--) {
      int next = 0;
      for (int i = 1; i < left; i++) {
        next = nearest[i] < nearest[next] ? i : next;
      }
      sum += nearest[next];
      int joined = members[next];
      members[next] = members[left - 1];
      nearest[next] = nearest[left - 1];
      for (int i = 0; i < left - 1; i++) {
        nearest[i] = Math.min(nearest[i], costs[joined][members[i]]);
      }
    }
    return -sum;
  }

  /** A newcomer's tree is among the edges of the tree before and its own. */
  @Override
  public double[] along(int[] order) {
    double[] worths = new double[order.length];
    List<Edge> tree = List.of();
    for (int i = 0; i < order.length; i++) {
      List<Edge> edges = new ArrayList<>(tree);
      edges.add(new Edge(order[i], players, costs[order[i]][players]));
      for (int j = 0; j < i; j++) {
        if (costs[order[i]][order[j]] < Double.POSITIVE_INFINITY) {
          edges.add(new Edge(order[i], order[j], costs[order[i]][order[j]]));
        }
      }
      edges.sort(Comparator.comparingDouble(Edge::cost));
      UnionFind sets = new UnionFind(players + 1);
      tree = edges.stream().filter(e -> sets.join(e.one(), e.other())).toList();
      worths[i] = -tree.stream().mapToDouble(Edge::cost).sum();
    }
    return worths;
  }

  /** Two trees that meet at the source serve both. */
  @Override
  public Answer superadditive() {
    return Answer.YES;
  }

  /** Each paying the last pipe on its way from the source. */
  @Override
  public Answer hasCore() {
    return Answer.YES;
  }
}
