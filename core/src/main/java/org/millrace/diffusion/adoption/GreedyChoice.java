package org.millrace.diffusion.adoption;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.millrace.engine.Run;

/** Chooses lead firms one by one, with a bound on the best possible; see the package. */
final class GreedyChoice {
  /** How gains are kept. */
  enum Manner {
    /**
     * A firm never adds more to a larger set: old gains are bounds, looked at again when needed.
     */
    LAZY,
    /** The same, but gains are cheap and always looked at again. */
    EAGER,
    /** Firms may add more to a larger set, so that nothing bounds what is possible. */
    TIPPING
  }

  private final Ground ground;
  private final int most;
  private final double budget;

  /**
   * A choice.
   *
   * @param most lead firms
   * @param budget for them [EUR]
   */
  GreedyChoice(Ground ground, int most, double budget) {
    this.ground = ground;
    this.most = most;
    this.budget = budget;
  }

  /**
   * The better of what adds most and of what adds most for its cost.
   *
   * @param reaches makes the samples anew, before any lead firm
   * @param manner how gains are kept
   */
  Selection choose(Supplier<? extends Reach> reaches, Manner manner, Run run) {
    Selection plain = choose(reaches.get(), manner, false, run);
    if (costsAlike()) {
      return plain;
    }
    Selection byCost = choose(reaches.get(), manner, true, run);
    double bound = Math.min(plain.bound(), byCost.bound());
    Selection better = byCost.value() > plain.value() ? byCost : plain;
    return new Selection(better.leaders(), better.added(), better.value(), bound);
  }

  private boolean costsAlike() {
    for (int i = 1; i < ground.firms(); i++) {
      if (ground.cost(i) != ground.cost(0)) {
        return budget == Double.POSITIVE_INFINITY;
      }
    }
    return true;
  }

  private Selection choose(Reach reach, Manner manner, boolean byCost, Run run) {
    double[] gains = reach.gains(run);
    List<Integer> leaders = new ArrayList<>();
    List<Double> added = new ArrayList<>();
    double left = budget;
    double bound = bound(reach, gains, manner);
    while (leaders.size() < most) {
      run.check();
      int best =
          manner == Manner.LAZY
              ? lazily(reach, gains, leaders, left, byCost)
              : greatest(gains, left, byCost);
      if (best < 0 || gains[best] <= 0) {
        break;
      }
      leaders.add(best);
      added.add(gains[best]);
      left -= ground.cost(best);
      reach.add(best);
      gains[best] = 0;
      gains = manner == Manner.LAZY ? gains : reach.gains(run);
      bound = Math.min(bound, bound(reach, gains, manner));
    }
    bound = manner == Manner.LAZY ? Math.min(bound, bound(reach, reach.gains(run), manner)) : bound;
    double value = reach.value();
    return new Selection(leaders, added, value, Math.max(value, bound));
  }

  private double bound(Reach reach, double[] gains, Manner manner) {
    return manner == Manner.TIPPING ? Double.POSITIVE_INFINITY : reach.value() + mostBeside(gains);
  }

  /** The affordable firm of the greatest gain, the first of equals, or -1. */
  private int greatest(double[] gains, double left, boolean byCost) {
    int best = -1;
    for (int i = 0; i < gains.length; i++) {
      if (ground.cost(i) <= left
          && (best < 0 || rank(i, gains, byCost) > rank(best, gains, byCost))) {
        best = i;
      }
    }
    return best;
  }

  private double rank(int firm, double[] gains, boolean byCost) {
    if (gains[firm] <= 0) {
      return 0;
    }
    return byCost ? gains[firm] / ground.cost(firm) : gains[firm];
  }

  /**
   * The same, looking again only at firms whose old gain leaves them in the lead; brings their
   * gains up to date.
   */
  private int lazily(
      Reach reach, double[] gains, List<Integer> leaders, double left, boolean byCost) {
    PriorityQueue<Integer> queue =
        new PriorityQueue<>(
            Comparator.<Integer>comparingDouble(i -> -rank(i, gains, byCost))
                .thenComparing(Comparator.naturalOrder()));
    for (int i = 0; i < gains.length; i++) {
      if (gains[i] > 0 && ground.cost(i) <= left) {
        queue.add(i);
      }
    }
    boolean[] fresh = new boolean[gains.length];
    while (!queue.isEmpty()) {
      int first = queue.remove();
      if (fresh[first] || leaders.isEmpty()) {
        return first;
      }
      fresh[first] = true;
      gains[first] = reach.gain(first);
      queue.add(first);
    }
    return -1;
  }

  /** What any firms that the budget allows could add at most, if each added its gain. */
  private double mostBeside(double[] gains) {
    double[] ordered = Arrays.stream(affordable()).mapToDouble(i -> gains[i]).sorted().toArray();
    double byNumber = 0;
    for (int i = 1; i <= Math.min(most, ordered.length); i++) {
      byNumber += ordered[ordered.length - i];
    }
    return budget == Double.POSITIVE_INFINITY ? byNumber : Math.min(byNumber, byMoney(gains));
  }

  private int[] affordable() {
    return IntStream.range(0, ground.firms()).filter(i -> ground.cost(i) <= budget).toArray();
  }

  /** The same where firms may be bought in part. */
  private double byMoney(double[] gains) {
    List<Integer> order =
        Arrays.stream(affordable())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -rank(i, gains, true)))
            .toList();
    double left = budget;
    double sum = 0;
    for (int firm : order) {
      double cost = ground.cost(firm);
      if (cost > left) {
        return sum + gains[firm] * left / cost;
      }
      sum += gains[firm];
      left -= cost;
    }
    return sum;
  }
}
