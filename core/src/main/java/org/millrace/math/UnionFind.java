package org.millrace.math;

/** Sets of whole numbers that are joined. */
public final class UnionFind {
  private final int[] parents;

  /** The numbers from 0 on and before the size, each a set of its own. */
  public UnionFind(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  /** The number that stands for the set of a number: the lowest in it. */
  public int root(int number) {
    int root = number;
    while (parents[root] != root) {
      root = parents[root];
    }
    int at = number;
    while (parents[at] != root) {
      int next = parents[at];
      parents[at] = root;
      at = next;
    }
    return root;
  }

  /** Joins the sets of two numbers; whether they were two. */
  public boolean join(int one, int other) {
    int first = root(one);
    int second = root(other);
    parents[Math.max(first, second)] = Math.min(first, second);
    return first != second;
  }
}
