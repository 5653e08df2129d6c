package org.millrace.unit;

import java.util.Map;

/** Checks at the border of a type: each returns its argument or says thing, value and limit. */
public final class Require {
  private Require() {}

  /** Refuses NaN and infinities. */
  public static double finite(String thing, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("%s is %s; it must be a number.".formatted(thing, value));
    }
    return value;
  }

  /** Refuses numbers below a limit, and NaN; positive infinity passes. */
  public static double atLeast(String thing, double value, double limit) {
    if (!(value >= limit)) {
      throw new IllegalArgumentException(
          "%s is %s; it must be at least %s.".formatted(thing, value, limit));
    }
    return value;
  }

  /** Refuses numbers outside a closed interval, and NaN. */
  public static double between(String thing, double value, double low, double high) {
    if (!(value >= low && value <= high)) {
      throw new IllegalArgumentException(
          "%s is %s; it must lie between %s and %s.".formatted(thing, value, low, high));
    }
    return value;
  }

  /** Refuses empty text. */
  public static String text(String thing, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("%s is empty; it must be a text.".formatted(thing));
    }
    return value;
  }

  /** The value of a key that must be there. */
  public static <K, V> V known(String thing, Map<K, V> values, K key) {
    V value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("There is no %s '%s'.".formatted(thing, key));
    }
    return value;
  }

  /** Refuses anything for which the condition is false; the sentence says why. */
  public static void that(boolean condition, String sentence, Object... values) {
    if (!condition) {
      throw new IllegalArgumentException(sentence.formatted(values));
    }
  }
}
