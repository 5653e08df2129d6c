package org.millrace.bench.network;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Calls the script that solves MPS files by scipy, and checks points. */
final class Peer {
  private final Path script;

  Peer(Path script) {
    this.script = script;
  }

  /** A search that was left alone: objective, bound and seconds. */
  List<Double> solve(Path program, double seconds, double gap) {
    return call("solve", program.toString(), Double.toString(seconds), Double.toString(gap));
  }

  /** The objective of a point and the largest violation, as a share. */
  List<Double> check(Path program, Path point) {
    return call("check", program.toString(), point.toString());
  }

  /** The numbers that a script prints last; what its solver says before is not read. */
  private List<Double> call(String... arguments) {
    List<String> command = new ArrayList<>(List.of("python3", script.toString()));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String printed =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("The peer failed: %s".formatted(command));
      }
      String numbers = printed.lines().toList().getLast();
      return Arrays.stream(numbers.split(" ")).map(Double::valueOf).toList();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
