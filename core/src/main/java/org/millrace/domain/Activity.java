package org.millrace.domain;

import org.millrace.unit.Require;

/** What a facility mainly does, if it is known. */
public sealed interface Activity {
  /**
   * A class of a code scheme.
   *
   * @param scheme {@code eprtr}, {@code nace}, {@code isic}, {@code naics} or {@code millrace}
   * @param code as printed there, such as {@code 6(a)} or {@code 17.11}
   */
  record Coded(String scheme, String code) implements Activity {
    public Coded {
      Require.text("code scheme", scheme);
      Require.text("activity code", code);
    }
  }

  /** Nobody has said. */
  record Unstated() implements Activity {}
}
