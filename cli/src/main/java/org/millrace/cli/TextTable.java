package org.millrace.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows in columns of even width, for a screen. The last column is as wide as it needs to be. */
final class TextTable {
  private static final String GAP = "  ";

  /** Longer texts are cut, but in the last column. */
  private static final int WIDEST = 28;

  /** A cell, and whether it stands at the right end of its column, as numbers do. */
  private record Cell(String text, boolean right) {}

  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<Cell> row = new ArrayList<>();

  TextTable text(String text) {
    row.add(new Cell(text, false));
    return this;
  }

  TextTable number(String number) {
    row.add(new Cell(number, true));
    return this;
  }

  /** Ends a row. All rows have as many cells. */
  void end() {
    rows.add(List.copyOf(row));
    row.clear();
  }

  void print(PrintWriter out) {
    for (List<Cell> cells : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < cells.size() - 1; i++) {
        String text = cut(cells.get(i).text());
        String padding = " ".repeat(width(i) - width(text));
        line.append(cells.get(i).right() ? padding + text : text + padding).append(GAP);
      }
      out.println(line.append(cells.getLast().text()).toString().stripTrailing());
    }
  }

  private int width(int column) {
    return rows.stream().mapToInt(r -> width(cut(r.get(column).text()))).max().orElse(0);
  }

  private static String cut(String text) {
    if (width(text) <= WIDEST) {
      return text;
    }
    int end = text.length();
    while (width(text.substring(0, end)) >= WIDEST) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + '…';
  }

  /** In columns of a screen, where ideographs take two. */
  private static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int character) {
    return Character.isIdeographic(character)
        || (character >= 0x3000 && character <= 0x303f)
        || (character >= 0xff00 && character <= 0xff60);
  }
}
