package org.millrace.game.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.millrace.domain.Id;
import org.millrace.game.payoff.Payoffs;
import org.millrace.math.UnionFind;

/** Networks for tests. */
final class Networks {
  private Networks() {}

  static List<Id.FirmId> firms(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Id.FirmId("f" + i)).toList();
  }

  static FirmLink link(int first, int second, double weight) {
    return new FirmLink(new Id.FirmId("f" + first), new Id.FirmId("f" + second), weight);
  }

  static GraphGameProblem problem(
      int firms, List<FirmLink> links, Payoffs payoffs, Simulation... simulations) {
    return new GraphGameProblem(firms(firms), links, payoffs, List.of(simulations));
  }

  /** Firms in a ring, linked to so many on each side. */
  static List<FirmLink> ring(int firms, int reach) {
    List<FirmLink> links = new ArrayList<>();
    for (int i = 0; i < firms; i++) {
      for (int d = 1; d <= reach; d++) {
        links.add(link(i, (i + d) % firms, 1));
      }
    }
    return links;
  }

  static List<FirmLink> star(int firms) {
    return IntStream.range(1, firms).mapToObj(i -> link(0, i, 1)).toList();
  }

  static List<FirmLink> complete(int firms) {
    List<FirmLink> links = new ArrayList<>();
    for (int i = 0; i < firms; i++) {
      for (int j = 0; j < i; j++) {
        links.add(link(i, j, 1));
      }
    }
    return links;
  }

  /** A tree at random and links beside it, their weights spread over powers of ten. */
  static List<FirmLink> random(SplittableRandom random, int firms, double share, double powers) {
    List<FirmLink> links = new ArrayList<>();
    for (int i = 1; i < firms; i++) {
      int root = random.nextInt(i);
      for (int j = 0; j < i; j++) {
        if (j == root || random.nextDouble() < share) {
          double weight = powers == 0 ? 1 : Math.pow(10, random.nextDouble(-powers, powers));
          links.add(link(j, i, weight));
        }
      }
    }
    return links;
  }

  static double[][] matrix(int firms, List<FirmLink> links) {
    double[][] weights = new double[firms][firms];
    for (FirmLink link : links) {
      int first = Integer.parseInt(link.first().value().substring(1));
      int second = Integer.parseInt(link.second().value().substring(1));
      weights[first][second] = link.weight();
      weights[second][first] = link.weight();
    }
    return weights;
  }

  /** One of each kind of connected networks of so many firms, as lists of links of weight 1. */
  static List<List<FirmLink>> connected(int firms) {
    List<int[]> orders = new ArrayList<>();
    permute(new int[firms], 0, 0, orders);
    int pairs = firms * (firms - 1) / 2;
    boolean[] seen = new boolean[1 << pairs];
    List<List<FirmLink>> kinds = new ArrayList<>();
    for (int mask = 0; mask < seen.length; mask++) {
      if (!seen[mask]) {
        for (int[] order : orders) {
          seen[renamed(mask, order)] = true;
        }
        List<FirmLink> links = links(firms, mask);
        if (isConnected(firms, links)) {
          kinds.add(links);
        }
      }
    }
    return kinds;
  }

  private static void permute(int[] order, int place, int used, List<int[]> orders) {
    if (place == order.length) {
      orders.add(order.clone());
    }
    for (int i = 0; i < order.length && place < order.length; i++) {
      if (((used >> i) & 1) == 0) {
        order[place] = i;
        permute(order, place + 1, used | (1 << i), orders);
      }
    }
  }

  private static int pair(int one, int other) {
    int greater = Math.max(one, other);
    return greater * (greater - 1) / 2 + Math.min(one, other);
  }

  private static int renamed(int mask, int[] order) {
    int renamed = 0;
    for (int i = 0; i < order.length; i++) {
      for (int j = 0; j < i; j++) {
        renamed |= ((mask >> pair(i, j)) & 1) << pair(order[i], order[j]);
      }
    }
    return renamed;
  }

  private static List<FirmLink> links(int firms, int mask) {
    List<FirmLink> links = new ArrayList<>();
    for (int i = 0; i < firms; i++) {
      for (int j = 0; j < i; j++) {
        if (((mask >> pair(i, j)) & 1) == 1) {
          links.add(link(i, j, 1));
        }
      }
    }
    return links;
  }

  private static boolean isConnected(int firms, List<FirmLink> links) {
    UnionFind joined = new UnionFind(firms);
    double[][] weights = matrix(firms, links);
    int parts = firms;
    for (int i = 0; i < firms; i++) {
      for (int j = 0; j < i; j++) {
        parts -= weights[i][j] > 0 && joined.join(i, j) ? 1 : 0;
      }
    }
    return parts == 1;
  }
}
