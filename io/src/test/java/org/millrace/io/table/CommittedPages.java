package org.millrace.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pages of docs/reference that are made from tables. With {@code -Dmillrace.write-docs=true} they
 * are written.
 */
public final class CommittedPages {
  private static final Path PAGES = root().resolve("docs").resolve("reference");
  private static final boolean WRITES = Boolean.getBoolean("millrace.write-docs");

  private CommittedPages() {}

  /** The page in the checkout is this one. */
  public static void assertCommitted(String name, String page, String test) throws IOException {
    assertThat(page).as("places of the frame %s that nothing fills", name).doesNotContain("{{");
    Path file = PAGES.resolve(name);
    if (WRITES) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, page);
    }
    assertThat(file)
        .as(
            "docs/reference/%s is behind its tables or its frame. Maybe write it anew: mvn test -pl"
                + " io -am -Dtest=%s -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dmillrace.write-docs=true",
            name, test)
        .hasContent(page);
  }

  /** The checkout: the nearest folder above that holds the launcher. */
  private static Path root() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("millrace"))) {
        return at;
      }
    }
    throw new IllegalStateException("There is no checkout of Millrace above the working folder.");
  }
}
