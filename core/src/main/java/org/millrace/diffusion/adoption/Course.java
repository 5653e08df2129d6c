package org.millrace.diffusion.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.millrace.math.Graph;
import org.millrace.math.RandomStream;

/** How a practice spreads once, step by step: the worth of the adopters of each step. */
final class Course {
  private final Ground ground;
  private final boolean[] adopted;
  private final int[] order;
  private final List<Double> steps = new ArrayList<>();
  private int size;

  /**
   * A course.
   *
   * @param willing firms that adopt by themselves, in step 1
   * @param passes whether an influence, felt once, makes its target adopt
   */
  private Course(Ground ground, int[] leaders, int[] willing, IntPredicate passes) {
    this.ground = ground;
    this.adopted = new boolean[ground.firms()];
    this.order = new int[ground.firms()];
    for (int leader : leaders) {
      adopt(leader);
    }
    close(0);
    int from = 0;
    int end = size;
    for (int firm : willing) {
      adopt(firm);
    }
    while (true) {
      pass(from, end, passes);
      if (size == end) {
        break;
      }
      close(end);
      from = end;
      end = size;
    }
  }

  /** Of a cascade; chances are drawn as they come. */
  static List<Double> ofCascade(Ground ground, int[] leaders, RandomStream random) {
    Graph graph = ground.influences();
    return new Course(ground, leaders, new int[0], i -> random.uniform() < graph.weight(i)).steps;
  }

  /** With uniform thresholds, each drawn when a firm is first influenced. */
  static List<Double> ofDrawnThresholds(Ground ground, int[] leaders, RandomStream random) {
    Graph graph = ground.influences();
    double[] received = new double[ground.firms()];
    double[] thresholds = new double[ground.firms()];
    return new Course(
            ground,
            leaders,
            new int[0],
            i -> {
              int firm = graph.target(i);
              thresholds[firm] = received[firm] == 0 ? 1 - random.uniform() : thresholds[firm];
              received[firm] += graph.weight(i);
              return Sample.reaches(received[firm], thresholds[firm]);
            })
        .steps;
  }

  /** With thresholds that are known. */
  static List<Double> ofThresholds(Ground ground, int[] leaders, double[] thresholds) {
    Graph graph = ground.influences();
    double[] received = new double[ground.firms()];
    List<Integer> willing = new ArrayList<>();
    for (int firm = 0; firm < thresholds.length; firm++) {
      if (thresholds[firm] <= 0) {
        willing.add(firm);
      }
    }
    return new Course(
            ground,
            leaders,
            willing.stream().mapToInt(Integer::intValue).toArray(),
            i -> {
              int firm = graph.target(i);
              received[firm] += graph.weight(i);
              return Sample.reaches(received[firm], thresholds[firm]);
            })
        .steps;
  }

  private void adopt(int firm) {
    if (!adopted[firm]) {
      adopted[firm] = true;
      order[size++] = firm;
    }
  }

  private void pass(int from, int end, IntPredicate passes) {
    Graph graph = ground.influences();
    for (int at = from; at < end; at++) {
      for (int i = graph.start(order[at]); i < graph.end(order[at]); i++) {
        if (!adopted[graph.target(i)] && passes.test(i)) {
          adopt(graph.target(i));
        }
      }
    }
  }

  private void close(int from) {
    double sum = 0;
    for (int at = from; at < size; at++) {
      sum += ground.worth(order[at]);
    }
    steps.add(sum);
  }
}
