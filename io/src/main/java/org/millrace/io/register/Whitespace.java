package org.millrace.io.register;

/**
 * White space in cells: blanks at the ends, line breaks inside, blanks that do not look like one.
 */
final class Whitespace {
  private Whitespace() {}

  /** Runs of white space made one blank, none at the ends; the same object if nothing changes. */
  static String collapsed(String text) {
    return isClean(text) ? text : text.replaceAll("[\\s\\p{Z}\\ufeff]+", " ").strip();
  }

  /** Whether there is a line break inside. */
  static boolean hasLineBreak(String text) {
    String inside = text.strip();
    return inside.indexOf('\n') >= 0 || inside.indexOf('\r') >= 0;
  }

  private static boolean isClean(String text) {
    boolean afterBlank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ';
      if ((blank && afterBlank) || (!blank && (c < ' ' || isOddBlank(c)))) {
        return false;
      }
      afterBlank = blank;
    }
    return text.isEmpty() || !afterBlank;
  }

  private static boolean isOddBlank(char c) {
    return c == '\ufeff'
        || (c >= '\u007f' && (Character.isSpaceChar(c) || Character.isWhitespace(c)));
  }
}
