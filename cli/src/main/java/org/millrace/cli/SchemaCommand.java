package org.millrace.cli;

import java.util.concurrent.Callable;
import org.millrace.io.json.Examples;
import org.millrace.io.json.JsonSchema;
import org.millrace.solver.HighsSolver;
import org.millrace.study.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code millrace schema}: what a problem looks like. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema of an engine's problem, or an example.")
final class SchemaCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ENGINE", description = "See 'millrace engines'.")
  String engine = "";

  @Option(names = "--example", description = "Print a problem that 'solve' accepts.")
  boolean example;

  @Mixin Console console = new Console();

  @Override
  public Integer call() {
    Catalog.Entry<?, ?> entry = Engines.find(new Catalog(new HighsSolver()), engine);
    console.out().println(example ? Examples.of(entry.name()) : JsonSchema.of(entry));
    return ExitCode.DONE;
  }
}
