package org.millrace.receiver;

import java.util.List;
import java.util.regex.Pattern;

/** How far two codes of one scheme agree, level by level between the points. */
final class CodePrefix {
  /** What a code counts that differs in the asterisk alone. */
  private static final double TWIN = 0.8;

  /** What a short code counts that stands for all that it begins. */
  private static final double WIDER = 0.7;

  /** Agreement in a share of the levels counts this power of the share. */
  private static final double NARROW = 3;

  private static final Pattern POINT = Pattern.compile("\\.");

  private CodePrefix() {}

  /**
   * How well a code of a material fits one that was given, both with their scheme, in [0, 1]: 1 if
   * they are equal, 0 if they differ from the first level on.
   */
  static double agreement(String given, String known) {
    if (given.equals(known)) {
      return 1;
    }
    if (bare(given).equals(bare(known))) {
      return TWIN;
    }
    if (bare(given).startsWith(known + '.')) {
      return WIDER;
    }
    if (!scheme(given).equals(scheme(known)) || given.indexOf('.') < 0) {
      return 0;
    }
    List<String> one = List.of(POINT.split(bare(given)));
    List<String> other = List.of(POINT.split(bare(known)));
    int shared = 0;
    while (shared < Math.min(one.size(), other.size())
        && one.get(shared).equals(other.get(shared))) {
      shared++;
    }
    return Math.pow((double) shared / Math.max(one.size(), other.size()), NARROW);
  }

  /** Whether a code of activity lies in a class or wider group; both with points. */
  static boolean isWithin(String code, String group) {
    return !group.isEmpty()
        && code.startsWith(group)
        && (code.length() == group.length()
            || code.charAt(group.length()) == '.'
            || group.indexOf('.') > 0);
  }

  private static String scheme(String whole) {
    return whole.substring(0, whole.indexOf(':') + 1);
  }

  private static String bare(String code) {
    return code.endsWith("*") ? code.substring(0, code.length() - 1) : code;
  }
}
