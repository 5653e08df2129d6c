package org.millrace.io.register.proposal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.millrace.io.register.Decimals;
import org.millrace.io.register.FileSample;
import org.millrace.io.register.RegisterMapping.NumberStyle;

/** What stands in a column: its values without those that mean nothing, and their numbers. */
final class ColumnProfile {
  /** Distinct values that are compared with lists. */
  private static final int MOST_COMPARED = 3_000;

  private final String column;
  private final List<String> all;
  private final List<String> values;
  private final Set<String> distinct;
  private final double[] numbers;

  ColumnProfile(FileSample sample, int place, NumberStyle style, ValueWords words) {
    long same =
        sample.header().stream().filter(sample.header().get(place)::equalsIgnoreCase).count();
    this.column =
        same > 1 || sample.header().get(place).isBlank()
            ? "#" + (place + 1)
            : sample.header().get(place).strip();
    this.all = sample.rows().stream().map(row -> row.get(place)).toList();
    this.values = all.stream().filter(v -> !v.isEmpty() && !words.isMissing(v)).toList();
    this.distinct = new LinkedHashSet<>(values);
    this.numbers =
        values.stream()
            .flatMap(value -> Decimals.fromFile(value, style).stream())
            .mapToDouble(Double::parseDouble)
            .toArray();
  }

  /** The heading, or {@code #3} where headings do not tell columns apart. */
  String column() {
    return column;
  }

  /** Row by row, empty cells too. */
  List<String> all() {
    return all;
  }

  Set<String> distinct() {
    return distinct;
  }

  double filled() {
    return all.isEmpty() ? 0 : (double) values.size() / all.size();
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** Distinct values by values. */
  double uniqueness() {
    return values.isEmpty() ? 0 : (double) distinct.size() / values.size();
  }

  double numeric() {
    return values.isEmpty() ? 0 : (double) numbers.length / values.size();
  }

  /** The share of the numbers in a range. */
  double within(double least, double most) {
    return numberShare(number -> number >= least && number <= most);
  }

  double whole() {
    return numberShare(number -> number == Math.rint(number));
  }

  private double numberShare(DoublePredicate test) {
    return numbers.length == 0
        ? 0
        : (double) DoubleStream.of(numbers).filter(test).count() / numbers.length;
  }

  /** The share of the distinct values that pass a test. */
  double share(Predicate<String> test) {
    long compared = Math.min(MOST_COMPARED, distinct.size());
    return compared == 0
        ? 0
        : (double) distinct.stream().limit(MOST_COMPARED).filter(test).count() / compared;
  }
}
