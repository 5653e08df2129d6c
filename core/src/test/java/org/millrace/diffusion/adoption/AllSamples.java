package org.millrace.diffusion.adoption;

import java.util.Arrays;
import java.util.List;
import org.millrace.diffusion.adoption.AdoptionProblem.Influence;
import org.millrace.domain.Id;

/** Mean spread by going through everything that could happen. */
final class AllSamples {
  private final int firms;
  private final List<Influence> influences;

  AllSamples(int firms, List<Influence> influences) {
    this.firms = firms;
    this.influences = influences;
  }

  private static int number(Id.FirmId id) {
    return Integer.parseInt(id.value().substring(1));
  }

  /** Of a cascade, over all sets of influences that pass; by how many adopt in the end. */
  double[] cascade(int... leaders) {
    double[] chances = new double[firms + 1];
    for (int live = 0; live < 1 << influences.size(); live++) {
      double chance = 1;
      for (int i = 0; i < influences.size(); i++) {
        double strength = influences.get(i).strength();
        chance *= (live >> i & 1) == 1 ? strength : 1 - strength;
      }
      chances[Integer.bitCount(reached(live, leaders))] += chance;
    }
    return chances;
  }

  private int reached(int live, int[] leaders) {
    int adopted = 0;
    for (int leader : leaders) {
      adopted |= 1 << leader;
    }
    int before = -1;
    while (before != adopted) {
      before = adopted;
      for (int i = 0; i < influences.size(); i++) {
        Influence influence = influences.get(i);
        boolean passes = (live >> i & 1) == 1 && (adopted >> number(influence.from()) & 1) == 1;
        adopted |= passes ? 1 << number(influence.to()) : 0;
      }
    }
    return adopted;
  }

  /**
   * Of uniform thresholds, over the order in which influence sums are passed: each firm's threshold
   * lies in one of the intervals between the sums of sets of its neighbors.
   */
  double thresholds(int... leaders) {
    double[][] grid = new double[firms][];
    for (int firm = 0; firm < firms; firm++) {
      int own = firm;
      double[] felt =
          influences.stream()
              .filter(i -> number(i.to()) == own)
              .mapToDouble(Influence::strength)
              .toArray();
      double[] sums = new double[(1 << felt.length) + 1];
      for (int set = 0; set < 1 << felt.length; set++) {
        for (int i = 0; i < felt.length; i++) {
          sums[set] += (set >> i & 1) == 1 ? felt[i] : 0;
        }
      }
      sums[1 << felt.length] = 1;
      grid[firm] = Arrays.stream(sums).sorted().distinct().toArray();
    }
    return expected(grid, new double[firms], 0, leaders);
  }

  private double expected(double[][] grid, double[] thresholds, int firm, int[] leaders) {
    if (firm == firms) {
      return adopters(thresholds, leaders);
    }
    double sum = 0;
    for (int i = 1; i < grid[firm].length; i++) {
      double width = grid[firm][i] - grid[firm][i - 1];
      thresholds[firm] = (grid[firm][i] + grid[firm][i - 1]) / 2;
      sum += width * expected(grid, thresholds, firm + 1, leaders);
    }
    return sum;
  }

  /** Firms that adopt with these thresholds, by looking at all again and again. */
  int adopters(double[] thresholds, int... leaders) {
    boolean[] adopted = new boolean[firms];
    for (int leader : leaders) {
      adopted[leader] = true;
    }
    boolean changes = true;
    while (changes) {
      changes = false;
      for (int firm = 0; firm < firms; firm++) {
        double sum = 0;
        for (Influence influence : influences) {
          sum +=
              number(influence.to()) == firm && adopted[number(influence.from())]
                  ? influence.strength()
                  : 0;
        }
        if (!adopted[firm] && sum >= thresholds[firm] * (1 - 1e-12)) {
          adopted[firm] = true;
          changes = true;
        }
      }
    }
    int count = 0;
    for (boolean one : adopted) {
      count += one ? 1 : 0;
    }
    return count;
  }
}
