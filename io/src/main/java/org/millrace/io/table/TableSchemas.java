package org.millrace.io.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The schemas of all tables, as tables.csv states them.
 *
 * <p>After its own columns, a row of a region says how its numbers came about (grade, source,
 * year); a row of the knowledge says what stands behind them (evidence, source, locator, as
 * printed, place, year). Rows of {@code sources} say neither.
 */
public final class TableSchemas {
  /** The table of sources, which every row of another table names. */
  public static final String SOURCES = "sources";

  private static final String ATTRIBUTES = "/org/millrace/io/tables.csv";
  private static final String PRODUCT_ATTRIBUTES = "/org/millrace/io/product-tables.csv";

  /** Tables whose rows say who says so in a column of their own, and nothing more. */
  private static final List<String> BARE = List.of(SOURCES, "codes", "crosswalks");

  /** Keys of the tables whose rows have no id of their own. */
  private static final Map<String, List<String>> KEYS =
      Map.ofEntries(
          Map.entry("facility_years", List.of("facility", "year", "source")),
          Map.entry("products", List.of("facility", "product", "year")),
          Map.entry("survey", List.of("facility", "question", "year")),
          Map.entry("employment", List.of("area", "scheme", "sector", "year")),
          Map.entry("properties", List.of("stream", "property")),
          Map.entry("accepts", List.of("need", "material")),
          Map.entry("cleaner_production_streams", List.of("measure", "stream")),
          Map.entry("permits", List.of("facility", "code")),
          Map.entry("profiles", List.of("profile", "period")),
          Map.entry("prices", List.of("currency", "price_year")),
          Map.entry("sector_codes", List.of("scheme", "code")),
          Map.entry("technology_contents", List.of("technology", "material", "property")),
          Map.entry("use_limits", List.of("use", "property")),
          Map.entry("transport", List.of("phase")),
          Map.entry("codes", List.of("scheme", "code")),
          Map.entry("fuels", List.of("material")),
          Map.entry("further_names", List.of("material")),
          Map.entry("taking_habits", List.of("code")),
          Map.entry("sector_classes", List.of("sector")));

  private static final TableSchemas REGION =
      new TableSchemas(
          ATTRIBUTES,
          List.of(
              Column.of(
                  "grade",
                  new ColumnType.Choice(List.of("measured", "reported", "estimated", "assumed")),
                  true,
                  "How the numbers of the row came about"),
              Column.of("source", new ColumnType.Reference(SOURCES, false), true, "Who says so"),
              Column.year(true, "Year the numbers are of")));

  /** What stands behind a row of the knowledge. */
  private static final List<Column> EVIDENCE =
      List.of(
          Column.of(
              "evidence",
              new ColumnType.Choice(List.of("seen", "assumed")),
              true,
              "Seen: somebody opened the source. Assumed: judged by an engineer"),
          Column.of("source", new ColumnType.Reference(SOURCES, false), true, "Who says so"),
          Column.of("locator", new ColumnType.Text(), false, "Table or page in the source"),
          Column.of("as_printed", new ColumnType.Text(), false, "Value and unit as printed"),
          Column.of(
              "conversion",
              new ColumnType.Text(),
              false,
              "Arithmetic from the printed numbers to the value; empty when they are the same"),
          Column.of("place", new ColumnType.Text(), false, "Country or region it holds for"),
          Column.year(false, "Year it holds for"));

  private static final TableSchemas KNOWLEDGE = new TableSchemas(ATTRIBUTES, EVIDENCE);
  private static final TableSchemas PRODUCT = new TableSchemas(PRODUCT_ATTRIBUTES, EVIDENCE);

  private final Map<String, TableSchema> schemas;

  private TableSchemas(String attributes, List<Column> trailing) {
    Map<String, List<Column>> columns = load(attributes);
    Map<String, TableSchema> all = new LinkedHashMap<>();
    columns.forEach(
        (table, own) -> {
          List<Column> whole = new ArrayList<>(own);
          if (!BARE.contains(table)) {
            whole.addAll(trailing);
          }
          all.put(table, new TableSchema(table, whole, key(table, own)));
        });
    this.schemas = all;
  }

  /** The tables of a region package. */
  public static TableSchemas region() {
    return REGION;
  }

  /** The tables of the knowledge. */
  public static TableSchemas knowledge() {
    return KNOWLEDGE;
  }

  /** The tables that only the product has: codes, crosswalks, fuels. */
  public static TableSchemas product() {
    return PRODUCT;
  }

  /** The names of all tables, in the order of their attribute table. */
  public List<String> names() {
    return List.copyOf(schemas.keySet());
  }

  /** The schema of a table, if there is one of that name. */
  public Optional<TableSchema> find(String table) {
    return Optional.ofNullable(schemas.get(table));
  }

  /**
   * The schema of a table.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public TableSchema get(String table) {
    return find(table)
        .orElseThrow(
            () -> new IllegalArgumentException("There is no table '%s'.".formatted(table)));
  }

  private static List<String> key(String table, List<Column> columns) {
    boolean named = columns.getFirst().name().equals("id");
    return named ? List.of("id") : KEYS.getOrDefault(table, List.of());
  }

  private static Map<String, List<Column>> load(String attributes) {
    Map<String, List<Column>> columns = new LinkedHashMap<>();
    try (InputStream in =
            Objects.requireNonNull(TableSchemas.class.getResourceAsStream(attributes));
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
      for (NamedCsvRecord row : rows) {
        columns.computeIfAbsent(row.getField("table"), t -> new ArrayList<>()).add(column(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The attribute table can't be read.", e);
    }
    return columns;
  }

  private static Column column(NamedCsvRecord row) {
    return new Column(
        row.getField("column"),
        ColumnType.parse(row.getField("type"), row.getField("reference")),
        row.getField("unit"),
        row.getField("required").equals("yes"),
        limit(row.getField("minimum"), Double.NEGATIVE_INFINITY),
        limit(row.getField("maximum"), Double.POSITIVE_INFINITY),
        row.getField("description"));
  }

  private static double limit(String text, double otherwise) {
    return text.isEmpty() ? otherwise : Double.parseDouble(text);
  }
}
