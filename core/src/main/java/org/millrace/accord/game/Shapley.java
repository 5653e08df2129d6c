package org.millrace.accord.game;

import java.util.ArrayList;
import java.util.List;
import org.millrace.engine.Run;
import org.millrace.math.RandomStream;
import org.millrace.unit.Require;

/** What each player adds, on average over all orders in which players could come. */
public final class Shapley {
  /** Orders, each with its reverse, that are asked for at once. */
  private static final int BATCH = 16;

  private Shapley() {}

  /** Worths of growing coalitions, for some orders. */
  @FunctionalInterface
  public interface Growing {
    /**
     * For each order the worths of its first player, its first two, and so on to all. A shorter
     * list, cut off at its end, says that no more may be asked.
     */
    List<double[]> along(List<int[]> orders);
  }

  /**
   * An estimate from drawn orders.
   *
   * @param values one a player; they sum to the worth of all
   * @param errors standard errors of the values
   * @param draws orders drawn, each taken with its reverse
   */
  public record Sample(List<Double> values, List<Double> errors, int draws) {
    public Sample {
      values = List.copyOf(values);
      errors = List.copyOf(errors);
    }
  }

  /** Exactly, in O(n 2ⁿ). */
  public static double[] of(WorthTable table) {
    int n = table.players();
    double[] weights = new double[n];
    weights[0] = 1.0 / n;
    for (int size = 1; size < n; size++) {
      weights[size] = weights[size - 1] * size / (n - size);
    }
    double[] values = new double[n];
    for (int mask = 0; mask < table.size() - 1; mask++) {
      double weight = weights[Integer.bitCount(mask)];
      for (int p = 0; p < n; p++) {
        if ((mask >>> p & 1) == 0) {
          values[p] += weight * (table.at(mask | 1 << p) - table.at(mask));
        }
      }
    }
    return values;
  }

  /**
   * From drawn orders, each taken with its reverse, which makes the estimate much steadier. Draw d
   * belongs to stream d of the seed, so more draws only add to fewer.
   *
   * @param draws the most orders; fewer if the run's time is over, but never less than two
   */
  public static Sample sample(int players, int draws, long seed, Growing growing, Run run) {
    double[] means = new double[players];
    double[] squares = new double[players];
    int done = 0;
    boolean goesOn = true;
    while (goesOn && done < draws && (done < 2 || run.secondsLeft().getAsDouble() > 0)) {
      run.check();
      int batch = Math.min(BATCH, draws - done);
      List<int[]> orders = orders(players, done, batch, seed);
      List<double[]> worths = growing.along(orders);
      goesOn = worths.size() == 2 * batch;
      for (int i = 0; i + 1 < worths.size(); i += 2) {
        double[] added = new double[players];
        add(orders.get(i), worths.get(i), added);
        add(orders.get(i + 1), worths.get(i + 1), added);
        done++;
        for (int p = 0; p < players; p++) {
          double change = added[p] / 2 - means[p];
          means[p] += change / done;
          squares[p] += change * (added[p] / 2 - means[p]);
        }
      }
    }
    Require.that(
        done >= 2,
        """
        The coalitions that may be looked at are too few for two orders of %s players.
        Maybe allow %s coalitions.""",
        players,
        4 * players);
    return sample(means, squares, done);
  }

  private static Sample sample(double[] means, double[] squares, int draws) {
    List<Double> values = new ArrayList<>();
    List<Double> errors = new ArrayList<>();
    for (int p = 0; p < means.length; p++) {
      values.add(means[p]);
      errors.add(Math.sqrt(squares[p] / (draws - 1.0) / draws));
    }
    return new Sample(values, errors, draws);
  }

  private static List<int[]> orders(int players, int first, int count, long seed) {
    List<int[]> orders = new ArrayList<>();
    for (int d = first; d < first + count; d++) {
      int[] order = order(players, RandomStream.of(seed, d));
      int[] reverse = new int[players];
      for (int i = 0; i < players; i++) {
        reverse[i] = order[players - 1 - i];
      }
      orders.add(order);
      orders.add(reverse);
    }
    return orders;
  }

  private static int[] order(int players, RandomStream random) {
    int[] order = new int[players];
    for (int i = 0; i < players; i++) {
      int other = random.below(i + 1);
      order[i] = order[other];
      order[other] = i;
    }
    return order;
  }

  private static void add(int[] order, double[] worths, double[] added) {
    double before = 0;
    for (int i = 0; i < order.length; i++) {
      added[order[i]] += worths[i] - before;
      before = worths[i];
    }
  }
}
