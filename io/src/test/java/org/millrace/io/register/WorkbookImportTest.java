package org.millrace.io.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millrace.io.register.Workbooks.number;
import static org.millrace.io.register.Workbooks.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: registers published as workbooks. */
final class WorkbookImportTest {
  private static final String HEADING =
      row(2, text("A2", "Id") + text("B2", "Name") + text("C2", "Year"));

  @TempDir Path folder = Path.of("");

  @Test
  void numbersDatesAndTextsArriveAsTheyAreShown() throws IOException {
    Workbooks.write(
        folder.resolve("plants.xlsx"),
        row(1, text("A1", "A heading above the heading"))
            + HEADING
            + row(3, text("A3", "00605") + number("B3", "1E5", 0) + number("C3", "41274", 1))
            + row(5, number("A5", "606", 2) + number("B5", "0.30000000000000004", 0))
            + row(6, number("A6", "12345678901", 0) + text("B6", "Mill") + number("C6", "2012", 0))
            + row(7, text("A7", " ") + text("B7", "")));
    assertThat(rows("\"sheet\": \"plants\", \"header_row\": 2"))
        .containsExactly(
            "00605 | 100000 | 2012", "00606 | 0.3 | 2020", "12345678901 | Mill | 2012");
  }

  @Test
  void aSheetIsFoundByNumberOrRefusedWithThoseThatAreThere() throws IOException {
    Workbooks.write(
        folder.resolve("plants.xlsx"), HEADING + row(3, text("A3", "1") + text("B3", "Kiln")));
    assertThat(rows("\"sheet\": 2, \"header_row\": 2")).containsExactly("1 | Kiln | 2020");
    assertThat(issues("\"sheet\": \"Plans\""))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.fault()).isEqualTo(ImportFault.SHEET_MISSING);
              assertThat(issue.expected()).isEqualTo("Notes | Plants");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"plants.xls", "plants.xlsb", "plants.ods"})
  void otherSpreadsheetsAreRefused(String name) throws IOException {
    Files.writeString(folder.resolve(name), "Id;Name\n1;Mill\n");
    var mapping = Registers.mapping(Registers.smallest("").replace("plants.csv", name));
    assertThat(RegisterImport.preview(folder, mapping, 10))
        .isEqualTo(
            new ImportResult.Refused(
                List.of(new ImportIssue(ImportFault.SPREADSHEET_UNREAD, name, 0, "", "", ""))));
  }

  @Test
  void aBrokenWorkbookIsRefused() throws IOException {
    Workbooks.write(folder.resolve("plants.xlsx"), "<row r=\"2\"><c");
    assertThat(issues("\"sheet\": 2"))
        .extracting(ImportIssue::fault)
        .containsExactly(ImportFault.WORKBOOK_BROKEN);
  }

  private List<String> rows(String file) throws IOException {
    return switch (RegisterImport.preview(folder, mapping(file), 10)) {
      case ImportResult.Previewed previewed ->
          previewed.tables().getFirst().rows().stream()
              .map(row -> row.get(0) + " | " + row.get(1) + " | " + row.getLast())
              .toList();
      case ImportResult.Refused refused -> throw new AssertionError(refused.issues());
      case ImportResult.Imported imported -> throw new AssertionError(imported);
    };
  }

  private List<ImportIssue> issues(String file) throws IOException {
    return switch (RegisterImport.preview(folder, mapping(file), 10)) {
      case ImportResult.Refused refused -> refused.issues();
      case ImportResult.Previewed previewed -> List.of();
      case ImportResult.Imported imported -> List.of();
    };
  }

  private static RegisterMapping mapping(String file) {
    return Registers.mapping(
        Registers.smallest(", " + file)
            .replace("plants.csv", "plants.xlsx")
            .replace(
                "{\"constant\": 2020}",
                "{\"first\": [{\"column\": \"Year\", \"year\": true}, {\"constant\": 2020}]}"));
  }

  private static String row(int number, String cells) {
    return "<row r=\"%d\">%s</row>".formatted(number, cells);
  }
}
