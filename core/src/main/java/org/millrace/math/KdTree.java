package org.millrace.math;

import java.util.function.IntConsumer;

/**
 * A balanced tree of boxes around points in space: node i has the children 2i+1 and 2i+2, and all
 * leaves are on one level.
 */
final class KdTree {
  /** Points of a leaf at most. */
  private static final int LEAF = 8;

  private final Positions points;
  private final int levels;
  private final int[] order;
  private final int[] starts;
  private final int[] ends;
  private final double[] boxes;

  KdTree(Positions points) {
    this.points = points;
    int depth = 0;
    while ((points.size() >> depth) > LEAF) {
      depth++;
    }
    levels = depth;
    int nodes = (2 << depth) - 1;
    starts = new int[nodes + 1];
    boxes = new double[6 * nodes];
    order = new int[points.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    ends = new int[nodes];
    split(0, 0, order.length, 0);
  }

  int nodes() {
    return ends.length;
  }

  boolean isLeaf(int node) {
    return 2 * node + 1 >= ends.length;
  }

  /** First place of a node in the order. */
  int start(int node) {
    return starts[node];
  }

  /** Place after the last of a node in the order. */
  int end(int node) {
    return ends[node];
  }

  /** The point at a place of the order; neighbors in the order are mostly near. */
  int point(int place) {
    return order[place];
  }

  private void split(int node, int from, int to, int level) {
    starts[node] = from;
    ends[node] = to;
    enclose(node, from, to);
    if (level == levels) {
      return;
    }
    int axis = widest(node);
    int middle = (from + to) >>> 1;
    select(from, to - 1, middle, axis);
    split(2 * node + 1, from, middle, level + 1);
    split(2 * node + 2, middle, to, level + 1);
  }

  private void enclose(int node, int from, int to) {
    for (int axis = 0; axis < 3; axis++) {
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      for (int i = from; i < to; i++) {
        double at = points.coordinate(axis, order[i]);
        low = Math.min(low, at);
        high = Math.max(high, at);
      }
      boxes[6 * node + 2 * axis] = low;
      boxes[6 * node + 2 * axis + 1] = high;
    }
  }

  private int widest(int node) {
    int widest = 0;
    for (int axis = 1; axis < 3; axis++) {
      if (width(node, axis) > width(node, widest)) {
        widest = axis;
      }
    }
    return widest;
  }

  private double width(int node, int axis) {
    return boxes[6 * node + 2 * axis + 1] - boxes[6 * node + 2 * axis];
  }

  /** Hoare's selection: no point before a place lies above it on the axis, none after it below. */
  private void select(int from, int to, int place, int axis) {
    int low = from;
    int high = to;
    while (low < high) {
      int pivot = order[(low + high) >>> 1];
      int i = low;
      int j = high;
      while (i <= j) {
        while (isBefore(order[i], pivot, axis)) {
          i++;
        }
        while (isBefore(pivot, order[j], axis)) {
          j--;
        }
        if (i <= j) {
          int other = order[i];
          order[i++] = order[j];
          order[j--] = other;
        }
      }
      if (place <= j) {
        high = j;
      } else if (place >= i) {
        low = i;
      } else {
        return;
      }
    }
  }

  private boolean isBefore(int one, int other, int axis) {
    int sign = Double.compare(points.coordinate(axis, one), points.coordinate(axis, other));
    return sign < 0 || (sign == 0 && one < other);
  }

  /** Square of the distance from a point in space to a node's box; 0 inside. */
  double squaredDistance(int node, double x, double y, double z) {
    int at = 6 * node;
    double dx = outside(x, boxes[at], boxes[at + 1]);
    double dy = outside(y, boxes[at + 2], boxes[at + 3]);
    double dz = outside(z, boxes[at + 4], boxes[at + 5]);
    return dx * dx + dy * dy + dz * dz;
  }

  private static double outside(double at, double low, double high) {
    return Math.max(0, Math.max(low - at, at - high));
  }

  /** Calls with every point whose squared chord to a point in space is at most a limit. */
  void forEachWithin(double x, double y, double z, double limit, IntConsumer consumer) {
    forEachWithin(0, x, y, z, limit, consumer);
  }

  private void forEachWithin(
      int node, double x, double y, double z, double limit, IntConsumer consumer) {
    if (start(node) == end(node) || squaredDistance(node, x, y, z) > limit) {
      return;
    }
    if (!isLeaf(node)) {
      forEachWithin(2 * node + 1, x, y, z, limit, consumer);
      forEachWithin(2 * node + 2, x, y, z, limit, consumer);
      return;
    }
    for (int i = start(node); i < end(node); i++) {
      if (squared(order[i], x, y, z) <= limit) {
        consumer.accept(order[i]);
      }
    }
  }

  /** Fills a list of nearest points. */
  void nearest(double x, double y, double z, NearestList nearest) {
    nearest(0, x, y, z, nearest);
  }

  private void nearest(int node, double x, double y, double z, NearestList nearest) {
    if (start(node) == end(node) || squaredDistance(node, x, y, z) > nearest.limit()) {
      return;
    }
    if (isLeaf(node)) {
      for (int i = start(node); i < end(node); i++) {
        nearest.offer(squared(order[i], x, y, z), order[i]);
      }
      return;
    }
    int left = 2 * node + 1;
    boolean leftFirst = squaredDistance(left, x, y, z) <= squaredDistance(left + 1, x, y, z);
    nearest(leftFirst ? left : left + 1, x, y, z, nearest);
    nearest(leftFirst ? left + 1 : left, x, y, z, nearest);
  }

  private double squared(int point, double x, double y, double z) {
    double dx = points.x(point) - x;
    double dy = points.y(point) - y;
    double dz = points.z(point) - z;
    return dx * dx + dy * dy + dz * dz;
  }
}
