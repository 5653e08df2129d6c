package org.millrace.cluster.localization;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.math.Draw;
import org.millrace.math.PairScan;
import org.millrace.math.PositionIndex;
import org.millrace.math.Positions;
import org.millrace.math.Vector;

/** The sites in an order of nearness, and the industry's plants on them. */
final class Ground {
  private final Positions positions;
  private final Placed industry;
  private final double[] weights;

  /**
   * Plants on sites.
   *
   * @param scan over their places, in an order of nearness
   * @param weights in that order
   */
  record Placed(PairScan scan, Vector weights) {}

  Ground(LocalizationProblem problem) {
    List<LocalizationProblem.Site> sites =
        problem.sites().stream()
            .sorted(Comparator.comparing(LocalizationProblem.Site::id))
            .toList();
    Positions byId = Positions.of(sites.stream().map(LocalizationProblem.Site::position).toList());
    int[] order = new PositionIndex(byId).order();
    positions = byId.at(order);
    Map<String, Integer> places = new HashMap<>();
    for (int place = 0; place < order.length; place++) {
      places.put(sites.get(order[place]).id(), place);
    }
    List<LocalizationProblem.Plant> plants =
        problem.plants().stream()
            .sorted(Comparator.comparing(LocalizationProblem.Plant::site))
            .toList();
    weights =
        plants.stream()
            .mapToDouble(
                plant ->
                    switch (problem.weighting()) {
                      case EQUAL -> 1;
                      case PRODUCT -> plant.weight();
                    })
            .toArray();
    industry = place(plants.stream().mapToInt(p -> places.getOrDefault(p.site(), 0)).toArray());
  }

  /** All sites, in an order of nearness. */
  Positions positions() {
    return positions;
  }

  /** Sum of the products of the weights of all pairs. */
  double pairWeight() {
    double sum = 0;
    double pairs = 0;
    for (double weight : weights) {
      pairs += weight * sum;
      sum += weight;
    }
    return pairs;
  }

  /** The plants where they are. */
  Placed industry() {
    return industry;
  }

  /** The plants on sites drawn without replacement. */
  Placed drawn(long seed, int draw) {
    return place(Draw.distinct(seed, draw, positions.size(), weights.length));
  }

  private Placed place(int... places) {
    long[] keyed = new long[places.length];
    for (int i = 0; i < places.length; i++) {
      keyed[i] = ((long) places[i] << Integer.SIZE) | i;
    }
    Arrays.sort(keyed);
    int[] sorted = new int[places.length];
    double[] carried = new double[places.length];
    for (int i = 0; i < keyed.length; i++) {
      sorted[i] = (int) (keyed[i] >>> Integer.SIZE);
      carried[i] = weights[(int) keyed[i]];
    }
    return new Placed(new PairScan(positions.at(sorted)), Vector.of(carried));
  }
}
