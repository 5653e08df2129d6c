package org.millrace.io.register;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Degrees, minutes and seconds, such as {@code 60°10'15"N}. */
final class Sexagesimal {
  private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d+)?)";
  private static final String MARKS = "\\s*[°º˚d:*\\s]\\s*";

  private static final Pattern ANGLE =
      Pattern.compile(
          "([+-]|[NSEW]\\s*)?"
              + NUMBER
              + "(?:"
              + MARKS
              + "(?:(\\d{1,2}(?:[.,]\\d+)?)(?:\\s*[':′’´m\\s]\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)"
              + "\\s*(?:\"|″|”|''|′′|’’|s)?)?)?)?)?"
              + "\\s*([NSEW])?",
          Pattern.CASE_INSENSITIVE);

  /** Decimals of degrees that keep a meter. */
  private static final int DECIMALS = 5;

  private Sexagesimal() {}

  /** Degrees, negative in the south and the west; empty when it is no angle. */
  static Optional<String> parse(String text) {
    Matcher matcher = ANGLE.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double minutes = part(matcher, 3);
    double seconds = part(matcher, 4);
    if (minutes >= 60 || seconds >= 60) {
      return Optional.empty();
    }
    double degrees = part(matcher, 2) + minutes / 60 + seconds / 3600;
    String marks = (group(matcher, 1) + group(matcher, 5)).toUpperCase(Locale.ROOT);
    boolean negative = marks.contains("-") || marks.contains("S") || marks.contains("W");
    return Optional.of(Decimals.rounded(negative ? -degrees : degrees, DECIMALS));
  }

  private static double part(Matcher matcher, int group) {
    String text = group(matcher, group);
    return text.isEmpty() ? 0 : Double.parseDouble(text.replace(',', '.'));
  }

  private static String group(Matcher matcher, int group) {
    String text = matcher.group(group);
    return text == null ? "" : text;
  }
}
