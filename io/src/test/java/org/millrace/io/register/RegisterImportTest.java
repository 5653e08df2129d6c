package org.millrace.io.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: what becomes of the files of a register, faults included. */
final class RegisterImportTest {
  /** Faults as in a real register, in made-up rows. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "facilities.csv",
        "releases.csv",
        "transfers.csv",
        "sources.csv",
        "import-report.csv"
      })
  void aEuropeanRegisterGivesTheExpectedTables(String file, @TempDir Path folder)
      throws IOException, URISyntaxException {
    RegisterMapping eprtr = MappingReader.findBuiltIn("eprtr-finland").orElseThrow();
    Path region = folder.resolve("region");
    ImportResult result = RegisterImport.run(Registers.resource("lakeland"), eprtr, region);
    assertThat(result).isInstanceOf(ImportResult.Imported.class);
    assertThat(Registers.text(region.resolve(file)))
        .isEqualTo(Registers.text(Registers.resource("lakeland-region/" + file)));
  }

  /** Commas, decimal commas, Windows-1252, pounds and grams, years as columns and as files. */
  @ParameterizedTest
  @ValueSource(
      strings = {"facilities.csv", "facility_years.csv", "releases.csv", "import-report.csv"})
  void aRegisterOfAnotherShapeNeedsOnlyAMapping(String file, @TempDir Path folder)
      throws IOException, URISyntaxException {
    Path region = folder.resolve("region");
    String json = Registers.text(Registers.resource("westmark.json"));
    ImportResult result =
        RegisterImport.run(Registers.resource("westmark"), Registers.mapping(json), region);
    assertThat(result).isInstanceOf(ImportResult.Imported.class);
    assertThat(Registers.text(region.resolve(file)))
        .isEqualTo(Registers.text(Registers.resource("westmark-region/" + file)));
  }

  @Test
  void theReportShowsNoFinerPlaceThanTheTable(@TempDir Path folder)
      throws IOException, URISyntaxException {
    RegisterMapping eprtr = MappingReader.findBuiltIn("eprtr-finland").orElseThrow();
    Path region = folder.resolve("region");
    RegisterImport.run(Registers.resource("lakeland"), eprtr, region);
    assertThat(Registers.text(region.resolve("import-report.csv")))
        .contains("coarsened")
        .doesNotContain("6801234")
        .doesNotContain("301234");
  }

  @Test
  void aMissingFolderIsRefused(@TempDir Path folder) throws IOException {
    assertThat(faults(folder.resolve("nowhere"), "", folder))
        .containsExactly(ImportFault.FOLDER_MISSING);
  }

  @Test
  void aMissingFileIsRefused(@TempDir Path folder) throws IOException {
    assertThat(faults(folder, "", folder)).containsExactly(ImportFault.FILE_MISSING);
  }

  @Test
  void aMissingColumnIsRefusedWithTheColumnsThatAreThere(@TempDir Path folder) throws IOException {
    write(folder, "Id;Naem\n1;Mill\n");
    ImportResult result = run(folder, "", folder);
    assertThat(result)
        .isEqualTo(
            new ImportResult.Refused(
                List.of(
                    new ImportIssue(
                        ImportFault.COLUMN_MISSING,
                        "plants.csv",
                        1,
                        "Name",
                        "Naem",
                        "Id | Naem"))));
  }

  @Test
  void headingsMayDifferInCaseAndBlanks(@TempDir Path folder) throws IOException {
    write(folder, "\ufeff ID \tname\n1\tMill\n");
    assertThat(run(folder, "", folder)).isInstanceOf(ImportResult.Imported.class);
  }

  @Test
  void anOpenQuoteIsRefusedUnlessQuotesMeanNothing(@TempDir Path folder) throws IOException {
    write(folder, "Id;Name\n1;\"Mill\n2;Kiln\n");
    assertThat(faults(folder, "", folder)).containsExactly(ImportFault.QUOTES_BROKEN);
    assertThat(run(folder, ", \"quote\": \"\"", folder)).isInstanceOf(ImportResult.Imported.class);
  }

  @Test
  void aRegisterWithoutAnyFacilityIsRefusedAndLeavesNothing(@TempDir Path folder)
      throws IOException {
    write(folder, "Id;Name\n1;\n2\n");
    assertThat(faults(folder, "", folder)).containsExactly(ImportFault.NOTHING_LEFT);
    assertThat(names(folder)).containsExactly("plants.csv");
  }

  @Test
  void aFolderWithSomethingInItIsNotTouched(@TempDir Path folder) throws IOException {
    write(folder, "Id;Name\n1;Mill\n");
    Path region = Files.createDirectory(folder.resolve("region"));
    Files.writeString(region.resolve("mine.txt"), "mine");
    assertThat(faults(folder, "", folder)).containsExactly(ImportFault.NOT_WRITTEN);
    assertThat(names(region)).containsExactly("mine.txt");
    assertThat(names(folder)).containsExactly("plants.csv", "region");
  }

  @Test
  void shortRowsArePaddedOnlyWhenTheMappingSaysSo(@TempDir Path folder) throws IOException {
    write(folder, "Id;Name;Note\n1;Mill;x\n2;Kiln\n");
    assertThat(facilities(run(folder, "", folder))).isEqualTo(1);
    assertThat(facilities(run(folder, ", \"pad_short_rows\": true", folder.resolve("padded"))))
        .isEqualTo(2);
  }

  @Test
  void columnsOfAFileWithoutHeadingAreFoundByPlace(@TempDir Path folder) throws IOException {
    write(folder, "1;Mill\n2;Kiln\n");
    String json =
        Registers.smallest(", \"header_row\": 0")
            .replace("\"Id\"", "\"#1\"")
            .replace("\"Name\"", "\"#2\"");
    ImportResult result =
        RegisterImport.run(folder, Registers.mapping(json), folder.resolve("region"));
    assertThat(facilities(result)).isEqualTo(2);
  }

  private static int facilities(ImportResult result) {
    return switch (result) {
      case ImportResult.Imported imported -> imported.report().rows().getOrDefault("facilities", 0);
      case ImportResult.Refused refused -> throw new AssertionError(refused.issues());
      case ImportResult.Previewed previewed -> throw new AssertionError(previewed);
    };
  }

  private static List<ImportFault> faults(Path directory, String more, Path folder)
      throws IOException {
    return switch (run(directory, more, folder)) {
      case ImportResult.Imported imported -> List.of();
      case ImportResult.Previewed previewed -> List.of();
      case ImportResult.Refused refused ->
          refused.issues().stream().map(ImportIssue::fault).toList();
    };
  }

  private static ImportResult run(Path directory, String more, Path folder) throws IOException {
    RegisterMapping mapping = Registers.mapping(Registers.smallest(more));
    return RegisterImport.run(directory, mapping, folder.resolve("region"));
  }

  private static void write(Path folder, String text) throws IOException {
    Files.writeString(folder.resolve("plants.csv"), text, StandardCharsets.UTF_8);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
