package org.millrace.io.knowledge;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.millrace.io.table.CommittedPages;
import org.millrace.io.table.Row;
import org.millrace.io.table.TableSchemas;

/** The pages on the knowledge base say what its tables say. */
final class KnowledgePagesTest {
  private static final String MADE =
      "This page is made from the tables of the module `knowledge`; mend those, not this.";

  /** Tables whose rows carry evidence. */
  private static final List<String> GRADED =
      KnowledgeCheck.NAMES.stream()
          .filter(t -> !List.of(TableSchemas.SOURCES, "codes", "crosswalks").contains(t))
          .toList();

  @Test
  void overview() throws IOException {
    commit(
        "knowledge.md",
        List.of(
            "# Knowledge base",
            MADE,
            "A row is *seen* when somebody opened its source and noted where and what is printed"
                + " there; else it is *assumed* by an engineer, with a wide range.",
            "Pages: [materials](knowledge/materials.md), [fuels](knowledge/fuels.md),"
                + " [emission factors](knowledge/emissions.md),"
                + " [sectors](knowledge/sectors.md), [technologies](knowledge/technologies.md),"
                + " [uses](knowledge/uses.md), [takers](knowledge/takers.md),"
                + " [strategies](knowledge/strategies.md).",
            "## Rows by evidence",
            counts(),
            "## Codes",
            codes(),
            "## Sources",
            Markdown.table(
                "Source | Title | Author | Licence | Rows",
                ProductRows.of(TableSchemas.SOURCES).stream()
                    .map(
                        r ->
                            Markdown.cells(
                                Markdown.code(r.text("id")),
                                r.text("title"),
                                r.text("author"),
                                r.text("licence"),
                                Long.toString(citing(r.text("id")))))
                    .toList())));
  }

  @Test
  void materials() throws IOException {
    Map<String, List<Row>> children = ProductRows.by("materials", "parent");
    Map<String, List<Row>> values = ProductRows.by("material_values", "material");
    List<String> blocks = new ArrayList<>();
    blocks.add("# Materials");
    blocks.add(MADE);
    blocks.add(
        "A kind of another material stands below it, one dash deeper, and inherits the values it"
            + " lacks. Values are low–value–high, prices in EUR/t, emissions in tCO2e/t, heat in"
            + " GJ/t; *s* is seen, *a* is assumed.");
    for (Row root : children.getOrDefault("", List.of())) {
      List<String> lines = new ArrayList<>();
      tree(root, 0, children, values, lines);
      blocks.add("## " + root.text("name"));
      blocks.add(Markdown.table("Material | Name | 中文 | Codes | Hazard | Phase | Values", lines));
    }
    commit("knowledge/materials.md", blocks);
  }

  @Test
  void fuels() throws IOException {
    List<String> lines =
        ProductRows.of("fuels").stream()
            .map(
                r ->
                    Markdown.cells(
                        Markdown.code(r.text("material")),
                        Markdown.range(r, "ncv_low", "ncv", "ncv_high"),
                        Markdown.range(r, "co2_low", "co2", "co2_high"),
                        r.text("biogenic_share"),
                        r.text("ch4_energy") + ", " + r.text("n2o_energy"),
                        r.text("ch4_manufacturing") + ", " + r.text("n2o_manufacturing"),
                        r.text("evidence"),
                        Markdown.code(r.text("source"))))
            .toList();
    commit(
        "knowledge/fuels.md",
        List.of(
            "# Fuels",
            MADE,
            "Net calorific value in GJ/t as fired; CO2, CH4 and N2O in kg/TJ on that value. The"
                + " share of biogenic carbon splits the CO2 that counts from the CO2 that is"
                + " reported apart.",
            Markdown.table(
                "Fuel | NCV | CO2 | Biogenic | CH4, N2O energy | CH4, N2O manufacturing |"
                    + " Evidence | Source",
                lines)));
  }

