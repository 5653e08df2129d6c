package org.millrace.solver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only fresh processes show: the library's file, and what native code prints. */
final class HighsProcessTest {
  @TempDir Path temporary;

  @Test
  void processesThatStartTogetherShareOneFileAndPrintNothing() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      processes.add(start());
    }
    for (Process process : processes) {
      assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEmpty();
      assertThat(process.waitFor()).isZero();
    }
    assertThat(files()).hasSize(1);
  }

  @Test
  void aHalfWrittenFileIsReplaced() throws Exception {
    assertThat(start().waitFor()).isZero();
    Path library = files().getFirst();
    long size = Files.size(library);
    Files.write(library, new byte[] {1, 2, 3});
    assertThat(start().waitFor()).isZero();
    assertThat(Files.size(library)).isEqualTo(size);
  }

  @Test
  void aFolderThatOthersCanWriteToIsNotTrusted() throws Exception {
    assertThat(start().waitFor()).isZero();
    Path library = files().getFirst();
    Path folder = library.getParent();
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
      Files.write(library, new byte[] {1, 2, 3});
      assertThat(start().waitFor()).isZero();
      assertThat(library).hasSize(3);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(temporary)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  /** Standard error goes where standard output goes. */
  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.io.tmpdir=" + temporary,
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path", ""),
            SolveOnce.class.getName())
        .redirectErrorStream(true)
        .start();
  }
}
