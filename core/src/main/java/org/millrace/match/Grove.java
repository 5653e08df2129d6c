package org.millrace.match;

import java.util.Arrays;

/**
 * Streams of one side that could deal with one of the other side, near ones next to each other,
 * with a tree of blocks above them that tells what the best of a block can bring at most.
 */
final class Grove {
  /** Entries of a block of the lowest level, and blocks of a block above. */
  static final int BLOCK = 8;

  private static final int FANOUT = 8;

  /** Numbers of an entry: place in space, worth of a delivered tonne, its CO2, reach, quantity. */
  static final int WIDTH = 7;

  static final int WORTH = 3;
  static final int AVOIDED = 4;
  static final int REACH = 5;
  static final int QUANTITY = 6;

  /** Numbers of a block: a box, and the best of its entries. */
  private static final int BLOCK_WIDTH = 10;

  private static final int BEST = 6;

  private final boolean placed;
  private final Rows rows;
  private final double[] entries;
  private final boolean[] priced;
  private final int[] levels;
  private final double[] blocks;
  private final boolean[] blockOpen;

  /**
   * Plants.
   *
   * @param rows near ones next to each other
   * @param stand what to know of each
   * @param placed whether they have places
   */
  Grove(Rows rows, Stand stand, boolean placed) {
    this.placed = placed;
    this.rows = rows;
    entries = new double[WIDTH * rows.size()];
    priced = new boolean[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      priced[i] = stand.isPriced(rows.row(i));
      stand.enter(rows.row(i), rows.template(i), entries, WIDTH * i);
    }
    levels = levels(rows.size());
    blocks = new double[BLOCK_WIDTH * levels[levels.length - 1]];
    blockOpen = new boolean[levels[levels.length - 1]];
    for (int level = 0; level < levels.length - 1; level++) {
      for (int block = levels[level]; block < levels[level + 1]; block++) {
        enclose(level, block);
      }
    }
  }

  /** Tells of streams what their entries hold. */
  interface Stand {
    /** Whether the stream's price is known. */
    boolean isPriced(int row);

    /**
     * Writes place in space, worth, CO2, reach and quantity.
     *
     * @param at where to begin
     */
    void enter(int row, int template, double[] entries, int at);
  }

  /** Somebody who looks at a grove from a place. */
  interface Viewer {
    boolean isPlaced();

    /** In space, from the center of the Earth [km]. */
    double coordinate(int axis);

    /** The part of the score that a template settles, at best. */
    double constant(int template, boolean unpriced);

    /** The part of the score that the best template settles. */
    double constant(boolean unpriced);

    /**
     * The most a match can rank; negative infinity for none, or for less than is asked for.
     *
     * @param square of the chord to the nearest [km²]
     * @param worth of a tonne, at best [EUR/t]
     * @param avoided emission by a tonne, at best [tCO2e/t]
     * @param reach at best [km by road]
     * @param quantity at best [t/a]
     * @param unpriced whether a price may be unknown
     * @param constant part of the score
     * @param least that is asked for
     */
    double bound(
        double square,
        double worth,
        double avoided,
        double reach,
        double quantity,
        boolean unpriced,
        double constant,
        double least);
  }

  /** Where the blocks of each level start, and where the last level ends. */
  private static int[] levels(int entries) {
    int[] starts = {0};
    int blocks = (entries + BLOCK - 1) / BLOCK;
    while (true) {
      starts = Arrays.copyOf(starts, starts.length + 1);
      starts[starts.length - 1] = starts[starts.length - 2] + blocks;
      if (blocks <= FANOUT) {
        return starts;
      }
      blocks = (blocks + FANOUT - 1) / FANOUT;
    }
  }

  private void enclose(int level, int block) {
    int to = BLOCK_WIDTH * block;
    for (int axis = 0; axis < 3; axis++) {
      blocks[to + 2 * axis] = Double.POSITIVE_INFINITY;
      blocks[to + 2 * axis + 1] = Double.NEGATIVE_INFINITY;
    }
    Arrays.fill(blocks, to + BEST, to + BLOCK_WIDTH, Double.NEGATIVE_INFINITY);
    int first = firstBelow(level, block);
    int last = lastBelow(level, block);
    for (int i = first; i < last; i++) {
      if (level == 0) {
        spanEntry(i, to);
        blockOpen[block] |= !priced[i];
      } else {
        spanBlock(i, to);
        blockOpen[block] |= blockOpen[i];
      }
    }
  }

