package org.millrace.math;

import java.util.Arrays;

/**
 * A matching of greatest weight between two sides, kept while members come one by one. Weights are
 * at least 0. Kuhn's method with prices: the prices of a pair sum to its weight at least, to its
 * weight exactly if it is matched, and a single's price is 0. A newcomer takes O(n²).
 */
public final class GrowingMatching {
  private static final int NOBODY = -1;

  private final double[][] weights;

  /** By side and member; negative for who has not come. */
  private final double[][] prices;

  private final int[][] mates;

  /**
   * Nobody yet.
   *
   * @param weights by member of side 0 and member of side 1
   * @param others how many members side 1 has
   */
  public GrowingMatching(double[][] weights, int others) {
    this.weights = weights;
    this.prices = new double[][] {new double[weights.length], new double[others]};
    this.mates = new int[][] {new int[weights.length], new int[others]};
    for (int side = 0; side < 2; side++) {
      Arrays.fill(prices[side], NOBODY);
      Arrays.fill(mates[side], NOBODY);
    }
  }

  /** The greatest weight among those who have come. */
  public double total() {
    double sum = 0;
    for (double[] some : prices) {
      for (double one : some) {
        sum += Math.max(0, one);
      }
    }
    return sum;
  }

  /** The mate on side 1 of a member of side 0; negative if single. */
  public int mate(int member) {
    return mates[0][member];
  }

  /** Lets a member of a side come. */
  public void add(int side, int member) {
    double price = 0;
    double[] theirs = prices[1 - side];
    for (int other = 0; other < theirs.length; other++) {
      if (theirs[other] >= 0) {
        price = Math.max(price, weight(side, member, other) - theirs[other]);
      }
    }
    prices[side][member] = price;
    new Tree(side, member).grow();
  }

  private double weight(int side, int member, int other) {
    return side == 0 ? weights[member][other] : weights[other][member];
  }

  /** Alternating paths from a newcomer. */
  private final class Tree {
    private final int side;
    private final double[] own;
    private final double[] theirs;
    private final boolean[] isIn;
    private final boolean[] isReached;
    private final double[] slacks;

    /** From whom a member of the other side was reached. */
    private final int[] from;

    Tree(int side, int root) {
      this.side = side;
      this.own = prices[side];
      this.theirs = prices[1 - side];
      this.isIn = new boolean[own.length];
      this.isReached = new boolean[theirs.length];
      this.slacks = new double[theirs.length];
      this.from = new int[theirs.length];
      Arrays.fill(slacks, Double.POSITIVE_INFINITY);
      enter(root);
    }

    private void enter(int member) {
      isIn[member] = true;
      for (int other = 0; other < theirs.length; other++) {
        if (theirs[other] >= 0 && !isReached[other]) {
          double slack = own[member] + theirs[other] - weight(side, member, other);
          if (slack < slacks[other]) {
            slacks[other] = slack;
            from[other] = member;
          }
        }
      }
    }

    /** Lowers prices until somebody is single at price 0, or somebody single is reached. */
    void grow() {
      while (true) {
        int cheapest = cheapest();
        int nearest = nearest();
        double step = own[cheapest];
        boolean endsHere = nearest == NOBODY || step <= slacks[nearest];
        lower(Math.max(0, endsHere ? step : slacks[nearest]));
        if (endsHere) {
          own[cheapest] = 0;
          int left = mates[side][cheapest];
          mates[side][cheapest] = NOBODY;
          if (left != NOBODY) {
            match(left);
          }
          return;
        }
        isReached[nearest] = true;
        int mate = mates[1 - side][nearest];
        if (mate == NOBODY) {
          match(nearest);
          return;
        }
        enter(mate);
      }
    }

    private int cheapest() {
      int cheapest = NOBODY;
      for (int member = 0; member < own.length; member++) {
        if (isIn[member] && (cheapest == NOBODY || own[member] < own[cheapest])) {
          cheapest = member;
        }
      }
      return cheapest;
    }

    private int nearest() {
      int nearest = NOBODY;
      for (int other = 0; other < theirs.length; other++) {
        if (theirs[other] >= 0
            && !isReached[other]
            && slacks[other] < Double.POSITIVE_INFINITY
            && (nearest == NOBODY || slacks[other] < slacks[nearest])) {
          nearest = other;
        }
      }
      return nearest;
    }

    private void lower(double step) {
      for (int member = 0; member < own.length; member++) {
        if (isIn[member]) {
          own[member] = Math.max(0, own[member] - step);
        }
      }
      for (int other = 0; other < theirs.length; other++) {
        if (isReached[other]) {
          theirs[other] += step;
        } else {
          slacks[other] -= step;
        }
      }
    }

    /** Matches along the path from a reached member back to the newcomer. */
    private void match(int reached) {
      int other = reached;
      while (other != NOBODY) {
        int member = from[other];
        int left = mates[side][member];
        mates[side][member] = other;
        mates[1 - side][other] = member;
        other = left;
      }
    }
  }
}
