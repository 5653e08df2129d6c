package org.millrace.domain;

import org.millrace.unit.Require;

/**
 * Where a number stands and who says so.
 *
 * @param table the table it was read from, such as {@code streams} or {@code material_values}, or
 *     the engine that computed it
 * @param row the id of its row there
 * @param source who says so
 */
public record Origin(String table, String row, Id.SourceId source) {
  public Origin {
    Require.text("table of an origin", table);
    Require.text("row of an origin", row);
  }

  @Override
  public String toString() {
    return "%s/%s (%s)".formatted(table, row, source.value());
  }
}
