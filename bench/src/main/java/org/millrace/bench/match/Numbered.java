package org.millrace.bench.match;

/** Names that sort as their numbers do. */
final class Numbered {
  private static final int DIGITS = 8;

  private Numbered() {}

  /** Such as {@code n00001234}. */
  static String of(char kind, int number) {
    char[] name = new char[DIGITS + 1];
    name[0] = kind;
    int rest = number;
    for (int place = DIGITS; place > 0; place--) {
      name[place] = (char) ('0' + rest % 10);
      rest /= 10;
    }
    return new String(name);
  }
}
