package org.millrace.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.millrace.domain.Id;

/** Rows as CSV, so that no spreadsheet takes a text for a formula. */
final class CsvTable {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvTable() {}

  /**
   * Writes a table with its header.
   *
   * @param rows of texts, numbers, ids and codes
   * @return the file
   */
  static Path write(Path file, List<String> header, Iterable<List<Object>> rows)
      throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      csv.writeRecord(header);
      for (List<Object> row : rows) {
        csv.writeRecord(row.stream().map(CsvTable::cell).toList());
      }
    }
    return file;
  }

  private static String cell(Object value) {
    return switch (value) {
      case Double number -> number(number);
      case Integer whole -> whole.toString();
      case Id id -> id.value();
      case Enum<?> code -> code.name().toLowerCase(Locale.ROOT);
      default -> safe(value.toString());
    };
  }

  /** All digits, without an exponent. */
  private static String number(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }

  private static String safe(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
