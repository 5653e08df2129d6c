package org.millrace.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A problem of each engine, to start from. */
public final class Examples {
  private Examples() {}

  /**
   * A problem as JSON that {@code solve} accepts.
   *
   * @throws IllegalArgumentException if there is no engine of that name
   */
  public static String of(String engine) {
    try (InputStream in = Examples.class.getResourceAsStream(engine + ".json")) {
      if (in == null) {
        throw new IllegalArgumentException("There is no example for '%s'.".formatted(engine));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The examples of the product can't be read.", e);
    }
  }
}
