package org.millrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about files that no compiler sees. */
class HouseRulesTest {
  private static final int LINES = 300;
  private static final List<String> MODULES =
      List.of("core", "solver", "knowledge", "io", "report", "cli", "bench", "spark");

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).toList();
    }
  }

  @Test
  void everySourceCanBeReadAtOneSitting() throws IOException {
    for (String module : MODULES) {
      assertThat(files(Repository.ROOT.resolve(module).resolve("src/main/java"), ".java"))
          .allSatisfy(
              f -> assertThat(Files.readAllLines(f)).as("%s", f).hasSizeLessThanOrEqualTo(LINES));
    }
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    for (String module : MODULES) {
      for (Path source : files(Repository.ROOT.resolve(module).resolve("src/main/java"), ".java")) {
        assertThat(source.resolveSibling("package-info.java")).as("%s", source).exists();
      }
    }
  }

  @Test
  void everyLinkOfTheDocumentsLeadsSomewhere() throws IOException {
    Stream<Path> top =
        Stream.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CONSTITUTION.md")
            .map(Repository.ROOT::resolve);
    for (Path page :
        Stream.concat(top, files(Repository.ROOT.resolve("docs"), ".md").stream()).toList()) {
      Pattern.compile("\\]\\(([^)#:]+)\\)")
          .matcher(Files.readString(page))
          .results()
          .map(m -> m.group(1))
          .forEach(
              link -> assertThat(page.resolveSibling(link)).as("%s in %s", link, page).exists());
    }
  }
}
