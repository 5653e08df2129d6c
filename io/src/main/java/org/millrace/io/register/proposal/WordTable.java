package org.millrace.io.register.proposal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the tables of words and of coordinate systems beside this package. */
final class WordTable {
  private WordTable() {}

  static List<Map<String, String>> read(String table) {
    try (InputStream in = Objects.requireNonNull(WordTable.class.getResourceAsStream(table));
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
      return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Table %s can't be read.".formatted(table), e);
    }
  }

  static String field(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column));
  }
}
