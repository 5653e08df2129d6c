package org.millrace.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.millrace.domain.Registry;
import org.millrace.io.knowledge.KnowledgeReader;
import org.millrace.io.region.RegionReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code millrace check}: everything that is wrong with a region package, at once. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Lists everything that is wrong with a region package.")
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "REGION", description = "Region package: a folder or a .zip.")
  Path region = Path.of("");

  @Mixin Console console = new Console();

  @Override
  public Integer call() {
    RegionReading reading = Regions.check(region, KnowledgeReader.read());
    Regions.print(reading.log(), console.texts(), console.out());
    return switch (reading) {
      case RegionReading.Read read -> {
        Registry registry = read.registry();
        console
            .out()
            .println(
                console
                    .texts()
                    .text(
                        "cli.sound",
                        registry.facilities().size(),
                        registry.offers().size() + registry.water().sources().size(),
                        registry.needs().size() + registry.water().sinks().size()));
        yield ExitCode.DONE;
      }
      case RegionReading.Refused refused -> {
        console.out().println(console.texts().text("cli.refused", region));
        yield ExitCode.NO;
      }
    };
  }
}
