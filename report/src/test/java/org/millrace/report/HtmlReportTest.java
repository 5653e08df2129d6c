package org.millrace.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millrace.domain.Id;
import org.millrace.domain.Policy;
import org.millrace.io.text.Language;
import org.millrace.report.word.Words;
import org.millrace.study.Plan;
import org.millrace.study.PlannedExchange;
import org.millrace.study.StudyResult;
import org.millrace.unit.Emission;

final class HtmlReportTest {
  private static final long TEN_MEGABYTES = 10_000_000;
  private static final StudyResult.Planned STUDY = SmallStudy.planned();

  @TempDir Path folder = Path.of("");

  @Test
  void theStoryReadsAsAgreed() throws IOException {
    String story = String.join("\n", lines(page(Language.ENGLISH)));
    Files.writeString(Path.of("target", "small-study.txt"), story + "\n");
    try (InputStream golden = HtmlReportTest.class.getResourceAsStream("small-study.txt")) {
      assertThat(story)
          .as("the page's text; a new one is in report/target/small-study.txt")
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8).strip());
    }
  }

  @Test
  void whatUsersTypeIsNeverMarkup() throws IOException {
    String html = Files.readString(HtmlReport.write(STUDY, Language.ENGLISH, folder));
    assertThat(html).doesNotContain("<script>alert").contains("Evil &amp; Sons &lt;script");
    Document page = Jsoup.parse(html);
    assertThat(page.select("script")).hasSize(3 + page.select("figure").size());
  }

  @Test
  void nothingIsLoadedFromOutside() throws IOException {
    Document page = page(Language.ENGLISH);
    assertThat(page.select("[src], link, iframe, object, embed, base")).isEmpty();
    assertThat(page.select("[href]").eachAttr("href")).allMatch(h -> h.startsWith("#"));
    assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
  }

  @Test
  void headingsDescendInOrder() throws IOException {
    int last = 0;
    for (Element heading : page(Language.ENGLISH).select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).isLessThanOrEqualTo(last + 1);
      last = level;
    }
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    Document page = page(Language.ENGLISH);
    for (String link : page.select("a[href]").eachAttr("href")) {
      assertThat(page.select(link)).as(link).hasSize(1);
    }
  }

  @Test
  void everyTableHasACaptionAndScopes() throws IOException {
    for (Element table : page(Language.ENGLISH).select("table")) {
      assertThat(table.select("> caption").text()).isNotBlank();
      assertThat(table.select("th:not([scope])")).isEmpty();
    }
  }

  @Test
  void everyChartHasItsNumbersAsATable() throws IOException {
    for (Element chart : page(Language.ENGLISH).select("figure")) {
      assertThat(chart.select("details.data tbody tr")).as(chart.id()).isNotEmpty();
    }
  }

  @Test
  void aChineseReaderFindsNoEnglishInHeadingsAndLabels() throws IOException {
    Document page = page(Language.CHINESE);
    assertThat(page.select("html").attr("lang")).isEqualTo("zh-Hans");
    List<String> words =
        page.select("h2, h3, thead th, caption, figcaption, summary, dt")
            .not(".cluster > summary, .cluster h3")
            .eachText();
    assertThat(words)
        .allSatisfy(
            text ->
                assertThat(
                        text.replaceAll(
                            "Fjord|EUR/[at]|EUR|tCO2e/[at]|t/a|km|CO2e|Natural Earth|[0-9\\[\\]/ ]",
                            ""))
                    .doesNotContainPattern("[A-Za-z]{2}"));
  }

  @Test
  void aRegionWithThousandsOfExchangesStaysSmall() throws IOException {
    List<PlannedExchange> many = new ArrayList<>();
    while (many.size() < 5_000) {
      many.addAll(STUDY.plan().exchanges());
    }
    Plan plan = STUDY.plan();
    StudyResult.Planned large =
        new StudyResult.Planned(
            STUDY.registry(),
            STUDY.knowledge(),
            STUDY.rules(),
            STUDY.estimate(),
            STUDY.matches(),
            new Plan(
                plan.headline(),
                plan.design(),
                many,
                plan.plants(),
                plan.measures(),
                plan.firms(),
                plan.leftOut(),
                plan.quality(),
                plan.review()),
            STUDY.abatement(),
            STUDY.clusters(),
            STUDY.growth(),
            STUDY.requests(),
            STUDY.heat(),
            STUDY.water());
    Path file = HtmlReport.write(large, Language.ENGLISH, folder);
    assertThat(Files.size(file)).isLessThan(TEN_MEGABYTES);
  }

  @Test
  void thereIsAPageEvenWithoutAPlan() throws IOException {
    StudyResult none =
        SmallStudy.solve(
            List.of(new Policy.EmissionCap(new Id.PolicyId("cap"), new Emission(-1e9))));
    assertThat(none).isInstanceOf(StudyResult.Unplanned.class);
    Document page = Jsoup.parse(HtmlReport.write(none, Language.ENGLISH, folder));
    assertThat(page.select("h1").text()).isEqualTo("No plan: Fjord");
    assertThat(page.select(".warning").text()).contains("emission cap");
  }

  @Test
  void aPlanOnAssumedNumbersIsCalledAScreening() {
    assertThat(new Headlines(STUDY, new Words(Language.ENGLISH, STUDY.knowledge())).isScreening())
        .isTrue();
  }

  private Document page(Language language) throws IOException {
    return Jsoup.parse(HtmlReport.write(STUDY, language, folder));
  }

  /** What a reader sees, a line for each block. */
  private static List<String> lines(Document page) {
    return page
        .select(
            "h1, h2, h3, p, dt, dd, li:not(:has(p)), caption, thead tr, tbody tr:not(.why), summary")
        .eachText()
        .stream()
        .map(line -> line.replaceAll("HiGHS [0-9.]+[0-9]", "HiGHS"))
        .toList();
  }
}
