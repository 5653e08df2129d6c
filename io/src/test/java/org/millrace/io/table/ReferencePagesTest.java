package org.millrace.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.millrace.io.table.MeasureUnit.Kind;

/**
 * The reference pages of tables and units say what tables.csv and units.csv say.
 *
 * <p>The prose between the tables stands in the frames, resources of the same names. With {@code
 * -Dmillrace.write-docs=true} the pages are written.
 */
final class ReferencePagesTest {
  private static final TableSchemas SCHEMAS = TableSchemas.region();

  /** The columns that end the rows of every table except the sources. */
  private static final List<Column> TRAILING = trailing();

  @Test
  void thePageOfTheRegionPackageFollowsItsTables() throws IOException {
    String page = filled(frame("region-package.md"), "trailing", rows(TRAILING));
    for (String table : SCHEMAS.names()) {
      page = filled(page, table, table(SCHEMAS.get(table)));
    }
    assertCommitted("region-package.md", page);
  }

  @Test
  void thePageOfUnitsFollowsTheirTable() throws IOException {
    assertCommitted("units.md", filled(frame("units.md"), "units", units()));
  }

  private static void assertCommitted(String name, String page) throws IOException {
    CommittedPages.assertCommitted(name, page, "ReferencePagesTest");
  }

  private static String filled(String page, String place, String content) {
    String mark = "{{" + place + "}}";
    assertThat(page).as("a frame without a place for %s", place).contains(mark);
    return page.replace(mark, content);
  }

  private static String table(TableSchema schema) {
    List<Column> own = new ArrayList<>(schema.columns());
    own.removeAll(TRAILING);
    String key = String.join(", ", schema.key().stream().map(k -> '`' + k + '`').toList());
    return rows(own) + "\n\n" + (key.isEmpty() ? "Rows may repeat." : "Key: " + key + '.');
  }

  private static String rows(List<Column> columns) {
    List<String> lines = new ArrayList<>();
    lines.add("| Attribute | Type | Unit | Required | Range | Description |");
    lines.add("|---|---|---|---|---|---|");
    for (Column column : columns) {
      lines.add(
          line(
              '`' + column.name() + '`',
              type(column.type()),
              unit(column.unit()),
              column.required() ? "yes" : "no",
              range(column),
              column.description()));
    }
    return String.join("\n", lines);
  }

  private static String units() {
    List<String> lines = new ArrayList<>();
    lines.add("| Symbol | Kind | Factor | Offset | Description | Also written |");
    lines.add("|---|---|---|---|---|---|");
    for (MeasureUnit unit : MeasureUnits.all()) {
      lines.add(
          line(
              '`' + unit.symbol() + '`',
              word(unit.kind()),
              NumberText.format(unit.factor()),
              unit.offset() == 0 ? "" : NumberText.format(unit.offset()),
              unit.description(),
              String.join(", ", unit.aliases())));
    }
    return String.join("\n", lines);
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case ColumnType.Text text -> "text";
      case ColumnType.Identifier identifier -> "id";
      case ColumnType.Decimal decimal -> "number";
      case ColumnType.Coordinate coordinate -> "number";
      case ColumnType.Year year -> "year";
      case ColumnType.Choice choice ->
          String.join(", ", choice.words().stream().map(w -> '`' + w + '`').toList());
      case ColumnType.Reference reference ->
          "row of [%s](#%s)".formatted(reference.table(), reference.table())
              + (reference.coded() ? " or code" : "");
      case ColumnType.UnitOf unit ->
          "unit of "
              + String.join(" or ", unit.kinds().stream().map(ReferencePagesTest::word).toList());
    };
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String unit(String unit) {
    return unit.endsWith("unit")
        ? "as column `%s` says".formatted(unit)
        : unit.replace("currency", "currency of the package");
  }

  private static String range(Column column) {
    boolean low = column.minimum() != Double.NEGATIVE_INFINITY;
    boolean high = column.maximum() != Double.POSITIVE_INFINITY;
    String least = low ? NumberText.format(column.minimum()) : "";
    String most = high ? NumberText.format(column.maximum()) : "";
    if (low && high) {
      return least + " to " + most;
    }
    return low ? "at least " + least : high ? "at most " + most : "";
  }

  private static String line(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static List<Column> trailing() {
    List<Column> columns = SCHEMAS.get("streams").columns();
    return columns.subList(columns.size() - 3, columns.size());
  }

  private static String frame(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ReferencePagesTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
