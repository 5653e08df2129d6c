package org.millrace.math;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.millrace.unit.Require;

/**
 * Many tests at once, after Benjamini and Hochberg: whoever calls discoveries those whose adjusted
 * value is at most q expects at most the share q of them to be false, if the tests are independent
 * or positively dependent.
 */
public final class FalseDiscovery {
  private FalseDiscovery() {}

  /**
   * The adjusted values in the order of the tests: the least q at which a test is a discovery.
   *
   * @param probabilities of each test under its null hypothesis, in [0, 1]
   */
  public static Vector adjusted(Vector probabilities) {
    double[] values = probabilities.toArray();
    for (double value : values) {
      Require.between("probability", value, 0, 1);
    }
    int[] falling =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> values[i]).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[values.length];
    double least = 1;
    for (int place = 0; place < falling.length; place++) {
      double perRank = (double) values.length / (values.length - place);
      least = Math.min(least, values[falling[place]] * perRank);
      adjusted[falling[place]] = least;
    }
    return Vector.of(adjusted);
  }
}
