package org.millrace.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;

/** Runs the command in this process and keeps what it prints. */
record Shell(int exit, String out, String err) {
  static Shell run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command = Main.command().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int exit =
        command.execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    return new Shell(exit, out.toString(), err.toString());
  }

  static Shell runWithInput(String input, Object... arguments) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      return run(arguments);
    } finally {
      System.setIn(before);
    }
  }
}
