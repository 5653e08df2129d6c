package org.millrace.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.millrace.io.register.ImportJson;
import org.millrace.io.register.ImportResult;
import org.millrace.io.register.ImportTexts;
import org.millrace.io.register.MappingReader;
import org.millrace.io.register.MappingReading;
import org.millrace.io.register.RegisterImport;
import org.millrace.io.register.RegisterMapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code millrace import}: from the files of a public register to a region package. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Makes a region package of the files of a public register.")
final class ImportCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "REGISTER",
      description =
          "eprtr, eprtr-finland, ghgrp, tri, or any name of yours with --mapping; auto proposes a mapping from headings and values.")
  String register = "";

  @Parameters(index = "1", paramLabel = "DIR", description = "Folder with the register's files.")
  Path directory = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "REGION",
      description = "Folder of the region package to make; needed unless --dry-run is given.")
  @Nullable Path output;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "Mapping of your own; see docs/reference/register-mapping.md.")
  @Nullable Path mapping;

  @Option(
      names = "--mapping-only",
      paramLabel = "FILE",
      description = "With auto: write the proposed mapping to FILE and import nothing.")
  @Nullable Path mappingOnly;

  @Option(
      names = "--dry-run",
      description = "Write nothing; show the first rows of each table as they would arrive.")
  boolean dryRun;

  @Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many rows of each table a dry run shows. Default: ${DEFAULT-VALUE}.")
  int rows;

  @Option(names = "--json", description = "Print the report as JSON.")
  boolean json;

  @Mixin Attribution attribution = new Attribution();
  @Mixin Console console = new Console();

  @Override
  public Integer call() throws IOException {
    if (rows < 0) {
      throw new WrongUse("--rows is %d; it must be at least 0.".formatted(rows));
    }
    if (register.equals(AutoImport.NAME)) {
      return auto();
    }
    if (mappingOnly != null) {
      throw new WrongUse("--mapping-only goes with the register 'auto'.");
    }
    return run(mapping());
  }

  private int auto() throws IOException {
    if (mapping != null) {
      throw new WrongUse("'auto' proposes a mapping; for one of yours give it another name.");
    }
    if (output == null && mappingOnly == null && !dryRun) {
      throw new WrongUse(
          "Say with -o where the region package goes, or try --dry-run or --mapping-only.");
    }
    Optional<Path> written =
        Optional.ofNullable(mappingOnly)
            .or(() -> Optional.ofNullable(dryRun ? null : output).map(AutoImport::beside));
    var proposed = new AutoImport(console, json).propose(directory, attribution, written);
    if (proposed.isEmpty()) {
      return ExitCode.NO;
    }
    return mappingOnly == null ? run(proposed.get()) : ExitCode.DONE;
  }

  private int run(MappingReading reading) throws IOException {
    return switch (reading) {
      case MappingReading.Refused refused -> refuse(new ImportResult.Refused(refused.issues()));
      case MappingReading.Read read -> run(attribution.applied(read.mapping()));
    };
  }

  private MappingReading mapping() throws IOException {
    if (mapping != null) {
      return MappingReader.read(mapping);
    }
    RegisterMapping builtIn =
        MappingReader.findBuiltIn(register)
            .orElseThrow(
                () ->
                    new WrongUse(
                        "There is no built-in register '%s'; there are: %s.%nMaybe give a mapping of your own with --mapping."
                            .formatted(register, String.join(", ", MappingReader.builtIn()))));
    return new MappingReading.Read(builtIn);
  }

  private int run(RegisterMapping registerMapping) throws IOException {
    return switch (result(registerMapping)) {
      case ImportResult.Refused refused -> refuse(refused);
      case ImportResult.Imported imported -> {
        if (json) {
          console.out().println(ImportJson.text(imported.report()));
        } else {
          new ImportPrinter(console).print(imported.report());
          console.out().println(console.texts().text("cli.imported", String.valueOf(output)));
        }
        yield ExitCode.DONE;
      }
      case ImportResult.Previewed previewed -> {
        if (json) {
          console.out().println(ImportJson.text(previewed));
        } else {
          var printer = new ImportPrinter(console);
          printer.print(previewed.tables(), previewed.report());
          printer.print(previewed.report());
          console.out().println(console.texts().text("cli.import-dry-run"));
        }
        yield ExitCode.DONE;
      }
    };
  }

  private ImportResult result(RegisterMapping registerMapping) throws IOException {
    if (dryRun) {
      return RegisterImport.preview(directory, registerMapping, rows);
    }
    if (output == null) {
      throw new WrongUse("Say with -o where the region package goes, or try --dry-run.");
    }
    return RegisterImport.run(directory, registerMapping, output);
  }

  private int refuse(ImportResult.Refused refused) {
    refused.issues().forEach(i -> console.err().println(ImportTexts.sentence(i, console.texts())));
    return ExitCode.BAD_INPUT;
  }
}
