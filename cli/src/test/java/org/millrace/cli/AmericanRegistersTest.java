package org.millrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two registers of the United States from their published files to region packages. */
final class AmericanRegistersTest {
  private static final double POUND_KG = 0.45359237;
  private static final double POUND_G = 453.59237;

  @TempDir Path folder = Path.of("");

  @Test
  @RealData("us_tri_2012")
  void everyFaultOfTheToxicsInventoryIsInTheReport() throws IOException {
    JsonNode report = imported("tri", "us_tri_2012");
    assertThat(report.at("/rows/facilities").asInt()).isEqualTo(21_325);
    assertThat(count(report, "dropped", "filtered", "Chemical")).isEqualTo(2_855);
    assertThat(count(report, "dropped", "repeated", "id")).isEqualTo(79_958 - 21_325);
    assertThat(count(report, "emptied", "not-found", "sector")).isEqualTo(21_325 - 8_122);
    assertThat(count(report, "suspicious", "no-place", "lat")).isEqualTo(130);
    // 73 rows with a wrong sign of the longitude but for 5 on Shemya, which are right, stand for
    // 16 plants; two more plants have a wrong sign of the latitude.
    assertThat(count(report, "repaired", "wrong-sign", "lat")).isEqualTo(18);
    // 9,112 rows of form A have no release at all, 34 have none to water.
    assertThat(count(report, "dropped", "blank", "quantity")).isEqualTo(3 * 9_112 + 34);
    try (CsvReader<NamedCsvRecord> rows = rows("facilities.csv")) {
      List<NamedCsvRecord> east =
          rows.stream()
              .filter(row -> !row.getField("lon").isEmpty())
              .filter(row -> Double.parseDouble(row.getField("lon")) > 0)
              .toList();
      assertThat(east)
          .allMatch(row -> Double.parseDouble(row.getField("lon")) > 144)
          .anyMatch(row -> row.getField("lon").equals("174.11622"));
    }
  }

  /**
   * The agency's totals of the year are of a later edition, which has more reports: 774.6 against
   * 762.0 million pounds to the air, 218.9 against 205.9 to water.
   */
  @Test
  @RealData("us_tri_2012")
  void poundsAndGramsAddUpToTheNationalTotals() throws IOException {
    imported("tri", "us_tri_2012");
    Path totals =
        Path.of(RealDataSets.folder("us_tri_2012").toString(), "TRI_2012_NationalTotals_StEWI.csv");
    for (String medium : List.of("air", "water")) {
      double ours = sum(medium, row -> !row.getField("pollutant").equals("N150")) / POUND_KG;
      double theirs = total(totals, medium, row -> !row.getField("CAS").equals("N150"));
      System.out.printf(
          "%s: %.1f of %.1f million lb, %.1f %%%n",
          medium, ours / 1e6, theirs / 1e6, 100 * (ours / theirs - 1));
      assertThat(ours / theirs).isBetween(0.93, 1.0);
      double dioxin = sum(medium, row -> row.getField("pollutant").equals("N150")) / POUND_G;
      double national = total(totals, medium, row -> row.getField("CAS").equals("N150"));
      System.out.printf("%s, dioxins: %.3f of %.3f lb%n", medium, dioxin, national);
      assertThat(dioxin / national).isBetween(0.85, 1.0);
    }
  }

  @Test
  @RealData("us_tri_2012")
  void dioxinsComeInGrams() throws IOException {
    imported("tri", "us_tri_2012");
    try (CsvReader<NamedCsvRecord> rows = rows("releases.csv")) {
      assertThat(rows.stream())
          .allMatch(
              row ->
                  row.getField("unit")
                      .equals(row.getField("pollutant").equals("N150") ? "g" : "kg"))
          .anyMatch(row -> row.getField("quantity").equals("2.272"));
    }
  }

  @Test
  @RealData("us_ghgrp_2017_energy")
  void everyFaultOfTheEnergyReportsIsInTheReport() throws IOException {
    JsonNode report = imported("ghgrp", "us_ghgrp_2017_energy");
    assertThat(report.at("/rows/facilities").asInt()).isEqualTo(2_925);
    // 592 rows without energy; of one of them nobody knows the fuel.
    assertThat(count(report, "dropped", "missing-word", "fuel")).isEqualTo(1);
    assertThat(count(report, "suspicious", "zero", "quantity", "energy")).isEqualTo(591);
    assertThat(count(report, "repaired", "power-of-ten", "quantity")).isEqualTo(2);
    assertThat(count(report, "suspicious", "flagged", "PRIMARY_NAICS_CODE", "energy"))
        .isEqualTo(13);
    assertThat(count(report, "suspicious", "ratio", "quantity")).isBetween(300, 1_000);
    double repaired = 999 * (83.499422 + 109.923923);
    try (CsvReader<NamedCsvRecord> rows = rows("energy.csv")) {
      double energy = rows.stream().mapToDouble(AmericanRegistersTest::quantity).sum();
      assertThat(energy - repaired).isCloseTo(9.75e9, within(0.01e9));
    }
    assertThat(sum("air", row -> true)).isCloseTo(511.7e6, within(0.1e6));
  }

  private JsonNode imported(String register, String data) throws IOException {
    Path region = folder.resolve("region");
    Shell shell = Shell.run("import", register, RealDataSets.folder(data), "-o", region, "--json");
    assertThat(shell.err()).isEmpty();
    assertThat(Files.exists(region.resolve("import-report.csv"))).isTrue();
    return JsonMapper.shared().readTree(shell.out());
  }

  private static int count(JsonNode report, String kind, String why, String column) {
    return count(report, kind, why, column, "");
  }

  private static int count(JsonNode report, String kind, String why, String column, String table) {
    int count = 0;
    for (JsonNode finding : report.at("/findings")) {
      boolean same =
          finding.at("/kind").asString().equals(kind)
              && finding.at("/why").asString().equals(why)
              && finding.at("/column").asString().equals(column)
              && (table.isEmpty() || finding.at("/table").asString().equals(table));
      count += same ? finding.at("/count").asInt() : 0;
    }
    return count;
  }

  private CsvReader<NamedCsvRecord> rows(String table) throws IOException {
    return CsvReader.builder().ofNamedCsvRecord(folder.resolve("region").resolve(table));
  }

  private static double quantity(NamedCsvRecord row) {
    return Double.parseDouble(row.getField("quantity"));
  }

  private double sum(String medium, Predicate<NamedCsvRecord> which) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = rows("releases.csv")) {
      return rows.stream()
          .filter(row -> row.getField("medium").equals(medium))
          .filter(which)
          .mapToDouble(AmericanRegistersTest::quantity)
          .sum();
    }
  }

  private static double total(Path totals, String medium, Predicate<NamedCsvRecord> which)
      throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(totals);
        Stream<NamedCsvRecord> all = rows.stream()) {
      return all.filter(row -> row.getField("Compartment").equals(medium))
          .filter(which)
          .mapToDouble(row -> Double.parseDouble(row.getField("FlowAmount")))
          .sum();
    }
  }
}
