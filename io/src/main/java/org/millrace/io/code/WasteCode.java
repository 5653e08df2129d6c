package org.millrace.io.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entries of the European List of Waste: three pairs of digits, such as {@code 10.01.02}, with an
 * asterisk when hazardous.
 */
public final class WasteCode {
  private static final Pattern ENTRY =
      Pattern.compile("(\\d{2})[. ]?(\\d{2})[. ]?(\\d{2})\\s*(\\*?)");
  private static final Pattern WITHOUT_ZERO =
      Pattern.compile("(\\d)[. ]?(\\d{2})[. ]?(\\d{2})\\s*(\\*?)");
  private static final Pattern ONLY_DIGITS = Pattern.compile("[\\d. ]+\\*?");

  private WasteCode() {}

  /** Reads an entry, with points, with blanks or with neither between the pairs. */
  public static CodeForm parse(String text) {
    Matcher entry = ENTRY.matcher(text);
    if (entry.matches()) {
      return new CodeForm.Right(join(entry, entry.group(1)));
    }
    Matcher withoutZero = WITHOUT_ZERO.matcher(text);
    if (withoutZero.matches()) {
      return new CodeForm.WithoutZero(join(withoutZero, '0' + withoutZero.group(1)));
    }
    return new CodeForm.Wrong("");
  }

  /** Whether a text was probably meant as an entry, right or not. */
  public static boolean isLike(String text) {
    return ONLY_DIGITS.matcher(text).matches();
  }

  private static String join(Matcher pairs, String chapter) {
    return chapter + '.' + pairs.group(2) + '.' + pairs.group(3) + pairs.group(4);
  }
}
