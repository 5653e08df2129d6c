package org.millrace.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.millrace.io.register.ImportReport;
import org.millrace.io.register.ImportTexts;
import org.millrace.io.register.TablePreview;
import org.millrace.io.text.Texts;

/** Prints what an import found and what it makes, for people. */
final class ImportPrinter {
  /** Longer cells are cut, so that rows stay lines. */
  private static final int WIDEST = 40;

  private final PrintWriter out;
  private final Texts texts;

  ImportPrinter(Console console) {
    this.out = console.out();
    this.texts = console.texts();
  }

  /** Rows by table, then a sentence for each finding. */
  void print(ImportReport report) {
    report.rows().forEach((table, rows) -> out.printf("%-16s %9d%n", table, rows));
    out.println();
    for (ImportReport.Finding finding : report.findings()) {
      out.println(ImportTexts.sentence(finding, texts));
    }
    out.println();
  }

  /** The first rows of each table, its columns under each other. */
  void print(List<TablePreview> tables, ImportReport report) {
    for (TablePreview table : tables) {
      int all = report.rows().getOrDefault(table.table(), 0);
      out.println(texts.text("cli.import-first-rows", table.table(), table.rows().size(), all));
      List<List<String>> lines = new ArrayList<>();
      lines.add(table.columns());
      lines.addAll(table.rows());
      int[] widths = widths(lines, table.columns().size());
      lines.forEach(line -> out.println(aligned(line, widths)));
      out.println();
    }
  }

  static int[] widths(List<List<String>> lines, int columns) {
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], width(cut(line.get(i))));
      }
    }
    return widths;
  }

  static String aligned(List<String> line, int[] widths) {
    var text = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cut(line.get(i));
      text.append("  ").append(cell).repeat(' ', widths[i] - width(cell));
    }
    return text.toString().stripTrailing();
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= WIDEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + '…';
  }

  /** Columns of a terminal: ideographs, kana and hangul take two. */
  static int width(String text) {
    return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
  }

  private static boolean isWide(int point) {
    return Character.isIdeographic(point)
        || (point >= 0x3000 && point <= 0x30FF)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xFF01 && point <= 0xFF60);
  }
}
