package org.millrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.millrace.unit.Require;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** German regions through the engines, against values printed by the R package REAT 3.0.3. */
@RealData("regional_reat")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegionalDataTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int REGIONS = 16;
  private static final int SECTORS = 17;

  private List<String> golden = List.of();
  private JsonNode quotients = JSON.createObjectNode();

  private static List<NamedCsvRecord> rows(String file) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(RealDataSets.folder("regional_reat").resolve(file))) {
      return reader.stream().toList();
    }
  }

  private static JsonNode solve(String engine, ObjectNode problem) {
    Shell shell = Shell.runWithInput(problem.toString(), "solve", engine);
    assertThat(shell.err()).isEmpty();
    return JSON.readTree(shell.out());
  }

  private static ObjectNode example(String engine) {
    return (ObjectNode) JSON.readTree(Shell.run("schema", engine, "--example").out());
  }

  private static String id(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  @BeforeAll
  void measure() throws IOException {
    Path folder = RealDataSets.folder("regional_reat");
    golden = Files.readAllLines(folder.resolve("golden_values_from_REAT_3.0.3.txt"));
    ObjectNode problem = example("location-quotient");
    ArrayNode cells = problem.putArray("cells");
    Map<String, NamedCsvRecord> regions = new LinkedHashMap<>();
    for (NamedCsvRecord row : rows("G.regions.industries.csv")) {
      regions.put(id(row.getField("region_code")), row);
      ObjectNode cell =
          cells
              .addObject()
              .put("region", id(row.getField("region_code")))
              .put("sector", id(row.getField("ind_code")))
              .put("employment_person", Double.parseDouble(row.getField("emp_all")));
      cell.putObject("plants")
          .put("type", "known")
          .put("value", Double.parseDouble(row.getField("firms")));
    }
    ArrayNode sizes = problem.putArray("sizes");
    regions.forEach(
        (region, row) ->
            sizes
                .addObject()
                .put("region", region)
                .put("square_kilometers", Double.parseDouble(row.getField("area_sqkm")))
                .put("population", Double.parseDouble(row.getField("pop"))));
    quotients = solve("location-quotient", problem);
  }

  /** The printed matrix after a heading, as text by "region sector"; lines cut short are left. */
  private Map<String, String> matrix(String heading) {
    Map<String, String> values = new HashMap<>();
    List<String> regions = List.of();
    int from =
        golden.indexOf(
            golden.stream().filter(l -> l.startsWith(heading)).findFirst().orElseThrow());
    for (String line : golden.subList(from + 3, golden.size())) {
      List<String> words = List.of(line.strip().split("\\s+"));
      if (line.startsWith(" ")) {
        regions = words;
      } else if (line.startsWith("WZ08-") && words.size() == regions.size() + 1) {
        for (int i = 0; i < regions.size(); i++) {
          values.putIfAbsent(id(regions.get(i) + ' ' + words.getFirst()), words.get(i + 1));
        }
      } else if (!line.startsWith("WZ08-")) {
        break;
      }
    }
    return values;
  }

  private Map<String, JsonNode> byName() {
    Map<String, JsonNode> cells = new HashMap<>();
    quotients
        .at("/cells")
        .forEach(c -> cells.put(c.at("/region").asString() + ' ' + c.at("/sector").asString(), c));
    return cells;
  }

  /** Six tenths of the last digit printed. */
  private static double rounding(String printed) {
    int decimals = printed.length() - 1 - printed.indexOf('.');
    return 0.6 * Math.pow(10, -decimals);
  }

  @Test
  void reproducesEveryQuotient() {
    Map<String, String> printed = matrix("Location quotients");
    Map<String, JsonNode> cells = byName();
    assertThat(printed).hasSize(REGIONS * SECTORS);
    assertThat(cells.keySet()).isEqualTo(printed.keySet());
    printed.forEach(
        (name, value) ->
            assertThat(Require.known("cell", cells, name).at("/quotient/value").asDouble())
                .as(name)
                .isCloseTo(Double.parseDouble(value), within(rounding(value))));
  }

  /** Seven columns and eleven rows are in the file; nobody works in the mines of Bremen. */
  @Test
  void reproducesTheClusterIndices() {
    Map<String, String> printed = matrix("Litzenberger-Sternberg");
    Map<String, JsonNode> cells = byName();
    assertThat(printed).hasSizeGreaterThanOrEqualTo(70).containsEntry("hb wz08-b", "NaN");
    printed.forEach(
        (name, value) -> {
          JsonNode index = Require.known("cell", cells, name).at("/cluster_index");
          if (value.equals("NaN")) {
            assertThat(index.at("/type").asString()).isEqualTo("unknown");
          } else {
            assertThat(index.at("/value").asDouble())
                .as(name)
                .isCloseTo(Double.parseDouble(value), within(rounding(value)));
          }
        });
  }

  @Test
  void boundsWhatIsNotThereAndFlagsWhatIs() {
    JsonNode none = Require.known("cell", byName(), "hb wz08-b").at("/quotient");
    assertThat(none.at("/value").asDouble()).isZero();
    assertThat(none.at("/interval").asString()).isEqualTo("exact");
    assertThat(none.at("/high").asDouble()).isPositive().isLessThan(0.02);
    JsonNode mining = Require.known("cell", byName(), "bb wz08-b");
    assertThat(mining.at("/flag").asString()).isEqualTo("concentrated");
    assertThat(quotients.findValuesAsString("flag").stream().filter("concentrated"::equals).count())
        .isBetween(30L, 90L);
  }

  @Test
  void reproducesFreiburg() throws IOException {
    List<NamedCsvRecord> rows = rows("Freiburg.csv");
    ObjectNode problem = example("shift-share");
    problem.putArray("years").add(2008).add(2014);
    ArrayNode nation = ((ObjectNode) problem.at("/nation/table")).putArray("rows");
    ArrayNode region = ((ObjectNode) problem.at("/regions/0/table")).putArray("rows");
    for (int i = 0; i < rows.size(); i++) {
      add(region, "s" + (i + 1), rows.get(i), "e_Freiburg2008", "e_Freiburg2014");
      add(nation, "s" + (i + 1), rows.get(i), "e_Germany2008", "e_Germany2014");
    }
    JsonNode span = solve("shift-share", problem).at("/regions/0/end_to_end");
    JsonNode total = span.at("/total");
    assertThat(total.at("/change").asDouble()).isCloseTo(component("Growth"), within(6e-4));
    assertThat(total.at("/national").asDouble())
        .isCloseTo(component("National share"), within(6e-4));
    assertThat(total.at("/mix").asDouble()).isCloseTo(component("Industrial mix"), within(6e-4));
    assertThat(total.at("/competitive").asDouble())
        .isCloseTo(component("Regional share"), within(6e-4));
    assertThat(total.at("/mix").asDouble() + total.at("/competitive").asDouble())
        .isCloseTo(component("Net total shift"), within(6e-4));
    assertThat(total.at("/national").asDouble() / 100056).isCloseTo(0.09881745, within(6e-9));
    for (int i = 0; i < rows.size(); i++) {
      JsonNode sector = span.at("/sectors/" + i);
      List<String> regional = printedRow(i + 1, 7);
      assertThat(sector.at("/effects/change").asDouble())
          .isCloseTo(Double.parseDouble(regional.get(3)), within(1e-9));
      String growth = regional.get(4);
      assertThat(sector.at("/regional_growth/value").asDouble())
          .isCloseTo(Double.parseDouble(growth), within(rounding(growth)));
      String national = printedRow(i + 1, 2).get(1);
      assertThat(sector.at("/national_growth/value").asDouble())
          .isCloseTo(Double.parseDouble(national), within(rounding(national)));
    }
  }

  private static void add(ArrayNode table, String sector, NamedCsvRecord row, String... columns) {
    ArrayNode people = table.addObject().put("sector", sector).putArray("people");
    for (String column : columns) {
      people.add(Double.parseDouble(row.getField(column)));
    }
  }

  private double component(String name) {
    String line = golden.stream().filter(l -> l.startsWith(name)).findFirst().orElse("");
    List<String> words = List.of(line.split("\\s+"));
    return Double.parseDouble(words.getLast());
  }

  /** The row of the table of growth; it is printed in two parts, eight words wide and two. */
  private List<String> printedRow(int number, int leastWords) {
    return golden.stream()
        .map(l -> List.of(l.split("\\s+")))
        .filter(w -> w.getFirst().equals(String.valueOf(number)))
        .filter(w -> leastWords == 2 ? w.size() == 2 : w.size() >= leastWords)
        .findFirst()
        .orElseThrow();
  }

  private static ObjectNode goettingen() throws IOException {
    List<NamedCsvRecord> rows = rows("Goettingen.csv");
    ObjectNode problem = example("shift-share");
    ArrayNode years = problem.putArray("years");
    List<String> here = new ArrayList<>();
    List<String> everywhere = new ArrayList<>();
    for (int year = 2008; year <= 2017; year++) {
      years.add(year);
      here.add("Goettingen" + year);
      everywhere.add("BRD" + year);
    }
    ObjectNode table = (ObjectNode) problem.at("/regions/0/table");
    ArrayNode region = table.putArray("rows");
    ArrayNode nation = ((ObjectNode) problem.at("/nation/table")).putArray("rows");
    for (NamedCsvRecord row : rows.subList(1, rows.size())) {
      String sector = id(row.getField("WZ2008_Code"));
      add(region, sector, row, here.toArray(String[]::new));
      add(nation, sector, row, everywhere.toArray(String[]::new));
    }
    ArrayNode totals = table.putObject("total").put("type", "stated").putArray("people");
    here.forEach(c -> totals.add(Double.parseDouble(rows.getFirst().getField(c))));
    return problem;
  }

  /** A section is left out of the region's table, but not of its total. */
  @Test
  void saysThatGoettingenDoesNotAddUp() throws IOException {
    Shell shell = Shell.runWithInput(goettingen().toString(), "solve", "shift-share");
    assertThat(shell.exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(shell.err())
        .contains("sum to 56872.0 in 2008, its total is 59125.0: 2253.0 people are in no sector")
        .contains("Maybe");
  }

  @Test
  void orSetsTheRemainderOfGoettingenApart() throws IOException {
    JsonNode region = solve("shift-share", goettingen().put("remainder", "apart")).at("/regions/0");
    for (String span : List.of("/end_to_end", "/chained")) {
      JsonNode total = region.at(span + "/total");
      assertThat(region.at(span + "/remainder/change").asDouble())
          .isCloseTo((69403 - 67283) - (59125 - 56872), within(1e-6));
      assertThat(total.at("/change").asDouble()).isCloseTo(69403 - 59125, within(1e-6));
      assertThat(
              total.at("/national").asDouble()
                  + total.at("/mix").asDouble()
                  + total.at("/competitive").asDouble())
          .isCloseTo(69403 - 59125, within(1e-6));
    }
    assertThat(region.at("/steps")).hasSize(9);
  }
}
