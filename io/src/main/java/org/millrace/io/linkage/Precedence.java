package org.millrace.io.linkage;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.millrace.domain.Grade;

/** Which of two statements is kept: the better grade, then the newer, then the left. */
final class Precedence {
  private Precedence() {}

  /** The side that is kept, and why. */
  record Choice(boolean left, Journal.Rule rule) {}

  /** Of two groups of rows, each judged by its worst grade and its last year. */
  static Choice of(List<Map<String, String>> left, List<Map<String, String>> right) {
    int grade = worst(left).compareTo(worst(right));
    if (grade != 0) {
      return new Choice(grade < 0, Journal.Rule.GRADE);
    }
    int year = Integer.compare(last(left), last(right));
    return year != 0
        ? new Choice(year > 0, Journal.Rule.YEAR)
        : new Choice(true, Journal.Rule.LEFT);
  }

  private static Grade worst(List<Map<String, String>> rows) {
    return rows.stream()
        .map(Precedence::grade)
        .max(Comparator.naturalOrder())
        .orElse(Grade.ASSUMED);
  }

  private static Grade grade(Map<String, String> row) {
    String grade = row.getOrDefault("grade", "assumed");
    return Grade.valueOf(grade.toUpperCase(Locale.ROOT));
  }

  private static int last(List<Map<String, String>> rows) {
    return rows.stream()
        .mapToInt(r -> Integer.parseInt(r.getOrDefault("year", "0")))
        .max()
        .orElse(0);
  }
}
