package org.millrace.io.issue;

import org.millrace.unit.Require;

/**
 * One thing wrong with an input, as data; {@link IssueTexts} makes a sentence of it.
 *
 * @param file name within the package, such as {@code streams.csv}; the package's own name when the
 *     issue is about all of it
 * @param row line of the file on which the row begins, the header being line 1; 0 when the issue is
 *     about the whole file
 * @param column name of the column, or place within a JSON file such as {@code /resources/2/path};
 *     empty when the issue is about the whole row
 * @param value what stands there
 * @param expected what may stand there: a type, a range such as {@code 0..1}, choices joined by
 *     {@code |}; empty when the code says it all
 * @param suggestion what was probably meant; empty when nobody knows
 */
public record Issue(
    IssueCode code,
    String file,
    long row,
    String column,
    String value,
    String expected,
    String suggestion) {
  /** Longest value an issue carries; the rest of a longer one is cut off. */
  private static final int LONGEST = 200;

  public Issue {
    Require.text("file of an issue", file);
    Require.that(row >= 0, "Row %s of file '%s' is below 0.", row, file);
    value = shorten(value);
    expected = shorten(expected);
    suggestion = shorten(suggestion);
  }

  /** An issue of a whole file. */
  public static Issue of(IssueCode code, String file, String value, String expected) {
    return new Issue(code, file, 0, "", value, expected, "");
  }

  /** How much it matters. */
  public Severity severity() {
    return code.severity();
  }

  private static String shorten(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + '…';
  }
}
