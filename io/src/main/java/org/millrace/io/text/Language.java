package org.millrace.io.text;

import java.util.Locale;

/** A language of the catalogue. */
public enum Language {
  /** American English. */
  ENGLISH("en", Locale.US),
  /** Simplified Chinese. */
  CHINESE("zh", Locale.SIMPLIFIED_CHINESE);

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /** The ISO 639 code, which is also the column of the catalogue: {@code en} or {@code zh}. */
  public String code() {
    return code;
  }

  /** How numbers are written. */
  Locale locale() {
    return locale;
  }
}
