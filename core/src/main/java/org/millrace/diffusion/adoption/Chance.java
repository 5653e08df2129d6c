package org.millrace.diffusion.adoption;

import java.util.Arrays;
import java.util.List;
import org.millrace.diffusion.adoption.Model.Cascade;
import org.millrace.diffusion.adoption.Model.DrawnThresholds;
import org.millrace.diffusion.adoption.Model.Economic;
import org.millrace.diffusion.adoption.Model.GivenThresholds;
import org.millrace.diffusion.adoption.Model.Service;
import org.millrace.diffusion.adoption.Model.ServiceKind;
import org.millrace.diffusion.adoption.Model.Stake;
import org.millrace.math.Graph;
import org.millrace.math.RandomStream;

/**
 * What a model leaves to chance: who would pass the practice to whom, and which thresholds firms
 * have. Every sample is a network with thresholds, in which what happens is certain.
 */
final class Chance {
  /** A threshold that any influence reaches. */
  private static final double ANY = Double.MIN_NORMAL;

  /** A firm may lack this much of 1 of influence for rounding. */
  private static final double ROUNDING = 1e-12;

  private static final double NEVER = Double.POSITIVE_INFINITY;

  private final Ground ground;
  private final Model model;
  private final long seed;

  /** What each firm still has to pay of its cost with the services offered. */
  private final double remaining;

  /** Thresholds that are known; 0 in other models. */
  private final double[] given;

  /** Gain and cost of each firm [EUR]; 0 in other models. */
  private final double[] gains;

  private final double[] costs;

  Chance(Ground ground, Model model, List<ServiceKind> services, long seed) {
    this.ground = ground;
    this.model = model;
    this.seed = seed;
    double left = 1;
    if (model instanceof Economic economic) {
      for (Service service : economic.services()) {
        left *= services.contains(service.kind()) ? 1 - service.relief() : 1;
      }
    }
    this.remaining = left;
    this.given = all(0);
    this.gains = all(0);
    this.costs = all(0);
    if (model instanceof GivenThresholds known) {
      known.thresholds().forEach(t -> given[ground.place(t.firm())] = t.value());
    } else if (model instanceof Economic economic) {
      for (Stake stake : economic.stakes()) {
        gains[ground.place(stake.firm())] = stake.gain().amount();
        costs[ground.place(stake.firm())] = stake.cost().amount();
      }
    }
  }

  /** Whether nothing is left to chance. */
  boolean isCertain() {
    return switch (model) {
      case Cascade cascade -> false;
      case DrawnThresholds drawn -> false;
      case GivenThresholds known -> true;
      case Economic economic -> economic.unseenDeviation() == 0;
    };
  }

  /** Whether a firm more never adds more to a larger set than to a smaller one, in each sample. */
  boolean isSubmodular() {
    return model instanceof Cascade || model instanceof DrawnThresholds;
  }

  /** A sample by its purpose and number: the same whatever else is drawn. */
  Sample sample(String purpose, int number) {
    RandomStream random = RandomStream.of(seed, purpose + ' ' + number);
    return switch (model) {
      case Cascade cascade -> new Sample(ground, passing(random), all(ANY));
      case DrawnThresholds drawn -> new Sample(ground, followed(random), all(ANY));
      case GivenThresholds known -> new Sample(ground, ground.influences(), given);
      case Economic economic ->
          new Sample(ground, ground.influences(), thresholds(economic, random));
    };
  }

  /** The worth of the adopters of each step, lead firms first, by number of the trial. */
  List<Double> course(int[] leaders, int number) {
    RandomStream random = RandomStream.of(seed, "fresh " + number);
    return switch (model) {
      case Cascade cascade -> Course.ofCascade(ground, leaders, random);
      case DrawnThresholds drawn -> Course.ofDrawnThresholds(ground, leaders, random);
      case GivenThresholds known -> Course.ofThresholds(ground, leaders, given);
      case Economic economic -> Course.ofThresholds(ground, leaders, thresholds(economic, random));
    };
  }

  /** The lowest thresholds that chance could give. */
  double[] lowestThresholds() {
    return switch (model) {
      case Cascade cascade -> all(ANY);
      case DrawnThresholds drawn -> all(ANY);
      case GivenThresholds known -> given.clone();
      case Economic economic -> lowest(economic);
    };
  }

  private double[] all(double threshold) {
    double[] thresholds = new double[ground.firms()];
    Arrays.fill(thresholds, threshold);
    return thresholds;
  }

  /** The influences by which the practice would pass, each with the chance of its strength. */
  private Graph passing(RandomStream random) {
    Graph graph = ground.influences();
    Arcs live = new Arcs(graph.arcs());
    for (int firm = 0; firm < graph.nodes(); firm++) {
      for (int i = graph.start(firm); i < graph.end(firm); i++) {
        if (random.uniform() < graph.weight(i)) {
          live.add(firm, graph.target(i));
        }
      }
    }
    return live.graph(graph.nodes());
  }

  /**
   * For each firm the one that it would follow, or none. A uniform threshold is as likely to be
   * passed by a set of adopters as one of them is to be followed.
   */
  private Graph followed(RandomStream random) {
    Graph graph = ground.reversed();
    Arcs live = new Arcs(graph.nodes());
    for (int firm = 0; firm < graph.nodes(); firm++) {
      int arc = pick(graph, firm, random.uniform());
      if (arc >= 0) {
        live.add(graph.target(arc), firm);
      }
    }
    return live.graph(graph.nodes());
  }

  /** The arc of a node that a number in [0, 1) falls on, arcs as wide as their weights, or -1. */
  static int pick(Graph graph, int node, double number) {
    double left = number;
    for (int i = graph.start(node); i < graph.end(node); i++) {
      left -= graph.weight(i);
      if (left < 0) {
        return i;
      }
    }
    return -1;
  }

  private double[] thresholds(Economic economic, RandomStream random) {
    double[] thresholds = new double[ground.firms()];
    for (int firm = 0; firm < thresholds.length; firm++) {
      double factor =
          economic.unseenDeviation() > 0
              ? Math.exp(economic.unseenDeviation() * random.normal())
              : 1;
      thresholds[firm] = threshold(economic, firm, factor);
    }
    return thresholds;
  }

  /** The influence with which the cost comes down to the gain. */
  private double threshold(Economic economic, int firm, double factor) {
    double cost = costs[firm] * remaining;
    double lacking = cost - gains[firm] * factor;
    if (lacking <= 0) {
      return 0;
    }
    double needed = lacking / (cost * economic.neighborRelief());
    return needed <= 1 + ROUNDING ? Math.min(1, needed) : NEVER;
  }

  private double[] lowest(Economic economic) {
    double[] thresholds = new double[ground.firms()];
    for (int firm = 0; firm < thresholds.length; firm++) {
      boolean open = economic.unseenDeviation() > 0 && gains[firm] > 0;
      thresholds[firm] = open ? 0 : threshold(economic, firm, 1);
    }
    return thresholds;
  }

  private static final class Arcs {
    private final int[] from;
    private final int[] to;
    private int size;

    Arcs(int most) {
      this.from = new int[most];
      this.to = new int[most];
    }

    void add(int one, int other) {
      from[size] = one;
      to[size++] = other;
    }

    Graph graph(int nodes) {
      double[] ones = new double[size];
      Arrays.fill(ones, 1);
      return Graph.of(nodes, Arrays.copyOf(from, size), Arrays.copyOf(to, size), ones);
    }
  }
}
