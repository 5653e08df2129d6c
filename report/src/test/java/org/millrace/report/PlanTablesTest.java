package org.millrace.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millrace.study.StudyResult;

final class PlanTablesTest {
  private static final StudyResult.Planned STUDY = SmallStudy.planned();

  @TempDir Path folder = Path.of("");

  @Test
  void gainsOfFirmsAndExchangesSumToTheSaving() throws IOException {
    PlanTables.write(STUDY, folder);
    double saving = STUDY.plan().design().saving().amount();
    assertThat(sum("exchanges.csv", "gain_eur_per_a")).isCloseTo(saving, within(1e-6 * saving));
    assertThat(sum("firms.csv", "gain_eur_per_a")).isCloseTo(saving, within(1e-6 * saving));
  }

  @Test
  void everyRowOfThePlanStandsInATable() throws IOException {
    PlanTables.write(STUDY, folder);
    assertThat(rows("exchanges.csv")).hasSize(STUDY.plan().exchanges().size());
    assertThat(rows("plants.csv")).hasSize(STUDY.plan().plants().size());
    assertThat(rows("left_out.csv")).hasSize(STUDY.plan().leftOut().size());
    assertThat(rows("streams.csv")).hasSize((int) STUDY.registry().streams().count());
  }

  @Test
  void noTextStartsAFormula() throws IOException {
    Path file =
        CsvTable.write(
            folder.resolve("t.csv"),
            List.of("a", "b", "c"),
            List.of(List.of("=1+1", "@x", -1.5), List.of("plain", "-2", 1e-7)));
    assertThat(Files.readString(file))
        .isEqualToNormalizingNewlines(
            """
        a,b,c
        '=1+1,'@x,-1.5
        plain,'-2,0.0000001
        """);
  }

  private double sum(String file, String column) throws IOException {
    return rows(file).stream().mapToDouble(r -> Double.parseDouble(r.getField(column))).sum();
  }

  private List<NamedCsvRecord> rows(String file) throws IOException {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
      return csv.stream().toList();
    }
  }
}
