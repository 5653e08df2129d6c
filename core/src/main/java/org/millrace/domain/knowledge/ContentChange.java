package org.millrace.domain.knowledge;

import org.millrace.domain.Content;
import org.millrace.unit.Require;

/** What a technology does to one content of a material. */
public sealed interface ContentChange {
  /** What is measured, such as {@code chlorine}. */
  String property();

  /**
   * The content of the output is that of the input times a factor: below 1 where it is removed,
   * above 1 where the rest is.
   */
  record Scaled(String property, double factor) implements ContentChange {
    public Scaled {
      Require.text("property", property);
      Require.atLeast("factor", factor, 0);
    }
  }

  /** The content of the output is what the technology makes it, whatever the input's was. */
  record Made(Content content) implements ContentChange {
    @Override
    public String property() {
      return content.property();
    }
  }
}
