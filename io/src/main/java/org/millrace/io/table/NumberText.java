package org.millrace.io.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.millrace.io.issue.IssueCode;

/** Numbers as tables write them: digits, a decimal point, an exponent. */
public final class NumberText {
  private static final Pattern PLAIN =
      Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?");
  private static final Pattern AMBIGUOUS = Pattern.compile("([+-]?[1-9]\\d{0,2}),(\\d{3})");
  private static final Pattern COMMA = Pattern.compile("[+-]?\\d*,\\d+(?:[eE][+-]?\\d+)?");
  private static final Pattern GROUPS =
      Pattern.compile(
          "[+-]?\\d{1,3}(?<mark>[ ,.'’_\\u00a0\\u2009\\u202f])\\d{3}(?:\\k<mark>\\d{3})*"
              + "(?<rest>[.,]\\d+)?");
  private static final Pattern INFINITE =
      Pattern.compile("[+-]?(?:nan|inf|infinity|∞)", Pattern.CASE_INSENSITIVE);
  private static final Pattern WITH_UNIT =
      Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)\\s*[^\\d\\s.,+-][^\\d]*");

  private NumberText() {}

  /** A finite number; NaN when the text is none. */
  static double parse(String text) {
    if (!PLAIN.matcher(text).matches()) {
      return Double.NaN;
    }
    double number = Double.parseDouble(text);
    return Double.isFinite(number) ? number : Double.NaN;
  }

  /** What is wrong with a text that is no number, and what it probably means. */
  static Fault diagnose(String text) {
    if (INFINITE.matcher(text).matches() || PLAIN.matcher(text).matches()) {
      return new Fault(IssueCode.NOT_FINITE, "");
    }
    Matcher ambiguous = AMBIGUOUS.matcher(text);
    if (ambiguous.matches()) {
      String both = ambiguous.group(1) + ambiguous.group(2);
      return new Fault(
          IssueCode.THOUSANDS_SEPARATOR,
          both + " | " + ambiguous.group(1) + '.' + ambiguous.group(2));
    }
    if (COMMA.matcher(text).matches()) {
      return new Fault(IssueCode.DECIMAL_COMMA, text.replace(',', '.'));
    }
    Matcher groups = GROUPS.matcher(text);
    if (groups.matches()) {
      return new Fault(IssueCode.THOUSANDS_SEPARATOR, ungrouped(text, groups));
    }
    return new Fault(IssueCode.NOT_A_NUMBER, meant(text));
  }

  /** A number as issues print it: without an exponent or needless decimals. */
  public static String format(double number) {
    return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static String ungrouped(String text, Matcher groups) {
    String rest = groups.group("rest");
    String whole = rest == null ? text : text.substring(0, text.length() - rest.length());
    String digits = whole.replace(groups.group("mark"), "");
    return rest == null ? digits : digits + '.' + rest.substring(1);
  }

  private static String meant(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u2212', '-').strip();
    if (PLAIN.matcher(plain).matches()) {
      return plain;
    }
    Matcher withUnit = WITH_UNIT.matcher(plain);
    return withUnit.matches() ? withUnit.group(1) : "";
  }

  /** Why a text is no number, and the number it was probably meant to be. */
  record Fault(IssueCode code, String suggestion) {}
}
