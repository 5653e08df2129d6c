package org.millrace.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.millrace.io.text.Language;
import org.millrace.io.text.Texts;
import org.millrace.pinch.site.SiteResult;
import org.millrace.report.chart.Chart;
import org.millrace.report.chart.HeatCharts;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.heat.HeatRules;
import org.millrace.study.heat.HeatStudy;
import org.millrace.study.heat.SiteHeat;
import tools.jackson.databind.JsonNode;

final class HeatSectionTest {
  private static final HeatStudy STUDY = SmallHeat.STUDY;
  private static final SiteHeat WORKS = STUDY.sites().getFirst();
  private static final Words ENGLISH = new Words(Language.ENGLISH, SmallStudy.knowledge());

  @Test
  void everySiteUnfoldsWithCurvesUnderNamesOfTheirOwn() {
    PageView.Section section = new HeatSection(STUDY, ENGLISH).section();
    List<PageView.FoldBlock> folds =
        section.blocks().stream()
            .filter(PageView.FoldBlock.class::isInstance)
            .map(PageView.FoldBlock.class::cast)
            .toList();
    assertThat(folds).hasSize(STUDY.sites().size());
    List<String> charts =
        folds.stream()
            .flatMap(f -> f.blocks().stream())
            .filter(PageView.ChartBlock.class::isInstance)
            .map(b -> ((PageView.ChartBlock) b).key())
            .toList();
    assertThat(charts).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(6);
    assertThat(folds.getLast().blocks()).allMatch(b -> !hasNothing(b));
  }

  private static boolean hasNothing(PageView.Block block) {
    return block instanceof PageView.ChartBlock chart && chart.table().rows().isEmpty();
  }

  @Test
  void curvesEndAtTheHeatOfTheStreams() {
    Chart chart = HeatCharts.composite(WORKS.problem(), ENGLISH);
    double hot = 0;
    for (JsonNode point : chart.option().at("/series/0/data")) {
      hot = Math.max(hot, point.at("/value/0").asDouble());
    }
    assertThat(hot).isCloseTo(2_360, within(1e-6));
    assertThat(chart.option().at("/series").size()).isEqualTo(2);
    assertThat(chart.option().at("/xAxis/name").asString()).contains("kW");
    assertThat(chart.option().at("/yAxis/name").asString()).contains("°C");
  }

  @Test
  void grandCompositesAreOneForEachProcess() {
    JsonNode series = HeatCharts.grandComposite(WORKS.result(), ENGLISH).option().at("/series");
    assertThat(series.findValuesAsString("name")).contains("kiln", "dryer");
  }

  @Test
  void everyLevelIsDrawnAndListed() {
    Chart chart = HeatCharts.profiles(WORKS.result(), ENGLISH);
    List<SiteResult.LevelBalance> levels = WORKS.result().levels();
    assertThat(chart.option().at("/series").size()).isEqualTo(2 + levels.size());
    Table table = levelTable();
    assertThat(table.rows()).hasSize(levels.size());
    double used = 0;
    for (List<Table.Cell> row : table.rows()) {
      used += ((Table.Cell.Amount) row.get(2)).value();
    }
    assertThat(used)
        .isCloseTo(levels.stream().mapToDouble(l -> l.used().kilowatts()).sum(), within(1e-9));
  }

  private static Table levelTable() {
    PageView.FoldBlock fold =
        new HeatSection(STUDY, ENGLISH)
            .section().blocks().stream()
                .filter(PageView.FoldBlock.class::isInstance)
                .map(PageView.FoldBlock.class::cast)
                .filter(f -> f.title().contains(WORKS.facility().name()))
                .findFirst()
                .orElseThrow();
    return ((PageView.TableBlock) fold.blocks().getLast()).table();
  }

  @Test
  void aFacilityWithTwoProfilesIsToldApart() {
    PageView.TableBlock overview =
        (PageView.TableBlock) new HeatSection(STUDY, ENGLISH).section().blocks().get(1);
    assertThat(overview.table().rows().stream().map(r -> r.getFirst().text()).toList())
        .anyMatch(n -> n.contains("winter"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyNoteHasAText(Language language) {
    for (SiteHeat.Note note : SiteHeat.Note.values()) {
      assertThat(Texts.of(language).text(Texts.key(note))).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySentenceIsThere(Language language) {
    Words words = new Words(language, SmallStudy.knowledge());
    assertThat(new HeatSection(STUDY, words).section().paragraphs()).noneMatch(String::isBlank);
  }

  @Test
  void nothingStatedIsNothingToTell() {
    assertThat(
            new HeatSection(HeatStudy.of(HeatRules.USUAL, List.of(), List.of()), ENGLISH).isEmpty())
        .isTrue();
  }
}
