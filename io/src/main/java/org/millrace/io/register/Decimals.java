package org.millrace.io.register;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as registers print them, and as a region package wants them: 12345.6. */
public final class Decimals {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

  /** Digits in threes with a space between them. */
  private static final Pattern SPACED = Pattern.compile("[+-]?\\d{1,3}( \\d{3})+([.,]\\d*)?");

  /** A product keeps more digits than any register reports, and no artifacts of conversion. */
  private static final MathContext DIGITS = new MathContext(12);

  private Decimals() {}

  /** Whether a text is a number in the writing of a region package. */
  public static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** A number in the writing of a file, in that of a region package; empty when it is none. */
  public static Optional<String> fromFile(String text, RegisterMapping.NumberStyle style) {
    String digits = SPACED.matcher(text).matches() ? text.replace(" ", "") : text;
    if (!style.thousands().isEmpty() && isGrouped(digits, style)) {
      digits = digits.replace(style.thousands(), "");
    }
    if (style.decimal() == ',') {
      digits = digits.indexOf('.') >= 0 ? "" : digits.replace(',', '.');
    }
    return isNumber(digits) ? Optional.of(digits) : Optional.empty();
  }

  private static boolean isGrouped(String text, RegisterMapping.NumberStyle style) {
    return text.matches(
        "[+-]?\\d{1,3}(%s\\d{3})+(%s\\d*)?"
            .formatted(
                Pattern.quote(style.thousands()), Pattern.quote(String.valueOf(style.decimal()))));
  }

  /** A number without exponent, plus sign or zeros at the end. */
  static String plain(String number) {
    BigDecimal value = new BigDecimal(number).stripTrailingZeros();
    return value.signum() == 0 ? "0" : value.toPlainString();
  }

  static String times(String number, String factor) {
    return plain(new BigDecimal(number).multiply(new BigDecimal(factor), DIGITS).toString());
  }

  /** One of several equal parts. */
  static String divided(String number, int parts) {
    return plain(new BigDecimal(number).divide(BigDecimal.valueOf(parts), DIGITS).toString());
  }

  static String sum(String first, String second) {
    return plain(new BigDecimal(first).add(new BigDecimal(second)).toString());
  }

  /** Rounds to six significant digits, for numbers that are only looked at. */
  static String shown(double value) {
    return plain(new BigDecimal(value, new MathContext(6)).toString());
  }

  /** Rounds to decimals after the point. */
  static String rounded(double value, int decimals) {
    return plain(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toString());
  }
}
