package org.millrace.cluster.concentration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.engine.Run;
import org.millrace.math.Draw;
import org.millrace.math.PositionIndex;
import org.millrace.math.Positions;
import org.millrace.math.Range;
import org.millrace.math.Vector;

/** All plants in the order of their ids, the weight around each, and the function M of types. */
final class Plants {
  /** Plants of one item of parallel work. */
  private static final int BLOCK = 256;

  private final ConcentrationProblem problem;
  private final List<ConcentrationProblem.Plant> plants;
  private final Positions positions;
  private final double[] weights;
  private final double weight;
  private final Surroundings surroundings;
  private final double[][] around;
  private final int[] reference;
  private final int[] neighbor;

  Plants(ConcentrationProblem problem, Run run) {
    this.problem = problem;
    plants =
        problem.plants().stream()
            .sorted(Comparator.comparing(ConcentrationProblem.Plant::id))
            .toList();
    positions = Positions.of(plants.stream().map(ConcentrationProblem.Plant::position).toList());
    weights = plants.stream().mapToDouble(ConcentrationProblem.Plant::weight).toArray();
    weight = Arrays.stream(weights).sum();
    surroundings = new Surroundings(positions, problem.radiiKm());
    reference = places(problem.reference());
    neighbor = places(problem.neighbor());
    Surroundings.Neighbors all =
        new Surroundings.Neighbors(new PositionIndex(positions), Vector.of(weights));
    around =
        run
            .map(
                Range.cover(plants.size(), BLOCK),
                range -> {
                  run.check();
                  return IntStream.range(range.from(), range.to())
                      .mapToObj(i -> surroundings.around(positions, i, all, i))
                      .toList();
                })
            .stream()
            .flatMap(List::stream)
            .toArray(double[][]::new);
  }

  private int[] places(String type) {
    return IntStream.range(0, plants.size())
        .filter(i -> plants.get(i).type().equals(type))
        .toArray();
  }

  private boolean isOneType() {
    return problem.reference().equals(problem.neighbor());
  }

  /** Of the types. */
  Curve ofTypes() {
    return function(reference, neighbor);
  }

  /** Of as many plants drawn instead of the types. */
  Curve ofDraw(int draw) {
    int some = reference.length;
    int count = isOneType() ? some : some + neighbor.length;
    int[] drawn = Draw.distinct(problem.seed(), draw, plants.size(), count);
    int[] references = Arrays.copyOf(drawn, some);
    int[] neighbors = isOneType() ? references.clone() : Arrays.copyOfRange(drawn, some, count);
    Arrays.sort(references);
    Arrays.sort(neighbors);
    return function(references, neighbors);
  }

  private Curve function(int[] references, int[] neighbors) {
    Positions sought = positions.at(neighbors);
    Surroundings.Neighbors lookedFor =
        new Surroundings.Neighbors(
            new PositionIndex(sought),
            Vector.of(Arrays.stream(neighbors).mapToDouble(i -> weights[i]).toArray()));
    double all = Arrays.stream(neighbors).mapToDouble(i -> weights[i]).sum();
    double[] local = new double[problem.radiiKm().size()];
    double[] everywhere = new double[local.length];
    for (int i = 0; i < references.length; i++) {
      int plant = references[i];
      double own = isOneType() ? weights[plant] : 0;
      double[] near = surroundings.around(positions, plant, lookedFor, isOneType() ? i : -1);
      for (int radius = 0; radius < local.length; radius++) {
        if (around[plant][radius] > 0) {
          local[radius] += near[radius] / around[plant][radius];
          everywhere[radius] += (all - own) / (weight - weights[plant]);
        }
      }
    }
    return new Curve(Vector.of(local), Vector.of(everywhere));
  }

  /** Whether a plant looked for, other than the one looked around from, has a weight. */
  boolean hasWeight() {
    long weighty = Arrays.stream(neighbor).filter(i -> weights[i] > 0).count();
    return weighty > (isOneType() ? 1 : 0);
  }
}
