package org.millrace.io.register;

import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an import found, for machines: {@code import-report/1}. */
public final class ImportJson {
  private ImportJson() {}

  /** The report. */
  public static String text(ImportReport report) {
    return report(report).toPrettyString();
  }

  /** The report of a dry run, and the first rows of each table. */
  public static String text(ImportResult.Previewed previewed) {
    ObjectNode root = report(previewed.report());
    ObjectNode tables = root.putObject("preview");
    for (TablePreview table : previewed.tables()) {
      ArrayNode rows = tables.putArray(table.table());
      table
          .rows()
          .forEach(
              row -> {
                ObjectNode cells = rows.addObject();
                for (int i = 0; i < row.size(); i++) {
                  cells.put(table.columns().get(i), row.get(i));
                }
              });
    }
    return root.toPrettyString();
  }

  private static ObjectNode report(ImportReport report) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("schema", "import-report/1");
    ObjectNode rows = root.putObject("rows");
    report.rows().forEach((table, count) -> rows.put(table, count));
    ArrayNode findings = root.putArray("findings");
    for (ImportReport.Finding finding : report.findings()) {
      ObjectNode one = findings.addObject();
      one.put("kind", code(finding.kind()));
      one.put("why", code(finding.why()));
      one.put("table", finding.table());
      one.put("column", finding.column());
      one.put("count", finding.count());
      ArrayNode examples = one.putArray("examples");
      for (ImportReport.Example example : finding.examples()) {
        examples
            .addObject()
            .put("file", example.file())
            .put("row", example.row())
            .put("value", example.value())
            .put("result", example.result());
      }
    }
    return root;
  }

  private static String code(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
