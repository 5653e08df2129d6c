package org.millrace.io.register;

import java.util.List;
import java.util.Map;

/**
 * What a rule looks at in the rows it makes.
 *
 * @param flags conditions worth a remark in the report
 * @param ratios pairs of numbers that must fit each other
 */
public record RowChecks(List<RegisterMapping.Condition> flags, List<Ratio> ratios) {
  public RowChecks {
    flags = List.copyOf(flags);
    ratios = List.copyOf(ratios);
  }

  /**
   * A ratio of two numbers of a row that is known by a code, such as tonnes of CO2 per MMBtu by
   * fuel.
   *
   * @param by the code
   * @param between code in lower case to what the ratio can be
   * @param otherwise the same for codes not listed
   */
  public record Ratio(
      Expression of,
      Expression per,
      Expression by,
      Map<String, Range> between,
      Range otherwise,
      Remedy remedy) {
    public Ratio {
      between = Map.copyOf(between);
    }

    Range range(String code) {
      return between.getOrDefault(code, otherwise);
    }
  }

  /** Two numbers and all between them. */
  public record Range(double low, double high) {
    static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    boolean holds(double value) {
      return value >= low && value <= high;
    }

    @Override
    public String toString() {
      return Decimals.shown(low) + ".." + Decimals.shown(high);
    }
  }

  /**
   * What to do about a ratio that is out of range, beside reporting it.
   *
   * @param column target column; empty when nothing is to be changed
   * @param side which of the two numbers stands there
   * @param powers powers of ten by which the ratio may be too high (or, negative, too low); then
   *     the column is put right. Otherwise, or when there are none, {@code empties} decides
   * @param empties whether the column is left out
   */
  public record Remedy(String column, Side side, List<Integer> powers, boolean empties) {
    static final Remedy NONE = new Remedy("", Side.OF, List.of(), false);

    public Remedy {
      powers = List.copyOf(powers);
    }
  }

  /** A number above or below the line of a ratio. */
  public enum Side {
    OF,
    PER
  }
}
