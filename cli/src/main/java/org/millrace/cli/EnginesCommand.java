package org.millrace.cli;

import java.util.concurrent.Callable;
import org.millrace.solver.HighsSolver;
import org.millrace.study.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code millrace engines}: what can be solved. */
@Command(
    name = "engines",
    mixinStandardHelpOptions = true,
    description = "Lists the engines and the question each answers.")
final class EnginesCommand implements Callable<Integer> {
  @Mixin Console console = new Console();

  @Override
  public Integer call() {
    for (Catalog.Entry<?, ?> entry : new Catalog(new HighsSolver()).entries()) {
      console
          .out()
          .printf("%-22s %s%n", entry.name(), console.texts().text("cli.engine." + entry.name()));
    }
    return ExitCode.DONE;
  }
}
