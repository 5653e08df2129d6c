package org.millrace.bench.diffusion;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.millrace.diffusion.adoption.AdoptionProblem.Firm;
import org.millrace.diffusion.adoption.AdoptionProblem.Influence;
import org.millrace.domain.Id;
import org.millrace.unit.Money;

/**
 * Firms that came one by one and each joined three of those before, the likelier the more links
 * those had (scale-free). Linked firms influence each other, each neighbor of a firm as much as any
 * other, 1 in sum. Frozen by its seed.
 *
 * @param ids of the firms by number
 * @param neighbors of each firm, by number
 */
record MadeCluster(List<Id.FirmId> ids, List<List<Integer>> neighbors) {
  private static final long SEED = 20261123;
  private static final int LINKS = 3;

  MadeCluster {
    ids = List.copyOf(ids);
    neighbors = neighbors.stream().map(List::copyOf).toList();
  }

  static MadeCluster of(int firms) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<List<Integer>> neighbors = new ArrayList<>();
    int[] ends = new int[2 * LINKS * firms];
    int size = 0;
    for (int firm = 0; firm < firms; firm++) {
      neighbors.add(new ArrayList<>());
      int wanted = Math.min(firm, LINKS);
      while (neighbors.get(firm).size() < wanted) {
        int other = firm <= LINKS ? random.nextInt(firm) : ends[random.nextInt(size)];
        if (other != firm && !neighbors.get(firm).contains(other)) {
          neighbors.get(firm).add(other);
          neighbors.get(other).add(firm);
          ends[size++] = firm;
          ends[size++] = other;
        }
      }
    }
    return new MadeCluster(
        IntStream.range(0, firms).mapToObj(i -> new Id.FirmId("firm-" + i)).toList(), neighbors);
  }

  List<Firm> firms() {
    return ids.stream().map(i -> new Firm(i, 1, Money.ZERO)).toList();
  }

  List<Influence> influences() {
    List<Influence> influences = new ArrayList<>();
    for (int firm = 0; firm < neighbors.size(); firm++) {
      for (int from : neighbors.get(firm)) {
        influences.add(
            new Influence(ids.get(from), ids.get(firm), 1.0 / neighbors.get(firm).size()));
      }
    }
    return influences;
  }

  /** The firms of most links. */
  List<Id.FirmId> mostLinked(int count) {
    return IntStream.range(0, neighbors.size())
        .boxed()
        .sorted((a, b) -> Integer.compare(neighbors.get(b).size(), neighbors.get(a).size()))
        .limit(count)
        .map(ids::get)
        .toList();
  }
}
