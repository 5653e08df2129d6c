package org.millrace.classify.matrix;

import java.util.SplittableRandom;
import org.millrace.domain.Figure;
import org.millrace.domain.Spread;

/**
 * Values of figures, as many of each. A figure has a stream of random numbers of its own, by its
 * name: whoever asks for it again, anywhere, gets the same draws.
 *
 * @param count how many; with 0 the stated value alone is given
 */
record Draws(long seed, int count) {
  /** Standard deviations from the median to an end of a lognormal range, which holds 95 %. */
  private static final double ENDS = 1.959964;

  /** Offset and prime of the hash of Fowler, Noll and Vo for 64 bits. */
  private static final long HASH_START = 0xcbf29ce484222325L;

  private static final long HASH_PRIME = 0x100000001b3L;

  /** The stated values, once each. */
  static final Draws STATED = new Draws(0, 0);

  /** How many values an array has. */
  int size() {
    return Math.max(1, count);
  }

  /**
   * The values of a figure.
   *
   * @param name of the figure; unique
   */
  double[] of(Figure<?> figure, String name) {
    if (count == 0) {
      return new double[] {figure.amount()};
    }
    double[] values = new double[count];
    SplittableRandom random = stream(name);
    for (int i = 0; i < count; i++) {
      values[i] = draw(figure, random);
    }
    return values;
  }

  private static double draw(Figure<?> figure, SplittableRandom random) {
    return switch (figure.spread()) {
      case Spread.Exact exact -> figure.amount();
      case Spread.Triangular range ->
          triangular(range.low(), figure.amount(), range.high(), random.nextDouble());
      case Spread.Lognormal range ->
          figure.amount()
              * Math.exp(Math.log(range.high() / range.low()) / (2 * ENDS) * random.nextGaussian());
    };
  }

  private static double triangular(double low, double mode, double high, double share) {
    double width = high - low;
    return width == 0
        ? mode
        : share * width <= mode - low
            ? low + Math.sqrt(share * width * (mode - low))
            : high - Math.sqrt((1 - share) * width * (high - mode));
  }

  private SplittableRandom stream(String name) {
    long hash = HASH_START;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * HASH_PRIME;
    }
    long first = new SplittableRandom(seed).nextLong();
    return new SplittableRandom(new SplittableRandom(first ^ hash).nextLong());
  }
}
