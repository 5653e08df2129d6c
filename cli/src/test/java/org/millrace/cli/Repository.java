package org.millrace.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that the tests run in. */
final class Repository {
  /** Its folder: the nearest one above that holds the launcher. */
  static final Path ROOT = root(Path.of("").toAbsolutePath());

  private Repository() {}

  private static Path root(Path from) {
    for (Path at = from; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("millrace"))) {
        return at;
      }
    }
    throw new IllegalStateException("There is no checkout of Millrace above " + from);
  }
}
