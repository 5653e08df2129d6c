package org.millrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser: its charts draw themselves, from nothing but the file. */
class BrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  /** Headless, offline, and able to run as root in a container. */
  private static final List<String> OPTIONS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--virtual-time-budget=5000",
          "--dump-dom");

  @TempDir Path folder;

  @Test
  void drawsItsCharts() throws IOException, InterruptedException {
    assumeTrue(
        Files.isExecutable(CHROMIUM),
        "there is no Chromium; Debian has it in the package chromium");
    Path region = Repository.ROOT.resolve("examples/kalundborg");
    assertThat(Shell.run("plan", region, "-o", folder, "--time-limit", "5").exit()).isZero();
    String page = Files.readString(folder.resolve("report.html"));
    String drawn = open(folder.resolve("report.html"));
    assertThat(count("<canvas|<svg", page)).isZero();
    assertThat(count("<canvas|<svg", drawn)).isEqualTo(count("class=\"chart\"", page));
  }

  private String open(Path page) throws IOException, InterruptedException {
    Path dom = folder.resolve("dom.html");
    List<String> command = new ArrayList<>(List.of(CHROMIUM.toString()));
    command.addAll(OPTIONS);
    command.add("--user-data-dir=" + folder.resolve("profile"));
    command.add(page.toUri().toString());
    Process browser =
        new ProcessBuilder(command)
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(browser.waitFor()).isZero();
    return Files.readString(dom);
  }

  private static long count(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }
}