  @Test
  void sectors() throws IOException {
    Map<String, List<Row>> codes = ProductRows.by("sector_codes", "sector");
    Map<String, List<Row>> flows = ProductRows.by("sector_flows", "sector");
    List<String> lines =
        ProductRows.of("sectors").stream()
            .map(
                r ->
                    Markdown.cells(
                        Markdown.code(r.text("id")),
                        r.text("name"),
                        r.text("name_zh"),
                        codes.getOrDefault(r.text("id"), List.of()).stream()
                            .map(c -> c.text("scheme") + ' ' + c.text("code"))
                            .collect(joining(", ")),
                        flow(flows.getOrDefault(r.text("id"), List.of()), "offer"),
                        flow(flows.getOrDefault(r.text("id"), List.of()), "need")))
            .toList();
    commit(
        "knowledge/sectors.md",
        List.of(
            "# Sectors",
            MADE,
            Markdown.table("Sector | Name | 中文 | Codes | Gives | Takes", lines)));
  }

  @Test
  void technologies() throws IOException {
    Map<String, List<Row>> flows = ProductRows.by("technology_flows", "technology");
    List<String> lines =
        ProductRows.of("technologies").stream()
            .map(
                r ->
                    Markdown.cells(
                        Markdown.code(r.text("id")),
                        r.text("name"),
                        r.text("maturity"),
                        flow(flows.getOrDefault(r.text("id"), List.of()), "in"),
                        yields(flows.getOrDefault(r.text("id"), List.of())),
                        r.text("capacity"),
                        Markdown.range(r, "capex_low", "capex", "capex_high"),
                        Markdown.range(r, "opex_low", "opex", "opex_high"),
                        r.text("evidence")))
            .toList();
    commit(
        "knowledge/technologies.md",
        List.of(
            "# Technologies",
            MADE,
            "Capacity in tonnes of input a year, investment in EUR for that capacity, running cost"
                + " in EUR per tonne of input.",
            Markdown.table(
                "Technology | Name | Maturity | Takes one of | A tonne becomes | Capacity |"
                    + " Investment | Running cost | Evidence",
                lines)));
  }

  @Test
  void uses() throws IOException {
    List<String> lines =
        ProductRows.of("uses").stream()
            .map(
                r ->
                    Markdown.cells(
                        Markdown.code(r.text("material")),
                        Markdown.code(r.text("replaces")),
                        Markdown.range(r, "low", "value", "high"),
                        r.text("maximum_share"),
                        r.text("sectors").equals("*") ? "any" : r.text("sectors"),
                        r.text("evidence")))
            .toList();
    commit(
        "knowledge/uses.md",
        List.of(
            "# Uses",
            MADE,
            "A tonne of the material replaces so many tonnes of what is bought, up to the largest"
                + " share of the need.",
            Markdown.table(
                "Material | Replaces | Tonnes | Largest share | Sectors | Evidence", lines)));
  }

  @Test
  void takers() throws IOException {
    Map<String, List<Row>> takers = ProductRows.by("takers", "material");
    Map<String, List<Row>> names = ProductRows.by("further_names", "material");
    List<String> lines =
        ProductRows.of("materials").stream()
            .map(r -> r.text("id"))
            .filter(m -> takers.containsKey(m) || names.containsKey(m))
            .map(
                m ->
                    Markdown.cells(
                        Markdown.code(m),
                        names.getOrDefault(m, List.of()).stream()
                            .map(n -> n.textIfAny("names"))
                            .collect(joining()),
                        takers.getOrDefault(m, List.of()).stream()
                            .map(t -> t.text("weight") + ": " + t.text("classes"))
                            .collect(joining("; "))))
            .toList();
    commit(
        "knowledge/takers.md",
        List.of(
            "# Takers",
            MADE,
            "Classes of NACE that usually take a material, with how usual that is: 1 main, 0.6"
                + " usual, 0.3 now and then. All of it is assumed by an engineer; needs, uses and"
                + " technologies say more. How often a class takes anything stands in the table"
                + " `taking_habits`.",
            Markdown.table("Material | People also say | Takers", lines)));
  }

