package org.millrace.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.millrace.io.region.RegionReading;
import org.millrace.io.text.Texts;
import org.millrace.report.ScreeningTable;
import org.millrace.solver.HighsSolver;
import org.millrace.study.ParkScreening;
import org.millrace.study.ScreenedPark;
import org.millrace.study.ScreeningProblem;
import org.millrace.study.ScreeningResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code millrace screen}: which parks of a region are worth a plan of their own. */
@Command(
    name = "screen",
    mixinStandardHelpOptions = true,
    description = "Ranks the parks of a region by what exchanges among members could bring.")
final class ScreenCommand implements Callable<Integer> {
  private static final int SHOWN = 20;
  private static final double THOUSAND = 1e3;

  @Parameters(paramLabel = "REGION", description = "Region package: a folder or a .zip.")
  Path region = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Folder to write to. Default: out/NAME-OF-REGION.")
  @Nullable Path output;

  @Option(names = "--json", description = "Print all parks as JSON instead of the first twenty.")
  boolean json;

  @Mixin Console console = new Console();

  @Override
  public Integer call() throws IOException {
    return screen(Regions.usable(region, console));
  }

  private int screen(RegionReading.Read read) throws IOException {
    if (read.registry().parks().isEmpty()) {
      console.err().println(console.texts().text("cli.screen.none"));
      return ExitCode.NO;
    }
    ScreeningResult result;
    try (Runs runs = new Runs()) {
      result =
          new ParkScreening(new HighsSolver())
              .solve(
                  ScreeningProblem.of(read.registry(), read.knowledge()),
                  runs.run(Double.POSITIVE_INFINITY, console.texts(), console.err()));
    }
    String name = read.registry().region().id().value();
    Path folder = output == null ? Path.of("out", name) : output;
    Files.createDirectories(folder);
    Path file = ScreeningTable.write(result, folder);
    if (json) {
      console.printJson("screening/1", result, ScreeningResult.class);
    } else {
      print(result, file);
    }
    return ExitCode.DONE;
  }

  private void print(ScreeningResult result, Path file) {
    Texts texts = console.texts();
    console.out().println(texts.text("cli.screen.header"));
    List<ScreenedPark> first = result.parks().stream().limit(SHOWN).toList();
    for (int i = 0; i < first.size(); i++) {
      console.out().println(row(i + 1, first.get(i), texts));
    }
    console.out().println();
    console.out().println(texts.text("cli.screen.written", result.parks().size(), file));
  }

  private static String row(int rank, ScreenedPark park, Texts texts) {
    return texts.text(
        "cli.screen.row",
        rank,
        park.id().value(),
        Math.round(park.saving().feasible().amount() / THOUSAND),
        Math.round(park.saving().bound().amount() / THOUSAND),
        Math.round(park.avoided().feasible().amount()),
        Math.round(park.avoided().bound().amount()),
        park.plan().exchanges(),
        Math.round(park.plan().diverted().amount()),
        park.plan().grade(),
        park.best().stream()
            .map(b -> b.material().value() + " → " + b.replaced().value())
            .findFirst()
            .orElse(""));
  }
}
