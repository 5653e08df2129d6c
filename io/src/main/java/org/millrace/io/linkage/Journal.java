package org.millrace.io.linkage;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What merging did, row by row: links made, ids changed, facts in conflict and which was kept. */
final class Journal {
  private final List<Entry> entries = new ArrayList<>();

  /** What happened. */
  enum Event {
    /** Two facilities became one. */
    LINKED,
    /** An id of the right package was taken already. */
    RENAMED,
    /** The packages say different things of one fact. */
    CONFLICT
  }

  /** Why one side of a conflict was kept. */
  enum Rule {
    NONE,
    GRADE,
    YEAR,
    LEFT
  }

  /**
   * One thing.
   *
   * @param id of the row in the merged package
   * @param kept which of the two values was kept: left, right, or nothing
   */
  record Entry(
      Event event,
      String table,
      String id,
      String field,
      String left,
      String right,
      String kept,
      Rule rule) {}

  void add(Entry entry) {
    entries.add(entry);
  }

  /** How many facts were in conflict. */
  long conflicts() {
    return entries.stream().filter(e -> e.event() == Event.CONFLICT).count();
  }

  void write(Path file) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
      csv.writeRecord("event", "table", "id", "field", "left", "right", "kept", "rule");
      for (Entry e : entries) {
        csv.writeRecord(
            code(e.event()),
            e.table(),
            e.id(),
            e.field(),
            e.left(),
            e.right(),
            e.kept(),
            e.rule() == Rule.NONE ? "" : code(e.rule()));
      }
    }
  }

  private static String code(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT);
  }
}
