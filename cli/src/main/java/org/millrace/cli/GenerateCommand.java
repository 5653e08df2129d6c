package org.millrace.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.millrace.country.CountryProblem;
import org.millrace.io.json.Examples;
import org.millrace.io.json.Json;
import org.millrace.io.region.InventedCountry;
import org.millrace.study.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code millrace generate}: an invented region to try programs on. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = "Invents a region by chance, to try programs on.")
final class GenerateCommand implements Callable<Integer> {
  /** What can be invented. */
  enum Kind {
    COUNTRY
  }

  @Parameters(
      paramLabel = "KIND",
      description = "What to invent: country, a country of industrial parks.")
  Kind kind = Kind.COUNTRY;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description = "Folder of the region package to make; must not exist, or be empty.")
  Path output = Path.of("");

  @Option(names = "--seed", paramLabel = "N", description = "Of all chance. Default: 7.")
  @Nullable Long seed;

  @Option(
      names = "--parks",
      paramLabel = "N",
      description = "How many parks, levels in proportion. Default: 4500.")
  @Nullable Integer parks;

  @Option(
      names = "--problem",
      paramLabel = "FILE",
      description = "Numbers of your own: JSON as 'schema country --example' prints it.")
  @Nullable Path problem;

  @Mixin Console console = new Console();

  @Override
  public Integer call() throws IOException {
    CountryProblem country = country();
    long facilities;
    try (Runs runs = new Runs()) {
      facilities =
          InventedCountry.write(
              country, runs.run(Double.POSITIVE_INFINITY, console.texts(), console.err()), output);
    }
    console
        .out()
        .println(console.texts().text("cli.generated", country.parks(), facilities, output));
    return ExitCode.DONE;
  }

  private CountryProblem country() throws IOException {
    CountryProblem country;
    try (InputStream in =
        problem == null
            ? new ByteArrayInputStream(Examples.of("country").getBytes(StandardCharsets.UTF_8))
            : Files.newInputStream(problem)) {
      country = Json.readProblem(Catalog.COUNTRY, in);
    }
    CountryProblem seeded = seed == null ? country : country.withSeed(seed);
    if (parks != null && parks < 1) {
      throw new WrongUse("--parks is %s; it must be at least 1.".formatted(parks));
    }
    return parks == null ? seeded : seeded.withParks(parks);
  }
}
