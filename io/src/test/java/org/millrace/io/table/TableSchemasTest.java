package org.millrace.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TableSchemasTest {
  @Test
  void everyReferenceNamesATable() {
    TableSchemas schemas = TableSchemas.region();
    for (String table : schemas.names()) {
      assertThat(schemas.get(table).columns())
          .extracting(Column::type)
          .filteredOn(ColumnType.Reference.class::isInstance)
          .allSatisfy(
              type -> assertThat(schemas.find(((ColumnType.Reference) type).table())).isPresent());
    }
  }

  @Test
  void keysAreColumns() {
    TableSchemas schemas = TableSchemas.knowledge();
    for (String table : schemas.names()) {
      assertThat(schemas.get(table).columnNames()).containsAll(schemas.get(table).key());
    }
  }

  @Test
  void everyRowSaysWhereItComesFromExceptSources() {
    assertThat(TableSchemas.region().get("streams").columnNames())
        .endsWith("grade", "source", "year");
    assertThat(TableSchemas.knowledge().get("uses").columnNames())
        .endsWith("evidence", "source", "locator", "as_printed", "conversion", "place", "year");
    assertThat(TableSchemas.region().get("sources").columnNames()).endsWith("opened");
  }
}
