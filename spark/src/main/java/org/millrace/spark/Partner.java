package org.millrace.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A need that an offer could serve.
 *
 * @param need its name
 * @param way number of the way on which they meet, the same on every machine
 * @param vague whether the match rests on a place or a material that nobody named
 * @param score in [0, 1]
 */
public record Partner(String need, int way, boolean vague, double score) implements Serializable {
  /** The best first, vague ones last; of equal ones the first by name. */
  static final Comparator<Partner> BEST_FIRST =
      Comparator.comparing(Partner::vague)
          .thenComparing(Comparator.comparingDouble(Partner::score).reversed())
          .thenComparing(Partner::need)
          .thenComparingInt(Partner::way);
}
