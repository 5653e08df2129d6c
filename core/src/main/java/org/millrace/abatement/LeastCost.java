package org.millrace.abatement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.millrace.engine.Run;

/**
 * One choice of each class so that weights reach a need at least cost: branch and bound on the
 * convex hulls of the classes.
 */
final class LeastCost {
  /** A choice this close to its bound, relative to all costs, is as good as the best. */
  private static final double ROUNDING = 1e-9;

  /** A thing to choose; the index is the caller's. */
  record Choice(double weight, double cost, int index) {}

  /**
   * What to choose.
   *
   * @param indices of each class, in their order
   */
  record Answer(List<Integer> indices, double cost, double bound, boolean proven) {}

  /** A step from one choice of a class to a later one. */
  private record Increment(int type, int from, int to, double weight, double cost) {
    double slope() {
      return cost / weight;
    }
  }

  /** Choices still open, by position in each class; both ends included. */
  private record Node(List<Integer> low, List<Integer> high, double bound) {}

  /** How far the relaxation of a node gets; a split of none is a whole answer. */
  private record Relaxed(double bound, List<Integer> positions, List<Increment> split) {}

  private final List<List<Choice>> classes;
  private final double need;
  private final double tolerance;
  private List<Integer> best = List.of();
  private double bestCost = Double.POSITIVE_INFINITY;

  private LeastCost(List<List<Choice>> classes, double need) {
    this.classes = classes.stream().map(LeastCost::undominated).toList();
    this.need = need;
    tolerance =
        ROUNDING
            * this.classes.stream()
                .flatMap(List::stream)
                .mapToDouble(c -> Math.abs(c.cost()))
                .max()
                .orElse(0);
  }

  /** The best choice within so many nodes; empty when the need is out of reach. */
  static Optional<Answer> solve(List<List<Choice>> classes, double need, long nodes, Run run) {
    LeastCost search = new LeastCost(classes, need);
    double most = search.classes.stream().mapToDouble(c -> c.getLast().weight()).sum();
    return most < need ? Optional.empty() : Optional.of(search.search(nodes, run));
  }

  /** Those with more weight than all cheaper ones, lightest first. */
  static List<Choice> undominated(List<Choice> choices) {
    List<Choice> sorted = new ArrayList<>(choices);
    sorted.sort(
        Comparator.comparingDouble(Choice::cost)
            .thenComparing(Comparator.comparingDouble(Choice::weight).reversed())
            .thenComparingInt(Choice::index));
    List<Choice> kept = new ArrayList<>();
    for (Choice choice : sorted) {
      if (kept.isEmpty() || choice.weight() > kept.getLast().weight()) {
        kept.add(choice);
      }
    }
    return kept;
  }

  private Answer search(long nodes, Run run) {
    Deque<Node> open = new ArrayDeque<>();
    List<Integer> low = classes.stream().map(c -> 0).toList();
    List<Integer> high = classes.stream().map(c -> c.size() - 1).toList();
    open.push(new Node(low, high, Double.NEGATIVE_INFINITY));
    long visited = 0;
    do {
      run.check();
      visited++;
      branch(open);
    } while (!open.isEmpty() && visited <= nodes && run.secondsLeft().getAsDouble() > 0);
    open.removeIf(n -> n.bound() >= bestCost - tolerance);
    double bound = open.stream().mapToDouble(Node::bound).min().orElse(bestCost);
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < best.size(); i++) {
      indices.add(classes.get(i).get(best.get(i)).index());
    }
    return new Answer(indices, bestCost, Math.min(bound, bestCost), open.isEmpty());
  }

  private void branch(Deque<Node> open) {
    Node node = open.pop();
    if (node.bound() >= bestCost - tolerance) {
      return;
    }
    Relaxed relaxed = relax(node);
    if (relaxed.bound() >= bestCost - tolerance) {
      return;
    }
    keep(relaxed.positions());
    for (Increment split : relaxed.split()) {
      List<Integer> high = new ArrayList<>(node.high());
      high.set(split.type(), split.to() - 1);
      open.push(new Node(node.low(), high, relaxed.bound()));
      List<Integer> low = new ArrayList<>(node.low());
      low.set(split.type(), split.to());
      open.push(new Node(low, node.high(), relaxed.bound()));
    }
  }

  /** The cheapest fractional choice, and a whole one near it. */
  private Relaxed relax(Node node) {
    List<Integer> positions = new ArrayList<>(node.low());
    double weight = 0;
    double cost = 0;
    List<Increment> increments = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      Choice first = classes.get(i).get(positions.get(i));
      weight += first.weight();
      cost += first.cost();
      increments.addAll(increments(i, node));
    }
    increments.sort(
        Comparator.comparingDouble(Increment::slope)
            .thenComparingInt(Increment::type)
            .thenComparingInt(Increment::from));
    for (Increment step : increments) {
      if (weight >= need) {
        break;
      }
      positions.set(step.type(), step.to());
      if (weight + step.weight() > need) {
        double part = (need - weight) / step.weight();
        return new Relaxed(cost + part * step.cost(), positions, List.of(step));
      }
      weight += step.weight();
      cost += step.cost();
    }
    return weight >= need
        ? new Relaxed(cost, positions, List.of())
        : new Relaxed(Double.POSITIVE_INFINITY, positions, List.of());
  }

  /** The steps along the lower convex hull of what is open of a class. */
  private List<Increment> increments(int type, Node node) {
    List<Choice> choices = classes.get(type);
    List<Integer> hull = new ArrayList<>();
    for (int p = node.low().get(type); p <= node.high().get(type); p++) {
      while (hull.size() >= 2
          && slope(choices, hull.get(hull.size() - 2), hull.getLast())
              >= slope(choices, hull.getLast(), p)) {
        hull.removeLast();
      }
      hull.add(p);
    }
    List<Increment> steps = new ArrayList<>();
    for (int k = 1; k < hull.size(); k++) {
      Choice from = choices.get(hull.get(k - 1));
      Choice to = choices.get(hull.get(k));
      steps.add(
          new Increment(
              type,
              hull.get(k - 1),
              hull.get(k),
              to.weight() - from.weight(),
              to.cost() - from.cost()));
    }
    return steps;
  }

  private static double slope(List<Choice> choices, int from, int to) {
    return (choices.get(to).cost() - choices.get(from).cost())
        / (choices.get(to).weight() - choices.get(from).weight());
  }

  /** Keeps a whole choice if it is the best so far, once it wastes no more than it must. */
  private void keep(List<Integer> positions) {
    List<Integer> whole = new ArrayList<>(positions);
    double spare = total(whole, Choice::weight) - need;
    if (spare < 0) {
      return;
    }
    for (int i = 0; i < whole.size(); i++) {
      List<Choice> choices = classes.get(i);
      double weight = choices.get(whole.get(i)).weight();
      int at = whole.get(i);
      while (at > 0 && weight - choices.get(at - 1).weight() <= spare) {
        at--;
      }
      spare -= weight - choices.get(at).weight();
      whole.set(i, at);
    }
    double cost = total(whole, Choice::cost);
    if (cost < bestCost) {
      best = whole;
      bestCost = cost;
    }
  }

  private double total(List<Integer> positions, ToDoubleFunction<Choice> quantity) {
    double sum = 0;
    for (int i = 0; i < positions.size(); i++) {
      sum += quantity.applyAsDouble(classes.get(i).get(positions.get(i)));
    }
    return sum;
  }
}
