package org.millrace.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.millrace.io.json.BadJson;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Turns whatever a command throws into a sentence and an exit code. */
final class Faults {
  private Faults() {}

  static int handle(Exception exception, CommandLine command, ParseResult arguments) {
    PrintWriter err = command.getErr();
    switch (exception) {
      case WrongUse wrong -> err.println(wrong.getMessage());
      case BadJson bad -> err.println(bad.getMessage());
      case FileSystemException file -> err.println(sentence(file));
      default -> {
        StringWriter trace = new StringWriter();
        exception.printStackTrace(new PrintWriter(trace));
        err.println("This is a fault of Millrace, not of your input; please report it:");
        err.println(trace);
        return ExitCode.FAULT;
      }
    }
    return ExitCode.BAD_INPUT;
  }

  private static String sentence(FileSystemException file) {
    return switch (file) {
      case NoSuchFileException missing ->
          "There is no file or folder '%s'.".formatted(missing.getFile());
      case AccessDeniedException denied ->
          "'%s' may not be read or written.".formatted(denied.getFile());
      case FileAlreadyExistsException exists ->
          "'%s' is there already.".formatted(exists.getFile());
      default -> "'%s': %s.".formatted(file.getFile(), file.getReason());
    };
  }
}
