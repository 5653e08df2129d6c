package org.millrace.pinch.cascade;

import java.util.Arrays;

/**
 * The ends of streams from hot to cold, as numbers of ends: twice the number of the stream, and one
 * more for its colder end.
 *
 * <p>Each end becomes a key whose high bits tell how far it lies below the warmest and whose low
 * bits are its number. Keys are dealt out over as many buckets as there are ends by their highest
 * bits, and each bucket is sorted: on the average linear, at worst O(n log n). Ends that the key
 * can't tell apart differ by far less than what counts as one temperature.
 */
final class SortedEnds {
  private static final int KEY_BITS = 62;

  /** From so many on, sorting by insertion is the slower one. */
  private static final int FEW = 32;

  private final long[] keys;
  private final long numbers;

  /**
   * Sorts.
   *
   * @param ends temperatures of the ends, by their numbers
   * @param span from the coldest to the warmest
   */
  SortedEnds(double[] ends, double warmest, double span) {
    int numberBits = Long.SIZE - Long.numberOfLeadingZeros(ends.length);
    numbers = (1L << numberBits) - 1;
    double steps = Math.min((1L << (KEY_BITS - numberBits)) / span, Double.MAX_VALUE);
    int bucketShift = KEY_BITS - numberBits;
    int[] starts = new int[(1 << numberBits) + 2];
    long[] dealt = new long[ends.length];
    for (int end = 0; end < ends.length; end++) {
      long key = (long) ((warmest - ends[end]) * steps) << numberBits | end;
      dealt[end] = key;
      starts[(int) (key >>> bucketShift) + 1]++;
    }
    for (int bucket = 1; bucket < starts.length; bucket++) {
      starts[bucket] += starts[bucket - 1];
    }
    keys = new long[ends.length];
    for (long key : dealt) {
      keys[starts[(int) (key >>> bucketShift)]++] = key;
    }
    sortBuckets(starts);
  }

  /** The number of the end at a place. */
  int at(int place) {
    return (int) (keys[place] & numbers);
  }

  /** Sorts each bucket; they stand in order. */
  private void sortBuckets(int[] starts) {
    int from = 0;
    for (int bucket = 0; bucket < starts.length - 1; bucket++) {
      int to = starts[bucket];
      if (to - from > FEW) {
        Arrays.sort(keys, from, to);
      } else if (to - from > 1) {
        insert(from, to);
      }
      from = to;
    }
  }

  private void insert(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      long key = keys[i];
      int place = i;
      while (place > from && keys[place - 1] > key) {
        keys[place] = keys[place - 1];
        place--;
      }
      keys[place] = key;
    }
  }
}
