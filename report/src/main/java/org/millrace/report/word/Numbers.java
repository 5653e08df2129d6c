package org.millrace.report.word;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.Locale;
import org.millrace.io.text.Language;

/** Numbers as a reader of a language expects them: three digits that count, no more. */
public final class Numbers {
  private static final MathContext THREE_DIGITS = new MathContext(3);
  private static final int FRACTION_DIGITS = 8;
  private static final char MINUS = '\u2212';

  private final Locale locale;
  private final double inWords;

  Numbers(Language language) {
    locale = Locale.forLanguageTag(language.code());
    inWords =
        switch (language) {
          case ENGLISH -> 1e6;
          case CHINESE -> 1e4;
        };
  }

  /** A number such as 12,300 or 0.0456. */
  public String plain(double value) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(FRACTION_DIGITS);
    return signed(format.format(rounded(value)));
  }

  /** A whole number such as 1,072, every digit of it. */
  public String count(long value) {
    return signed(NumberFormat.getIntegerInstance(locale).format(value));
  }

  /** A large number in words, such as 12.3 million. */
  public String large(double value) {
    if (Math.abs(value) < inWords) {
      return plain(value);
    }
    NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.LONG);
    format.setMaximumFractionDigits(2);
    return signed(format.format(rounded(value).doubleValue())).replace(' ', '\u00a0');
  }

  /** A share in percent, such as 12.3 %. */
  public String percent(double share) {
    return plain(100 * share) + "\u00a0%";
  }

  private static String signed(String text) {
    return text.replace('-', MINUS);
  }

  private static BigDecimal rounded(double value) {
    return new BigDecimal(value).round(THREE_DIGITS);
  }
}
