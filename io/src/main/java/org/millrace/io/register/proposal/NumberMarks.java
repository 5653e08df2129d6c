package org.millrace.io.register.proposal;

import java.util.regex.Pattern;
import org.millrace.io.register.FileSample;
import org.millrace.io.register.RegisterMapping.NumberStyle;

/**
 * Which marks the numbers of a file have.
 *
 * @param certain false when commas may be decimal marks or thousands marks
 */
record NumberMarks(NumberStyle style, boolean certain) {
  /** Can only be a comma before decimals. */
  private static final Pattern COMMA_DECIMAL =
      Pattern.compile(
          "[+-]?(\\d{1,3}(\\.\\d{3})+,\\d+|\\d+,(\\d{1,2}|\\d{4,})|0,\\d+|\\d{4,},\\d+)");

  /** Can only be a comma between thousands. */
  private static final Pattern COMMA_THOUSANDS =
      Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+\\.\\d+|\\d{1,3}(,\\d{3}){2,})");

  private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");
  private static final Pattern POINT = Pattern.compile("[+-]?\\d+\\.\\d+");
  private static final Pattern POINT_THOUSANDS =
      Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");

  /** Can only be a point before decimals. */
  private static final Pattern POINT_DECIMAL = Pattern.compile("[+-]?\\d+\\.(\\d{1,2}|\\d{4,})");

  static NumberMarks of(FileSample sample) {
    long decimal = count(sample, COMMA_DECIMAL);
    long thousands = count(sample, COMMA_THOUSANDS);
    long point = count(sample, POINT);
    if (decimal > thousands && decimal > count(sample, POINT_DECIMAL)) {
      boolean grouped = count(sample, POINT_THOUSANDS) > 0;
      return new NumberMarks(new NumberStyle(',', grouped ? "." : ""), true);
    }
    long either = count(sample, EITHER);
    boolean certain = either == 0 || thousands > 0 || point > 0;
    return new NumberMarks(new NumberStyle('.', thousands + either > 0 ? "," : ""), certain);
  }

  private static long count(FileSample sample, Pattern pattern) {
    return sample.rows().stream()
        .flatMap(row -> row.stream())
        .filter(cell -> pattern.matcher(cell).matches())
        .count();
  }
}
