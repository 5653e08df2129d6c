package org.millrace.diffusion.adoption;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.diffusion.adoption.Model.Cascade;
import org.millrace.engine.Run;
import org.millrace.math.Graph;
import org.millrace.math.RandomStream;

/**
 * What lead firms reach, told by sets: each holds the firms that could have reached one firm, drawn
 * by its worth. The share of the sets that hold a lead firm is the share of all worth that they
 * reach, on the mean.
 */
final class ReverseReach implements Reach {
  /** Sets that are one item of work. */
  private static final int BLOCK = 2_000;

  /** So few influences are quicker gone through than leapt over. */
  private static final int FEW = 8;

  private final Ground ground;

  /** The members of all sets, set after set. */
  private final int[] members;

  private final int[] ends;

  /** The sets of each firm, firm after firm. */
  private final int[] memberships;

  private final int[] starts;
  private final boolean[] covered;
  private final int[] counts;
  private int hits;

  private ReverseReach(Ground ground, int[] members, int[] ends) {
    this.ground = ground;
    this.members = members;
    this.ends = ends;
    this.covered = new boolean[ends.length];
    this.counts = new int[ground.firms()];
    this.starts = new int[ground.firms() + 1];
    for (int member : members) {
      counts[member]++;
    }
    for (int i = 0; i < counts.length; i++) {
      starts[i + 1] = starts[i] + counts[i];
    }
    this.memberships = new int[members.length];
    int[] next = Arrays.copyOf(starts, counts.length);
    for (int set = 0; set < ends.length; set++) {
      for (int i = set == 0 ? 0 : ends[set - 1]; i < ends[set]; i++) {
        memberships[next[members[i]]++] = set;
      }
    }
  }

  /** So many sets, each drawn by the purpose and its number. */
  static ReverseReach of(Ground ground, Model model, long seed, String purpose, int sets, Run run) {
    List<Integer> blocks = IntStream.range(0, (sets + BLOCK - 1) / BLOCK).boxed().toList();
    double[] sums = new double[ground.firms()];
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += ground.worth(i);
      sums[i] = sum;
    }
    double[] leaps = leaps(ground.reversed());
    List<Block> drawn =
        run.map(
            blocks,
            b -> {
              run.check();
              Block block = new Block(ground, model, sums, leaps);
              int end = Math.min(sets, (b + 1) * BLOCK);
              for (int set = b * BLOCK; set < end; set++) {
                block.draw(RandomStream.of(seed, purpose + ' ' + set));
              }
              return block;
            });
    return joined(ground, drawn, sets);
  }

  /**
   * For each firm the logarithm of the chance that an influence on it does not pass, if all are as
   * strong and below 1 and there are several; else 0.
   */
  private static double[] leaps(Graph reversed) {
    double[] leaps = new double[reversed.nodes()];
    for (int firm = 0; firm < leaps.length; firm++) {
      int start = reversed.start(firm);
      boolean alike = reversed.degree(firm) > FEW;
      for (int i = start; alike && i < reversed.end(firm); i++) {
        alike = reversed.weight(i) == reversed.weight(start) && reversed.weight(i) < 1;
      }
      leaps[firm] = alike ? Math.log1p(-reversed.weight(start)) : 0;
    }
    return leaps;
  }

  private static ReverseReach joined(Ground ground, List<Block> blocks, int sets) {
    int[] members = new int[blocks.stream().mapToInt(b -> b.size).sum()];
    int[] ends = new int[sets];
    int next = 0;
    int set = 0;
    for (Block block : blocks) {
      System.arraycopy(block.members, 0, members, next, block.size);
      for (int end : block.ends) {
        ends[set++] = next + end;
      }
      next += block.size;
    }
    return new ReverseReach(ground, members, ends);
  }

  @Override
  public double value() {
    return worth(hits);
  }

  /** The worth that so many sets stand for. */
  private double worth(double sets) {
    return ground.worth() * sets / ends.length;
  }

  /** How many sets hold a lead firm. */
  int hits() {
    return hits;
  }

  int sets() {
    return ends.length;
  }

  @Override
  public double[] gains(Run run) {
    return IntStream.range(0, counts.length).mapToDouble(this::gain).toArray();
  }

  @Override
  public double gain(int firm) {
    return worth(counts[firm]);
  }

  @Override
  public void add(int firm) {
    for (int i = starts[firm]; i < starts[firm + 1]; i++) {
      int set = memberships[i];
      if (!covered[set]) {
        covered[set] = true;
        hits++;
        for (int j = set == 0 ? 0 : ends[set - 1]; j < ends[set]; j++) {
          counts[members[j]]--;
        }
      }
    }
  }

  /** Sets drawn one after the other. */
  private static final class Block {
    private final Graph reversed;
    private final boolean cascade;
    private final double[] sums;
    private final double[] leaps;
    private final int[] marks;
    private final List<Integer> ends = new ArrayList<>();
    private int[] members = new int[BLOCK];
    private int size;

    Block(Ground ground, Model model, double[] sums, double[] leaps) {
      this.reversed = ground.reversed();
      this.leaps = leaps;
      this.cascade = model instanceof Cascade;
      this.sums = sums;
      this.marks = new int[ground.firms()];
    }

    private void draw(RandomStream random) {
      int from = size;
      add(root(random.uniform()));
      for (int at = from; at < size; at++) {
        int firm = members[at];
        if (cascade) {
          addPassing(firm, random);
        } else {
          int arc = Chance.pick(reversed, firm, random.uniform());
          if (arc >= 0) {
            add(reversed.target(arc));
          }
        }
      }
      ends.add(size);
    }

    /** Where all influences on a firm are as strong, those that don't pass are leapt over. */
    private void addPassing(int firm, RandomStream random) {
      int end = reversed.end(firm);
      double barring = leaps[firm];
      if (barring < 0) {
        for (int i = leap(reversed.start(firm), end, barring, random);
            i < end;
            i = leap(i + 1, end, barring, random)) {
          add(reversed.target(i));
        }
        return;
      }
      for (int i = reversed.start(firm); i < end; i++) {
        if (random.uniform() < reversed.weight(i)) {
          add(reversed.target(i));
        }
      }
    }

    /**
     * The next influence that passes, from one on: how many don't is geometric.
     *
     * @param barring logarithm of the chance that one does not pass
     */
    private static int leap(int from, int end, double barring, RandomStream random) {
      double barred = Math.log(1 - random.uniform()) / barring;
      return barred < end - from ? from + (int) barred : end;
    }

    private void add(int firm) {
      if (marks[firm] == ends.size() + 1) {
        return;
      }
      marks[firm] = ends.size() + 1;
      members = size < members.length ? members : Arrays.copyOf(members, 2 * size);
      members[size++] = firm;
    }

    /** A firm by its worth. */
    private int root(double number) {
      double at = number * sums[sums.length - 1];
      int found = Arrays.binarySearch(sums, at);
      int firm = found >= 0 ? found + 1 : -found - 1;
      while (firm > 0 && (firm >= sums.length || sums[firm] == sums[firm - 1])) {
        firm--;
      }
      return firm;
    }
  }
}
