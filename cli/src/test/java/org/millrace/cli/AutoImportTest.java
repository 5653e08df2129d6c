package org.millrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millrace.io.register.proposal.ColumnMeaning;
import org.millrace.io.register.proposal.Guess;
import org.millrace.io.register.proposal.MappingProposal;
import org.millrace.io.register.proposal.Proposer;

/** FEATURE UNDER TEST: {@code import auto} on published registers. */
@Tag("slow")
class AutoImportTest {
  private static final double SURE = 0.8;

  @TempDir Path folder = Path.of("");

  @Test
  @RealData("prtr_finland")
  void importsFinlandWithoutBeingTold() throws IOException {
    Path region = folder.resolve("finland");
    Shell run = Shell.run("import", "auto", RealDataSets.folder("prtr_finland"), "-o", region);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("fits EPSG:3067")
        .containsPattern("facilities +1072")
        .containsPattern("releases +5290")
        .containsPattern("transfers +8564");
    assertThat(folder.resolve("mapping.json")).exists();
    assertThat(Shell.run("check", region).exit()).isZero();
  }

  @Test
  @RealData("prtr_finland")
  void doesNotReplaceAMappingThatIsThere() throws IOException {
    Files.writeString(folder.resolve("mapping.json"), "mine");
    Path region = folder.resolve("finland");
    Shell run = Shell.run("import", "auto", RealDataSets.folder("prtr_finland"), "-o", region);
    assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(folder.resolve("mapping.json")).hasContent("mine");
  }

  @Test
  @RealData("us_tri_2012")
  void asksForTheUnitOfTheAmericanRegister() {
    Path mapping = folder.resolve("tri.json");
    Path region = folder.resolve("tri");
    Object source = RealDataSets.folder("us_tri_2012");
    Shell run = Shell.run("import", "auto", source, "--mapping-only", mapping, "-o", region);
    assertThat(run.exit()).isEqualTo(ExitCode.NO);
    assertThat(run.out()).contains("In which unit is column “Total Air Releases”");
    assertThat(region).doesNotExist();
    assertThat(mapping).content().contains("\"take\" : \"PRIMARY_NAICS\"");
  }

  @Test
  @RealData("us_ghgrp_2017_energy")
  void importsFuelsAndEnergy() {
    Shell run =
        Shell.run("import", "auto", RealDataSets.folder("us_ghgrp_2017_energy"), "--dry-run");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).containsPattern("facilities +2925").containsPattern("energy +10049");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  @RealData("us_ghgrp_2017_energy")
  void isRightWhereItIsSure() throws IOException {
    Map<String, ColumnMeaning> key = key();
    List<String> wrong = new ArrayList<>();
    int sure = 0;
    int placed = 0;
    for (String set : List.of("prtr_finland", "us_tri_2012", "us_ghgrp_2017_energy")) {
      MappingProposal proposal = Proposer.propose(RealDataSets.folder(set), "register");
      for (Guess guess : proposal.guesses()) {
        String column = guess.file() + ' ' + guess.column();
        boolean right = guess.meaning() == key.get(column);
        placed += right ? 1 : 0;
        sure += guess.confidence() > SURE ? 1 : 0;
        if (guess.confidence() > SURE && !right) {
          wrong.add(column);
        }
      }
    }
    System.out.printf(
        "Over 80 %% sure: %d, of them wrong: %s; right at all: %d of %d in the key%n",
        sure, wrong, placed, key.size());
    assertThat(sure).isGreaterThan(40);
    assertThat(wrong).containsExactly("TRI_Chemical_List.csv ID");
  }

  @Test
  void refusesAMappingBesideAuto() {
    assertThat(Shell.run("import", "auto", folder, "--mapping", "m.json", "--dry-run").exit())
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(Shell.run("import", "tri", folder, "--mapping-only", "m.json").exit())
        .isEqualTo(ExitCode.BAD_INPUT);
  }

  private static Map<String, ColumnMeaning> key() throws IOException {
    Map<String, ColumnMeaning> key = new HashMap<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                Objects.requireNonNull(AutoImportTest.class.getResourceAsStream("auto-key.csv")))) {
      for (NamedCsvRecord row : rows) {
        key.put(
            row.getField("file") + ' ' + row.getField("column"),
            ColumnMeaning.valueOf(row.getField("meaning")));
      }
    }
    return key;
  }
}
