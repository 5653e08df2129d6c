package org.millrace.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the command starts. */
@Command(
    name = "millrace",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Plans eco-industrial clusters: which by-product can feed which neighbor.",
    footer = {
      "",
      "Try:",
      "  millrace plan examples/kalundborg     a plan of an example region, as a page",
      "  millrace check MY-REGION              everything that is wrong with a region package",
      "",
      "Exit codes: 0 done, 1 the answer is no, 2 wrong use or bad input, 3 a fault of ours."
    },
    subcommands = {
      PlanCommand.class,
      CheckCommand.class,
      ScreenCommand.class,
      MatchCommand.class,
      ImportCommand.class,
      TechnologiesCommand.class,
      TakersCommand.class,
      LinkCommand.class,
      MergeCommand.class,
      GenerateCommand.class,
      SolveCommand.class,
      EnginesCommand.class,
      SchemaCommand.class
    })
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(command().execute(args));
  }

  /** The command, ready to run. */
  static CommandLine command() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Faults::handle);
  }
}