  @Test
  void strategies() throws IOException {
    List<String> lines =
        ProductRows.of("strategies").stream()
            .map(
                r ->
                    Markdown.cells(
                        r.text("carbon") + ", " + r.text("competitiveness"),
                        r.text("industry"),
                        r.text("take_order"),
                        r.text("name") + "<br>" + r.text("name_zh"),
                        r.text("advice") + "<br>" + r.text("advice_zh"),
                        Markdown.code(r.text("source")) + ", " + r.text("locator")))
            .toList();
    commit(
        "knowledge/strategies.md",
        List.of(
            "# Strategies",
            MADE,
            "What clusters of each type should do, in our own words; the source says what, the"
                + " advice how to begin. Types are pairs of carbon and competitiveness. A"
                + " developmental cluster (low, weak) of a declining industry follows those of"
                + " clusters to be transformed (high, strong), too.",
            Markdown.table("Carbon, strength | Industry | Order | Name | Advice | Source", lines)));
  }

  private static void tree(
      Row row,
      int depth,
      Map<String, List<Row>> children,
      Map<String, List<Row>> values,
      List<String> lines) {
    String id = row.text("id");
    lines.add(
        Markdown.cells(
            "– ".repeat(depth) + Markdown.code(id),
            row.text("name"),
            row.text("name_zh"),
            row.text("codes").replace(" ", ", "),
            row.text("hazardous"),
            row.text("phase"),
            values.getOrDefault(id, List.of()).stream()
                .map(KnowledgePagesTest::value)
                .collect(joining("; "))));
    children
        .getOrDefault(id, List.of())
        .forEach(child -> tree(child, depth + 1, children, values, lines));
  }

  private static String value(Row row) {
    return "%s %s *%s*"
        .formatted(
            row.text("quantity").replace('_', ' '),
            Markdown.range(row, "low", "value", "high"),
            row.text("evidence").substring(0, 1));
  }

  private static String counts() {
    List<String> lines = new ArrayList<>();
    long all = 0;
    long allSeen = 0;
    for (String table : GRADED) {
      List<Row> rows = ProductRows.of(table);
      long seen = rows.stream().filter(r -> r.text("evidence").equals("seen")).count();
      lines.add(count(Markdown.code(table), rows.size(), seen));
      all += rows.size();
      allSeen += seen;
    }
    lines.add(count("all", all, allSeen));
    return Markdown.table("Table | Rows | Seen | Assumed | Share seen", lines);
  }

  private static String count(String name, long rows, long seen) {
    String share = rows == 0 ? "" : Math.round(100.0 * seen / rows) + " %";
    return Markdown.cells(
        name, Long.toString(rows), Long.toString(seen), Long.toString(rows - seen), share);
  }

  private static String codes() {
    Map<String, Integer> bySchemes = new LinkedHashMap<>();
    ProductRows.of("codes").forEach(r -> bySchemes.merge(r.text("scheme"), 1, Integer::sum));
    Map<String, Integer> byPair = new LinkedHashMap<>();
    ProductRows.of("crosswalks")
        .forEach(
            r ->
                byPair.merge(
                    r.text("from_scheme") + " to " + r.text("to_scheme"), 1, Integer::sum));
    List<String> lines = new ArrayList<>();
    bySchemes.forEach((scheme, n) -> lines.add(Markdown.cells(scheme, Integer.toString(n))));
    byPair.forEach((pair, n) -> lines.add(Markdown.cells(pair, Integer.toString(n))));
    return Markdown.table("Classification or crosswalk | Rows", lines);
  }

  private static long citing(String source) {
    return KnowledgeCheck.NAMES.stream()
        .filter(table -> !table.equals(TableSchemas.SOURCES))
        .flatMap(table -> ProductRows.of(table).stream())
        .filter(r -> r.text("source").equals(source))
        .count();
  }

  private static String flow(List<Row> rows, String direction) {
    return rows.stream()
        .filter(r -> r.text("direction").equals(direction))
        .map(r -> r.text("material"))
        .distinct()
        .collect(joining(", "));
  }

  private static String yields(List<Row> rows) {
    return rows.stream()
        .filter(r -> !r.text("direction").equals("in"))
        .map(r -> (r.isEmpty("material") ? "loss" : r.text("material")) + ' ' + r.text("value"))
        .collect(joining(", "));
  }

  private static void commit(String name, List<String> blocks) throws IOException {
    String page = String.join("\n\n", blocks) + '\n';
    CommittedPages.assertCommitted(name, page, "KnowledgePagesTest");
  }
}
