package org.millrace.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.millrace.io.register.ImportReport;
import org.millrace.io.register.ImportResult;
import org.millrace.io.register.ImportTexts;
import org.millrace.io.register.MappingReader;
import org.millrace.io.register.MappingReading;
import org.millrace.io.register.RegisterImport;
import org.millrace.io.register.RegisterMapping;
import org.millrace.io.text.Texts;
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
      description = "eprtr, or any name of yours with --mapping.")
  String register = "";

  @Parameters(index = "1", paramLabel = "DIR", description = "Folder with the register's files.")
  Path directory = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "REGION",
      description = "Folder of the region package to make.")
  Path output = Path.of("");

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "Mapping of your own; see docs/reference/register-mapping.md.")
  @Nullable Path mapping;

  @Mixin Console console = new Console();

  @Override
  public Integer call() throws IOException {
    return switch (mapping()) {
      case MappingReading.Refused refused -> refuse(new ImportResult.Refused(refused.issues()));
      case MappingReading.Read read -> run(read.mapping());
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
    return switch (RegisterImport.run(directory, registerMapping, output)) {
      case ImportResult.Refused refused -> refuse(refused);
      case ImportResult.Imported imported -> {
        print(imported.report());
        yield ExitCode.DONE;
      }
    };
  }

  private int refuse(ImportResult.Refused refused) {
    refused.issues().forEach(i -> console.err().println(ImportTexts.sentence(i, console.texts())));
    return ExitCode.BAD_INPUT;
  }

  private void print(ImportReport report) {
    Texts texts = console.texts();
    report.rows().forEach((table, rows) -> console.out().printf("%-16s %9d%n", table, rows));
    console.out().println();
    for (ImportReport.Finding finding : report.findings()) {
      console.out().println(ImportTexts.sentence(finding, texts));
    }
    console.out().println();
    console.out().println(texts.text("cli.imported", output));
  }
}
