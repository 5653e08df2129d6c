package org.millrace.io.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The properties that make a waste hazardous, HP1 (explosive) to HP15. */
public final class HazardProperty {
  private static final Pattern PROPERTY = Pattern.compile("HP ?([1-9]|1[0-5])");
  private static final Pattern LIKE =
      Pattern.compile("H\\W?P?[ ._-]?0?([1-9]|1[0-5])", Pattern.CASE_INSENSITIVE);

  private HazardProperty() {}

  /** Reads a property, with or without a blank: {@code HP 7} and {@code HP7} are the same. */
  public static CodeForm parse(String text) {
    Matcher property = PROPERTY.matcher(text);
    if (property.matches()) {
      return new CodeForm.Right("HP" + property.group(1));
    }
    Matcher like = LIKE.matcher(text);
    return new CodeForm.Wrong(like.matches() ? "HP" + like.group(1) : "");
  }

  /** Whether a text was probably meant as a property, right or not. */
  public static boolean isLike(String text) {
    return text.startsWith("H") || text.startsWith("h");
  }
}
