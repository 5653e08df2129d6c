package org.millrace.bench.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.millrace.domain.Figure;
import org.millrace.domain.knowledge.Transport;

/** A database with a nation in it. */
final class DuckDb implements AutoCloseable {
  /** Width of a cell of the grid [km]: a third of the farthest way of solids. */
  private static final double SIDE = 38.5;

  /** No statement may take longer [s]. */
  private static final int LONGEST = 900;

  private final DuckDBConnection connection;

  /**
   * Opens an empty one in memory.
   *
   * @param overflow folder where it may put what finds no room
   */
  DuckDb(Path overflow, String memory) throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET threads = 2");
      statement.execute("SET memory_limit = '%s'".formatted(memory));
      statement.execute("SET temp_directory = '%s'".formatted(overflow));
      statement.execute("SET preserve_insertion_order = false");
    }
  }

  void load(Nation nation) throws SQLException {
    run("tables.sql");
    new FlatTables(connection).load(nation);
  }

  /** Judges all pairs, phase by phase; the answer stays in the database. */
  void judge(Nation nation) throws SQLException {
    execute("SET VARIABLE side = %s".formatted(SIDE));
    run("prepare.sql");
    for (Transport transport : nation.knowledge().transport()) {
      long last = steps(transport);
      execute(query(transport, 0, Math.min(1, last)));
      for (long ring = 2; ring <= last; ring++) {
        execute(query(transport, ring, ring));
      }
    }
    run("merge.sql");
  }

  /** What the database did for the nearest solids when nothing was found yet. */
  String plan(Nation nation) throws SQLException {
    String query = query(nation.knowledge().transport().getFirst(), 0, 1);
    int insert = query.indexOf("INSERT INTO found");
    execute(query.substring(0, insert));
    StringBuilder plan = new StringBuilder();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("EXPLAIN ANALYZE " + query.substring(insert))) {
      while (rows.next()) {
        plan.append(rows.getString(2));
      }
    }
    return plan.toString();
  }

  /** The answer. */
  Ranking ranking(int offers) throws SQLException {
    Ranking ranking = new Ranking(offers);
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT offer, rank, -pairs[rank].need, pairs[rank].score
                FROM (SELECT *, unnest(range(1, len(pairs) + 1)) AS rank FROM best)
                """)) {
      while (rows.next()) {
        ranking.set(rows.getInt(1), rows.getInt(2) - 1, rows.getInt(3), rows.getDouble(4));
      }
    }
    return ranking;
  }

  /** How many cells away the farthest is that a phase can reach. */
  private static long steps(Transport transport) {
    return (long) Math.ceil(1.002 * transport.cap().amount() / 1.3 / SIDE);
  }

  private static String query(Transport transport, long nearest, long farthest) {
    String query =
        text("best.sql")
            .replace("${nearest}", Long.toString(nearest))
            .replace("${farthest}", Long.toString(farthest));
    for (Map.Entry<String, String> entry : numbers(transport).entrySet()) {
      query = query.replace("${" + entry.getKey() + "}", entry.getValue());
    }
    return query;
  }

  private static Map<String, String> numbers(Transport transport) {
    return Map.ofEntries(
        Map.entry("phase", transport.phase().name()),
        Map.entry("side", Double.toString(SIDE)),
        Map.entry("cap", Double.toString(transport.cap().amount())),
        Map.entry("steps", Long.toString(steps(transport))),
        Map.entry("cost", value(transport.costPerKilometre())),
        Map.entry("cost_up", up(transport.costPerKilometre())),
        Map.entry("link", value(transport.linkPerYear())),
        Map.entry("link_up", up(transport.linkPerYear())),
        Map.entry("link_km", value(transport.linkPerKilometreYear())),
        Map.entry("link_km_up", up(transport.linkPerKilometreYear())),
        Map.entry("emission", value(transport.emissionPerKilometre())));
  }

  private static String value(Figure<?> figure) {
    return "%s::DOUBLE".formatted(figure.amount());
  }

  private static String up(Figure<?> figure) {
    return "%s::DOUBLE".formatted(figure.high() - figure.amount());
  }

  /** Runs a script of this package. */
  private void run(String script) throws SQLException {
    execute(text(script));
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(LONGEST);
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private static String text(String script) {
    try (InputStream stream = DuckDb.class.getResourceAsStream(script)) {
      if (stream == null) {
        throw new IllegalStateException("There is no script '%s'.".formatted(script));
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
