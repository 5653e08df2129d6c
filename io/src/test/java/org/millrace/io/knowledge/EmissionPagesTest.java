package org.millrace.io.knowledge;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millrace.io.table.CommittedPages;

/** The page on emission factors says what its tables say. */
final class EmissionPagesTest {
  @Test
  void emissions() throws IOException {
    String page =
        String.join(
                "\n\n",
                List.of(
                    "# Emission factors",
                    "This page is made from the tables of the module `knowledge`; mend those, not"
                        + " this. What fuels give stands on [their own page](fuels.md).",
                    "## Processes",
                    "Tonnes of gas from each tonne of the activity, low–value–high; fuel is not"
                        + " included.",
                    Markdown.table(
                        "Process | Name | 中文 | Activity | Gas | Tonnes | Evidence | Source",
                        processes()),
                    "## Warming potentials",
                    "Tonnes of CO2 equivalent of a tonne of gas over 100 years; that of CO2 is 1.",
                    Markdown.table(
                        "Set | Gas | Name | Potential | Evidence | Source", potentials()),
                    "## Grids",
                    "Emission of a megawatt hour of the average mix in tCO2e, low–value–high.",
                    Markdown.table("Grid | Name | Year | tCO2e/MWh | Evidence | Source", grids())))
            + '\n';
    CommittedPages.assertCommitted("knowledge/emissions.md", page, "EmissionPagesTest");
  }

  private static List<String> processes() {
    return ProductRows.of("processes").stream()
        .map(
            r ->
                Markdown.cells(
                    Markdown.code(r.text("process")),
                    r.text("name"),
                    r.text("name_zh"),
                    r.text("activity"),
                    r.text("gas"),
                    Markdown.range(r, "low", "value", "high"),
                    r.text("evidence"),
                    Markdown.code(r.text("source"))))
        .toList();
  }

  private static List<String> potentials() {
    return ProductRows.of("warming_potentials").stream()
        .map(
            r ->
                Markdown.cells(
                    r.text("set"),
                    Markdown.code(r.text("gas")),
                    r.text("name"),
                    r.text("value"),
                    r.text("evidence"),
                    Markdown.code(r.text("source"))))
        .toList();
  }

  private static List<String> grids() {
    return ProductRows.of("grids").stream()
        .map(
            r ->
                Markdown.cells(
                    Markdown.code(r.text("grid")),
                    r.text("name"),
                    r.text("year"),
                    Markdown.range(r, "low", "value", "high"),
                    r.text("evidence"),
                    Markdown.code(r.text("source"))))
        .toList();
  }
}
