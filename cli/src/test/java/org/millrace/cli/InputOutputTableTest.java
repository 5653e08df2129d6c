package org.millrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.millrace.cluster.linkages.InputOutputClusters;
import org.millrace.cluster.linkages.InputOutputProblem;
import org.millrace.cluster.linkages.InputOutputProblem.Industry;
import org.millrace.cluster.linkages.InputOutputResult;
import org.millrace.cluster.linkages.InputOutputResult.Cluster;
import org.millrace.cluster.linkages.InputOutputResult.Grouped;
import org.millrace.cluster.linkages.InputOutputResult.Multiplied;
import org.millrace.cluster.linkages.InputOutputResult.Multiplier;
import org.millrace.cluster.linkages.InputOutputRules;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.math.Vector;
import org.millrace.unit.Require;

/** The British table of 2010, 127 products, against the multipliers published with it. */
@RealData("io_iotables")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InputOutputTableTest {
  private static final String TABLE = "Input-Output table";
  private static final String OUTPUT = "Total output";
  private static final Path FOLDER = RealDataSets.folder("io_iotables");

  private final List<String> products = new ArrayList<>();
  private final List<Double> published = new ArrayList<>();
  private InputOutputResult result =
      new InputOutputResult(
          new InputOutputResult.Ungrouped(InputOutputResult.Reason.TOO_FEW_INDUSTRIES, List.of()),
          new InputOutputResult.Chains(List.of(), List.of()),
          new InputOutputResult.Unproductive());

  @BeforeAll
  void solve() throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve("uk_test_results.csv"))) {
      rows.forEach(r -> published.add(Double.parseDouble(r.getField("Output multiplier"))));
    }
    result =
        new InputOutputClusters()
            .solve(new InputOutputProblem(table(), InputOutputRules.DEFAULT), Run.PLAIN);
  }

  /** The first rows of the table are its products, in the order of the published multipliers. */
  private List<Industry> table() throws IOException {
    Map<List<String>, Double> cells = new HashMap<>();
    try (Reader in =
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FOLDER.resolve("uk_2010_data.csv.gz"))),
                StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
      for (NamedCsvRecord row : rows) {
        if (row.getField("indicator").startsWith(TABLE)) {
          String from = row.getField("uk_row");
          if (!products.contains(from) && products.size() < published.size()) {
            products.add(from);
          }
          cells.put(
              List.of(from, row.getField("uk_col")), Double.parseDouble(row.getField("values")));
        }
      }
    }
    List<Industry> industries = new ArrayList<>();
    for (String from : products) {
      industries.add(
          new Industry(
              id(from),
              cell(cells, OUTPUT, from),
              Vector.of(products.stream().mapToDouble(to -> cell(cells, from, to)).toArray())));
    }
    return industries;
  }

  private static double cell(Map<List<String>, Double> cells, String row, String column) {
    return Require.known("cell", cells, List.of(row, column));
  }

  private static Id.SectorId id(String product) {
    return new Id.SectorId(product.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-"));
  }

  @Test
  void reproducesThePublishedMultipliers() {
    List<Multiplier> multipliers = ((Multiplied) result.multipliers()).industries();
    assertThat(multipliers).hasSize(127);
    for (int k = 0; k < multipliers.size(); k++) {
      assertThat(multipliers.get(k).backward())
          .as(products.get(k))
          .isCloseTo(published.get(k), within(1e-12));
    }
  }

  /** Farming, 01, and making of dairy products, 10-5, belong to one cluster of food. */
  @Test
  void findsClustersInARealTable() {
    Grouped grouped = (Grouped) result.grouping();
    System.out.printf(
        Locale.ROOT,
        "%d clusters of %d products, %d unconnected, least eigenvalue %.3f%n",
        grouped.clusters().size(),
        grouped.industries().size(),
        grouped.unconnected().size(),
        grouped.eigenvalues().at(grouped.eigenvalues().size() - 1));
    assertThat(grouped.clusters()).hasSizeBetween(5, 40);
    assertThat(grouped.clusters().stream().map(InputOutputTableTest::ids))
        .anySatisfy(ids -> assertThat(ids).contains(id("01"), id("10-5")));
    assertThat(grouped.industries())
        .allSatisfy(i -> assertThat(i.communality()).isFinite().isNotNegative());
  }

  private static List<Id.SectorId> ids(Cluster cluster) {
    return cluster.primary().stream().map(InputOutputResult.Member::industry).toList();
  }
}
