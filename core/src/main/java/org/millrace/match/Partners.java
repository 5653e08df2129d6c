package org.millrace.match;

/** The best partners of many streams, as columns: rank 0 is the best. */
public final class Partners {
  private final int most;
  private final int[] sizes;
  private final int[] sure;
  private final int[] partners;
  private final short[] ways;
  private final double[] scores;

  Partners(int streams, int most) {
    this.most = most;
    sizes = new int[streams];
    sure = new int[streams];
    partners = new int[streams * most];
    ways = new short[streams * most];
    scores = new double[streams * most];
  }

  int most() {
    return most;
  }

  void set(int stream, int rank, int partner, int way, double score) {
    int at = stream * most + rank;
    partners[at] = partner;
    ways[at] = (short) way;
    scores[at] = score;
    sizes[stream] = rank + 1;
  }

  /** Marks all partners so far as certain of place and material. */
  void markSure(int stream) {
    sure[stream] = sizes[stream];
  }

  /** Whether a match rests on a place or a material that nobody named. */
  public boolean isVague(int stream, int rank) {
    return rank >= sure[stream];
  }

  /** How many streams there are. */
  public int streams() {
    return sizes.length;
  }

  /** How many partners a stream has, at most as many as were asked for. */
  public int size(int stream) {
    return sizes[stream];
  }

  /** The partner of a rank, as its place in the list of the other side. */
  public int partner(int stream, int rank) {
    return partners[stream * most + rank];
  }

  /** The number of the way on which they meet, among the ways of the offered material. */
  public int way(int stream, int rank) {
    return ways[stream * most + rank];
  }

  /** The geometric score. */
  public double score(int stream, int rank) {
    return scores[stream * most + rank];
  }

  /** All pairs. */
  public long pairs() {
    long sum = 0;
    for (int size : sizes) {
      sum += size;
    }
    return sum;
  }
}
