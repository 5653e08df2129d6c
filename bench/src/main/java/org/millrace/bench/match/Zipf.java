package org.millrace.bench.match;

import java.util.Arrays;
import org.millrace.math.RandomStream;

/** Ranks 0, 1, 2, ... drawn with weights that fall as a power of the rank. */
final class Zipf {
  private final double[] upTo;

  Zipf(int ranks, double exponent) {
    upTo = new double[ranks];
    double sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      sum += StrictMath.pow(rank + 1.0, -exponent);
      upTo[rank] = sum;
    }
  }

  int draw(RandomStream random) {
    int found = Arrays.binarySearch(upTo, random.uniform() * upTo[upTo.length - 1]);
    return Math.min(found < 0 ? -found - 1 : found + 1, upTo.length - 1);
  }
}
