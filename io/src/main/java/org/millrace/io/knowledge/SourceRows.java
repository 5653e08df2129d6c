package org.millrace.io.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.DataSource;
import org.millrace.domain.Id;
import org.millrace.io.table.Row;

/** The rows of a table of sources. */
public final class SourceRows {
  private final List<DataSource> sources = new ArrayList<>();

  /** Takes a row. */
  public void accept(Row row) {
    if (row.isSound()) {
      sources.add(
          new DataSource(
              new Id.SourceId(row.text("id")),
              row.text("title"),
              row.text("author"),
              row.text("address"),
              row.text("licence"),
              row.text("opened").equals("yes")));
    }
  }

  /** The sources, in the order of their rows. */
  public List<DataSource> sources() {
    return List.copyOf(sources);
  }
}
