package org.millrace.math;

import java.util.Arrays;

/** The k nearest of what was offered, nearest first, of equally near ones the lower index first. */
final class NearestList {
  private final double[] squares;
  private final int[] points;
  private int size;

  NearestList(int k) {
    squares = new double[k];
    points = new int[k];
  }

  /** What is farther than this has no place [km²]. */
  double limit() {
    return size < squares.length ? Double.POSITIVE_INFINITY : squares[size - 1];
  }

  void offer(double square, int point) {
    if (size == squares.length && !isBefore(square, point, size - 1)) {
      return;
    }
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore(square, point, middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    int moved = Math.min(size, squares.length - 1) - low;
    System.arraycopy(squares, low, squares, low + 1, moved);
    System.arraycopy(points, low, points, low + 1, moved);
    squares[low] = square;
    points[low] = point;
    size = Math.min(size + 1, squares.length);
  }

  private boolean isBefore(double square, int point, int place) {
    return square < squares[place] || (square == squares[place] && point < points[place]);
  }

  void clear() {
    size = 0;
  }

  int[] points() {
    return Arrays.copyOf(points, size);
  }
}
