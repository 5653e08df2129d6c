package org.millrace.math;

/**
 * Goes through all pairs of positions that are near enough, their chords as whole numbers of a
 * small step. Positions that stand in an order of nearness are done tile by tile, and tiles too far
 * apart are passed over.
 */
public final class PairScan {
  /** Positions of a tile: few, so that a tile too far away is soon found. */
  private static final int TILE = 32;

  /** Tiles done together at most, so that the processor's wide words have enough to do. */
  private static final int STRIP = 16;

  private final double[] xs;
  private final double[] ys;
  private final double[] zs;
  private final double[] boxes;
  private final int tiles;

  /** Of positions in an order in which neighbors are near, as {@link PositionIndex#order} gives. */
  public PairScan(Positions positions) {
    int size = positions.size();
    xs = new double[size];
    ys = new double[size];
    zs = new double[size];
    tiles = (size + TILE - 1) / TILE;
    boxes = new double[6 * tiles];
    for (int i = 0; i < boxes.length; i++) {
      boxes[i] = i % 2 == 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }
    for (int i = 0; i < size; i++) {
      xs[i] = positions.x(i);
      ys[i] = positions.y(i);
      zs[i] = positions.z(i);
      for (int axis = 0; axis < 3; axis++) {
        int at = 6 * (i / TILE) + 2 * axis;
        boxes[at] = Math.min(boxes[at], positions.coordinate(axis, i));
        boxes[at + 1] = Math.max(boxes[at + 1], positions.coordinate(axis, i));
      }
    }
  }

  /** Hears of one position with several others. */
  @FunctionalInterface
  public interface Row {
    /**
     * Takes pairs.
     *
     * @param one a position
     * @param others the first of the others; the rest follow it
     * @param count of the others
     * @param steps from the one to each of the others: the chord in steps, to the nearest whole
     *     one; at most the farthest step
     */
    void accept(int one, int others, int count, int[] steps);
  }

  /** Rows of tiles that can be scanned apart. */
  public int tiles() {
    return tiles;
  }

  /**
   * Goes through the pairs whose first is in some tiles, each pair once.
   *
   * @param some tiles
   * @param stepsPerKm how fine chords are told
   * @param farthest step told: pairs beyond are told as so far, or not at all
   */
  public void scan(Range some, double stepsPerKm, int farthest, Row row) {
    int[] steps = new int[TILE * STRIP];
    double limit = farthest / stepsPerKm;
    for (int tile = some.from(); tile < some.to(); tile++) {
      int other = tile;
      while (other < tiles) {
        int end = other;
        while (end < tiles && end < other + STRIP && squaredGap(tile, end) <= limit * limit) {
          end++;
        }
        if (end > other) {
          scanStrip(tile, new Range(other, end), stepsPerKm, farthest, steps, row);
        }
        other = Math.max(end, other + 1);
      }
    }
  }

  private void scanStrip(
      int tile, Range strip, double stepsPerKm, int farthest, int[] steps, Row row) {
    int end = Math.min(xs.length, (tile + 1) * TILE);
    int othersEnd = Math.min(xs.length, strip.to() * TILE);
    for (int one = tile * TILE; one < end; one++) {
      int others = Math.max(one + 1, strip.from() * TILE);
      int count = othersEnd - others;
      if (count > 0) {
        measure(one, others, count, stepsPerKm, farthest, steps);
        row.accept(one, others, count, steps);
      }
    }
  }

  private void measure(
      int one, int others, int count, double stepsPerKm, int farthest, int[] steps) {
    double x = xs[one];
    double y = ys[one];
    double z = zs[one];
    for (int i = 0; i < count; i++) {
      double dx = xs[others + i] - x;
      double dy = ys[others + i] - y;
      double dz = zs[others + i] - z;
      steps[i] =
          Math.min(farthest, (int) (Math.sqrt(dx * dx + dy * dy + dz * dz) * stepsPerKm + 0.5));
    }
  }

  private double squaredGap(int tile, int other) {
    double square = 0;
    for (int axis = 0; axis < 3; axis++) {
      int at = 6 * tile + 2 * axis;
      int to = 6 * other + 2 * axis;
      double gap = Math.max(0, Math.max(boxes[to] - boxes[at + 1], boxes[at] - boxes[to + 1]));
      square += gap * gap;
    }
    return square;
  }

  /** Counts pairs by steps: the place in the answer is the step. */
  public long[] count(Range some, double stepsPerKm, int farthest) {
    long[] counts = new long[farthest + 1];
    scan(
        some,
        stepsPerKm,
        farthest,
        (one, others, count, steps) -> {
          for (int i = 0; i < count; i++) {
            counts[steps[i]]++;
          }
        });
    return counts;
  }

  /** Sums of counts, place by place. */
  public static long[] sum(Iterable<long[]> counts) {
    long[] sum = new long[0];
    for (long[] some : counts) {
      if (sum.length == 0) {
        sum = some.clone();
      } else {
        for (int i = 0; i < sum.length; i++) {
          sum[i] += some[i];
        }
      }
    }
    return sum;
  }
}
