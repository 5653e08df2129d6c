package org.millrace.diffusion.adoption;

import java.util.stream.IntStream;
import org.millrace.math.Graph;

/**
 * A network with thresholds, and who has adopted so far. Adopters never give up, so the end does
 * not depend on the order in which firms adopt.
 */
final class Sample {
  /** Influence may fall short of a threshold by this share of it for rounding. */
  private static final double ROUNDING = 1e-12;

  private final Ground ground;
  private final Graph graph;
  private final double[] thresholds;
  private final boolean[] adopted;
  private final double[] received;
  private double worth;

  /** Before any lead firm; firms of no threshold have adopted. */
  Sample(Ground ground, Graph graph, double[] thresholds) {
    this.ground = ground;
    this.graph = graph;
    this.thresholds = thresholds;
    this.adopted = new boolean[graph.nodes()];
    this.received = new double[graph.nodes()];
    int[] willing = IntStream.range(0, thresholds.length).filter(i -> thresholds[i] <= 0).toArray();
    if (willing.length > 0) {
      add(willing, new Scratch(graph.nodes()));
    }
  }

  /** Of all that have adopted. */
  double worth() {
    return worth;
  }

  boolean hasAdopted(int firm) {
    return adopted[firm];
  }

  /** The worth of what lead firms more would add. */
  double gain(int[] firms, Scratch scratch) {
    scratch.clear();
    for (int firm : firms) {
      if (!adopted[firm] && !scratch.hasAdopted(firm)) {
        scratch.adopt(firm);
      }
    }
    double sum = 0;
    for (int at = 0; at < scratch.size; at++) {
      sum += ground.worth(scratch.queue[at]);
      pass(scratch.queue[at], scratch);
    }
    return sum;
  }

  private void pass(int adopter, Scratch scratch) {
    for (int i = graph.start(adopter); i < graph.end(adopter); i++) {
      int next = graph.target(i);
      if (!adopted[next] && !scratch.hasAdopted(next)) {
        double all = scratch.receive(next, received[next], graph.weight(i));
        if (reaches(all, thresholds[next])) {
          scratch.adopt(next);
        }
      }
    }
  }

  /** Whether the influence on a firm is enough. */
  static boolean reaches(double influence, double threshold) {
    return influence >= threshold * (1 - ROUNDING);
  }

  /** Lead firms more, or firms that adopt by themselves. */
  void add(int[] firms, Scratch scratch) {
    worth += gain(firms, scratch);
    for (int i = 0; i < scratch.touched; i++) {
      received[scratch.firms[i]] = scratch.received[scratch.firms[i]];
    }
    for (int i = 0; i < scratch.size; i++) {
      adopted[scratch.queue[i]] = true;
    }
  }

  /** What more adoption would change, without changing it. */
  static final class Scratch {
    private final int[] queue;
    private final int[] firms;
    private final double[] received;
    private final int[] touches;
    private final int[] adoptions;
    private int size;
    private int touched;
    private int round;

    Scratch(int firms) {
      this.queue = new int[firms];
      this.firms = new int[firms];
      this.received = new double[firms];
      this.touches = new int[firms];
      this.adoptions = new int[firms];
    }

    private void clear() {
      round++;
      size = 0;
      touched = 0;
    }

    private void adopt(int firm) {
      adoptions[firm] = round;
      queue[size++] = firm;
    }

    private boolean hasAdopted(int firm) {
      return adoptions[firm] == round;
    }

    private double receive(int firm, double before, double more) {
      if (touches[firm] != round) {
        touches[firm] = round;
        received[firm] = before;
        firms[touched++] = firm;
      }
      received[firm] += more;
      return received[firm];
    }
  }
}
