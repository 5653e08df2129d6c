package org.millrace.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.millrace.io.text.Language;
import org.millrace.study.StudyResult;

final class ClusterSectionTest {
  private static final StudyResult.Planned STUDY = SmallClusters.study();

  @TempDir Path folder = Path.of("");

  @Test
  void clustersComeFirst() throws IOException {
    Document page = page(Language.ENGLISH);
    assertThat(page.select("main > section").eachAttr("id")).startsWith("clusters", "steps");
    assertThat(page.select("#clusters > p").eachText())
        .contains(
            "The region has 6 clusters with 44 facilities in them. The largest is Old harbor with"
                + " 14 members. Facilities that stand alone: 3; place not known: 1.",
            "Their kinds: 1 to be phased out, 1 to be transformed, 1 developmental, 1 ecological,"
                + " 1 not certain, 1 not classifiable yet.");
  }

  @Test
  void withoutClustersThePageStartsWithWhatToDo() throws IOException {
    StudyResult.Planned none =
        SmallClusters.withClusters(STUDY, List.of(), SmallClusters.study(List.of()));
    Document page = Jsoup.parse(HtmlReport.write(none, Language.ENGLISH, folder));
    assertThat(page.select("main > section").eachAttr("id")).startsWith("steps", "clusters");
    assertThat(page.select("#clusters").text()).contains("No cluster was found");
  }

  @Test
  void aCardSaysWhatItIsAndWhatToDo() throws IOException {
    String card = page(Language.ENGLISH).select("#cluster-old-harbor").text();
    assertThat(card)
        .contains("to be phased out")
        .contains("stand closer together than plants around them")
        .contains("12 of 14 members reported something that emits")
        .contains("strong decoupling")
        .contains("shift between sectors −6,000 tCO2e")
        .contains("For its value added it lets out 2 times")
        .contains("In the matrix: carbon falls by 0.2, competitiveness rises by 0.05.")
        .contains("Comes with a later version")
        .contains("Growth by more input, not better use present");
  }

  @Test
  void whoCanNotBeClassifiedIsToldWhatToAskFor() throws IOException {
    Document page = page(Language.ENGLISH);
    assertThat(page.select("#cluster-lone-works .asks li").eachText())
        .contains("Ask Lone works works 1 for value added of 2020.")
        .hasSize(5);
    assertThat(page.select("#cluster-lone-works td:contains(not reported)")).hasSize(9);
  }

  @Test
  void probabilitiesFillTheBar() throws IOException {
    double width = 0;
    for (Element span : page(Language.ENGLISH).select("#cluster-west-gate .bar span")) {
      width += Double.parseDouble(span.attr("style").replaceAll("[^0-9.]", ""));
    }
    assertThat(width).isBetween(99.7, 100.3);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingIsLeftUnsaid(Language language) throws IOException {
    Document page = page(language);
    assertThat(page.text()).doesNotContain("NaN", "Infinity", "∞", "null", "{0}", "{1}");
    assertThat(page.select("#clusters td, #clusters th").eachText()).isNotEmpty();
  }

  @Test
  void thePageStaysAccessible() throws IOException {
    Document page = page(Language.ENGLISH);
    int last = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).isLessThanOrEqualTo(last + 1);
      last = level;
    }
    for (Element table : page.select("table")) {
      assertThat(table.select("> caption").text()).isNotBlank();
      assertThat(table.select("th:not([scope])")).isEmpty();
    }
    for (Element chart : page.select("figure")) {
      assertThat(chart.select("details.data tbody tr")).as(chart.id()).isNotEmpty();
    }
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void aChineseReaderFindsNoEnglish() throws IOException {
    List<String> words =
        page(Language.CHINESE)
            .select("#clusters")
            .select("h2, h4, thead th, caption, figcaption, .help p, .shares li, .badge")
            .eachText();
    assertThat(words)
        .allSatisfy(
            text ->
                assertThat(text.replaceAll("EUR/a|EUR|tCO2e/a|t/a|km|CO2e|Natural Earth", ""))
                    .doesNotContainPattern("[A-Za-z]{2}"));
  }

  @Test
  void everyClusterAndYearStandsInATable() throws IOException {
    PlanTables.write(STUDY, folder);
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve("clusters.csv"))) {
      List<NamedCsvRecord> rows = csv.stream().toList();
      assertThat(rows).hasSize(5 * 4 + 1);
      NamedCsvRecord last = rows.getLast();
      assertThat(last.getField("cluster")).isEqualTo("lone-works");
      assertThat(last.getField("type")).isEmpty();
      assertThat(last.getField("missing")).startsWith("no_emission|no_value_added|");
      NamedCsvRecord first = rows.get(3);
      assertThat(first.getField("year")).isEqualTo("2020");
      assertThat(first.getField("scopes_1_and_2_tco2e")).isEqualTo("350000");
      assertThat(first.getField("type")).isEqualTo("obsoleted");
    }
  }

  private Document page(Language language) throws IOException {
    return Jsoup.parse(HtmlReport.write(STUDY, language, folder));
  }
}
