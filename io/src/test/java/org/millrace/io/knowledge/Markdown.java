package org.millrace.io.knowledge;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.millrace.io.table.Row;

/** Cells and tables of a page. */
final class Markdown {
  private Markdown() {}

  static String code(String text) {
    return '`' + text + '`';
  }

  static String cells(String... cells) {
    return "| "
        + List.of(cells).stream().map(c -> c.replace("|", "\\|")).collect(joining(" | "))
        + " |";
  }

  static String table(String header, List<String> lines) {
    String rule = "|" + "---|".repeat(header.split("\\|").length);
    return "| " + header + " |\n" + rule + '\n' + String.join("\n", lines);
  }

  static String range(Row row, String low, String value, String high) {
    return row.text(low) + '–' + row.text(value) + '–' + row.text(high);
  }
}