  private void spanEntry(int entry, int to) {
    int at = WIDTH * entry;
    for (int axis = 0; axis < 3; axis++) {
      double x = entries[at + axis];
      blocks[to + 2 * axis] = Math.min(blocks[to + 2 * axis], x);
      blocks[to + 2 * axis + 1] = Math.max(blocks[to + 2 * axis + 1], x);
    }
    for (int best = 0; best < BLOCK_WIDTH - BEST; best++) {
      blocks[to + BEST + best] = Math.max(blocks[to + BEST + best], entries[at + WORTH + best]);
    }
  }

  private void spanBlock(int block, int to) {
    int at = BLOCK_WIDTH * block;
    for (int axis = 0; axis < 3; axis++) {
      blocks[to + 2 * axis] = Math.min(blocks[to + 2 * axis], blocks[at + 2 * axis]);
      blocks[to + 2 * axis + 1] = Math.max(blocks[to + 2 * axis + 1], blocks[at + 2 * axis + 1]);
    }
    for (int best = BEST; best < BLOCK_WIDTH; best++) {
      blocks[to + best] = Math.max(blocks[to + best], blocks[at + best]);
    }
  }

  int size() {
    return rows.size();
  }

  Rows rows() {
    return rows;
  }

  int level(int block) {
    int level = 0;
    while (block >= levels[level + 1]) {
      level++;
    }
    return level;
  }

  int topFrom() {
    return levels[levels.length - 2];
  }

  int topTo() {
    return levels[levels.length - 1];
  }

  /** The first entry or lower block of a block. */
  int firstBelow(int level, int block) {
    int number = block - levels[level];
    return level == 0 ? number * BLOCK : levels[level - 1] + number * FANOUT;
  }

  /** After the last entry or lower block of a block. */
  int lastBelow(int level, int block) {
    int number = block + 1 - levels[level];
    return level == 0
        ? Math.min(number * BLOCK, rows.size())
        : Math.min(levels[level - 1] + number * FANOUT, levels[level]);
  }

  int row(int entry) {
    return rows.row(entry);
  }

  int template(int entry) {
    return rows.template(entry);
  }

  /** The most a match of a block can rank; negative infinity for less than is asked for. */
  double boundOfBlock(Viewer viewer, int block, double least) {
    int at = BLOCK_WIDTH * block;
    double square = placed && viewer.isPlaced() ? squareToBox(viewer, at) : 0;
    return viewer.bound(
        square,
        blocks[at + BEST],
        blocks[at + BEST + 1],
        blocks[at + BEST + 2],
        blocks[at + BEST + 3],
        blockOpen[block],
        viewer.constant(blockOpen[block]),
        least);
  }

  /** The most a match of an entry can rank; negative infinity for less than is asked for. */
  double boundOfEntry(Viewer viewer, int entry, double least) {
    int at = WIDTH * entry;
    double square = 0;
    if (placed && viewer.isPlaced()) {
      for (int axis = 0; axis < 3; axis++) {
        double away = entries[at + axis] - viewer.coordinate(axis);
        square += away * away;
      }
    }
    return viewer.bound(
        square,
        entries[at + WORTH],
        entries[at + AVOIDED],
        entries[at + REACH],
        entries[at + QUANTITY],
        !priced[entry],
        viewer.constant(rows.template(entry), !priced[entry]),
        least);
  }

  private double squareToBox(Viewer viewer, int at) {
    double square = 0;
    for (int axis = 0; axis < 3; axis++) {
      double x = viewer.coordinate(axis);
      double away = Math.max(0, Math.max(blocks[at + 2 * axis] - x, x - blocks[at + 2 * axis + 1]));
      square += away * away;
    }
    return square;
  }
}
