package org.millrace.domain.knowledge;

import org.millrace.unit.Require;

/**
 * What a thing is called.
 *
 * @param chinese the English name where nobody has translated it
 */
public record Names(String english, String chinese) {
  public Names {
    Require.text("English name", english);
    chinese = chinese.isBlank() ? english : chinese;
  }
}
