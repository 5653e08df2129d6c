package org.millrace.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.millrace.domain.Facility;
import org.millrace.io.text.Language;
import org.millrace.report.chart.Chart;
import org.millrace.report.chart.Table;
import org.millrace.report.chart.WaterCharts;
import org.millrace.report.word.Words;
import org.millrace.study.water.WaterStudy;

final class WaterSectionTest {
  private static final Words ENGLISH = new Words(Language.ENGLISH, SmallStudy.knowledge());
  private static final List<Facility> FACILITIES = SmallStudy.planned().registry().facilities();

  private static PageView.Section section(Words words) {
    return new WaterSection(SmallWater.STUDY, FACILITIES, words).section();
  }

  @Test
  void curvesEndAtTheFlowsOfSinksAndSources() {
    Chart chart = WaterCharts.composite(SmallWater.RESULT, ENGLISH);
    double sinks = 0;
    double sources = 0;
    for (List<Table.Cell> row : chart.table().rows()) {
      double flow = ((Table.Cell.Amount) row.get(1)).value();
      boolean isSink = row.getFirst().text().equals(ENGLISH.text("chart.water.sinks"));
      sinks = isSink ? Math.max(sinks, flow) : sinks;
      sources = isSink ? sources : Math.max(sources, flow);
    }
    double bought = SmallWater.STUDY.totals().least().amount();
    assertThat(sinks).isCloseTo(100_000, within(1e-6));
    assertThat(sources).isCloseTo(80_000 + bought, within(1e-6));
  }

  @Test
  void loadsAreInKilograms() {
    Chart chart = WaterCharts.composite(SmallWater.RESULT, ENGLISH);
    double most =
        chart.table().rows().stream()
            .filter(r -> r.getFirst().text().equals(ENGLISH.text("chart.water.sinks")))
            .mapToDouble(r -> ((Table.Cell.Amount) r.get(2)).value())
            .max()
            .orElseThrow();
    assertThat(most).isCloseTo(60_000 * 20 / 1e3 + 40_000 * 100 / 1e3, within(1e-6));
  }

  @Test
  void groupsUnfoldAndPlacesAreListed() {
    List<PageView.Block> blocks = section(ENGLISH).blocks();
    assertThat(blocks).hasSize(3);
    assertThat(((PageView.TableBlock) blocks.get(1)).table().rows()).hasSize(2);
    PageView.FoldBlock fold = (PageView.FoldBlock) blocks.getLast();
    assertThat(fold.title()).contains("Board works", "Fjord power station", "chloride");
    Table cascade = ((PageView.TableBlock) fold.blocks().getLast()).table();
    assertThat(cascade.rows()).hasSameSizeAs(SmallWater.RESULT.cascade());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySentenceIsThere(Language language) {
    PageView.Section section = section(new Words(language, SmallStudy.knowledge()));
    assertThat(section.paragraphs()).noneMatch(String::isBlank);
  }

  @Test
  void nothingStatedIsNothingToTell() {
    assertThat(new WaterSection(WaterStudy.NONE, FACILITIES, ENGLISH).isEmpty()).isTrue();
    assertThat(new WaterSection(SmallWater.STUDY, FACILITIES, ENGLISH).isEmpty()).isFalse();
  }
}
