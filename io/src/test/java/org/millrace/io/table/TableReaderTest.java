package org.millrace.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.issue.Issues;

final class TableReaderTest {
  private static final String HEADER = "id,name,grade,source,year\n";

  private final Issues issues = new Issues();
  private final Directory directory = new Directory();

  @Test
  void rowsAreHandedOnWithTheirLines() {
    List<Long> lines = new ArrayList<>();
    read(
        HEADER + "\na,\"two\nlines\",assumed,s,2020\nb,B,assumed,s,2020\n",
        row -> lines.add(row.line()));
    assertThat(lines).containsExactly(3L, 5L);
  }

  @Test
  void blanksAroundAValueDoNotCount() {
    List<String> names = new ArrayList<>();
    read(
        HEADER + " a , A\u00a0b ,assumed, s ,2020\n",
        row -> names.add(row.text("id") + row.isSound()));
    assertThat(names).containsExactly("atrue");
  }

  @Test
  void columnsMayStandInAnyOrderAndOptionalOnesMayBeMissing() {
    List<String> rows = new ArrayList<>();
    read(
        "year,source,grade,name,id\n2020,s,assumed,A,a\n",
        row ->
            rows.add(row.text("id") + row.text("name") + row.text("designation") + row.isSound()));
    assertThat(rows).containsExactly("aAtrue");
  }

  @Test
  void aFileThatBreaksOffIsAnIssue() {
    TableFile.Opener broken = () -> new Broken(HEADER);
    reader()
        .read(
            TableSchemas.region().get("parks"),
            new TableFile("parks.csv", List.of(), broken),
            row -> {});
    assertThat(issues.log().counts()).containsOnlyKeys(IssueCode.FILE_UNREADABLE);
  }

  @Test
  void aLargeTableIsNeverHeldAsText() {
    long rows = 200_000;
    long[] sound = {0};
    TableFile.Opener opener =
        () -> new Many(HEADER, rows, i -> "park-%s,Park %s,assumed,s,2020\n".formatted(i, i));
    reader()
        .read(
            TableSchemas.region().get("parks"),
            new TableFile("parks.csv", List.of(), opener),
            row -> sound[0] += row.isSound() ? 1 : 0);
    assertThat(sound[0]).isEqualTo(rows);
    assertThat(issues.log().total()).isZero();
  }

  @Test
  void aLargeTableOfFaultsKeepsTheFirstOnly() {
    long rows = 20_000;
    TableFile.Opener opener =
        () -> new Many(HEADER, rows, i -> "park-%s,Park,guessed,s,20\n".formatted(i));
    reader()
        .read(
            TableSchemas.region().get("parks"),
            new TableFile("parks.csv", List.of(), opener),
            row -> {});
    assertThat(issues.log().counts())
        .containsEntry(IssueCode.CHOICE_UNKNOWN, rows)
        .containsEntry(IssueCode.NOT_A_YEAR, rows);
    assertThat(issues.log().issues()).hasSize(2 * Issues.KEPT);
  }

  private TableReader reader() {
    directory.preload("sources", List.of("s"));
    directory.close("sources");
    return new TableReader(directory, issues);
  }

  private void read(String text, Consumer<Row> rows) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    TableFile file = new TableFile("parks.csv", List.of(), () -> new ByteArrayInputStream(bytes));
    reader().read(TableSchemas.region().get("parks"), file, rows);
    assertThat(issues.log().issues()).isEmpty();
  }

  /** Fails after its text. */
  @SuppressWarnings("InputStreamSlowMultibyteRead")
  private static final class Broken extends InputStream {
    private final InputStream text;

    Broken(String text) {
      this.text = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int read() throws IOException {
      int b = text.read();
      if (b < 0) {
        throw new IOException("The disk is gone.");
      }
      return b;
    }
  }

  /** A header and many rows, made as they are read. */
  @SuppressWarnings("InputStreamSlowMultibyteRead")
  private static final class Many extends InputStream {
    private final long rows;
    private final LongFunction<String> row;
    private InputStream line;
    private long made;

    Many(String header, long rows, LongFunction<String> row) {
      this.rows = rows;
      this.row = row;
      this.line = stream(header);
    }

    @Override
    public int read() throws IOException {
      int b = line.read();
      while (b < 0 && made < rows) {
        line = stream(row.apply(made++));
        b = line.read();
      }
      return b;
    }

    private static InputStream stream(String text) {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
