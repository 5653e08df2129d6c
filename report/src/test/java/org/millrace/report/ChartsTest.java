package org.millrace.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millrace.domain.Facility;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.Site;
import org.millrace.io.text.Language;
import org.millrace.report.chart.Chart;
import org.millrace.report.chart.CostChart;
import org.millrace.report.chart.GainsChart;
import org.millrace.report.chart.MapChart;
import org.millrace.report.chart.SankeyChart;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.StudyResult;
import tools.jackson.databind.JsonNode;

final class ChartsTest {
  private static final StudyResult.Planned STUDY = SmallStudy.planned();
  private static final Words WORDS = new Words(Language.ENGLISH, STUDY.knowledge());

  @Test
  void equalStudiesGiveEqualCharts() {
    assertThat(MapChart.of(SmallStudy.planned(), WORDS)).isEqualTo(MapChart.of(STUDY, WORDS));
    assertThat(SankeyChart.after(SmallStudy.planned(), WORDS))
        .isEqualTo(SankeyChart.after(STUDY, WORDS));
  }

  @Test
  void tablesHaveTheTotalsOfThePlan() {
    assertThat(sum(GainsChart.of(STUDY, WORDS).table(), 4))
        .isCloseTo(STUDY.plan().design().saving().amount(), within(1.0));
    Table costs = CostChart.of(STUDY, WORDS).table();
    assertThat(last(costs, 3)).isCloseTo(STUDY.plan().design().saving().amount(), within(1.0));
    assertThat(sum(MapChart.of(STUDY, WORDS).table(), 1))
        .isEqualTo(STUDY.registry().facilities().size());
  }

  @Test
  void drawnFlowsAreThoseOfTheTable() {
    for (Chart chart :
        new Chart[] {SankeyChart.before(STUDY, WORDS), SankeyChart.after(STUDY, WORDS)}) {
      double drawn = 0;
      for (JsonNode link : chart.option().get("baseOption").get("series").get(0).get("links")) {
        drawn += link.get("value").asDouble();
      }
      assertThat(drawn).isCloseTo(sum(chart.table(), 2), within(1e-6 * drawn));
    }
  }

  @Test
  void byProductsBeforeAndAfterAreTheSame() {
    double offered = STUDY.registry().offers().stream().mapToDouble(o -> o.rate().amount()).sum();
    double bought = STUDY.registry().needs().stream().mapToDouble(n -> n.rate().amount()).sum();
    double replaced = STUDY.plan().headline().replaced().amount();
    assertThat(sum(SankeyChart.before(STUDY, WORDS).table(), 2))
        .isCloseTo(2 * (offered + bought), within(1.0));
    assertThat(sum(SankeyChart.after(STUDY, WORDS).table(), 2))
        .isCloseTo(2 * (offered + bought - replaced), within(1.0));
  }

  @Test
  void theMapShowsLandAndSea() {
    JsonNode map = MapChart.of(STUDY, WORDS).maps().getFirst().geoJson();
    assertThat(map.get("features").findValuesAsString("name")).contains("sea", "Denmark");
  }

  @Test
  void aCrowdIsDrawnByCells() {
    List<Facility> crowd = new ArrayList<>(STUDY.registry().facilities());
    Facility model = crowd.getFirst();
    for (int i = 0; i < 5_000; i++) {
      GeoPoint point = new GeoPoint(55 + i % 71 / 71.0, 11 + i % 73 / 73.0);
      Id.FacilityId id = new Id.FacilityId("crowd-" + i);
      crowd.add(new Facility(id, model.firm(), "Crowd", model.activity(), new Site.At(point)));
    }
    StudyResult.Planned large =
        new StudyResult.Planned(
            STUDY.registry().withFacilities(crowd),
            STUDY.knowledge(),
            STUDY.rules(),
            STUDY.estimate(),
            STUDY.matches(),
            STUDY.plan(),
            STUDY.abatement(),
            STUDY.clusters(),
            STUDY.growth(),
            STUDY.requests(),
            STUDY.heat(),
            STUDY.water());
    Chart map = MapChart.of(large, WORDS);
    int points = 0;
    for (JsonNode series : map.option().get("baseOption").get("series")) {
      points += series.get("data").size();
    }
    assertThat(points).isLessThan(2_000);
    assertThat(sum(map.table(), 1)).isEqualTo(crowd.size());
  }

  private static double sum(Table table, int column) {
    return table.rows().stream().mapToDouble(r -> value(r.get(column))).sum();
  }

  private static double last(Table table, int column) {
    return value(table.rows().getLast().get(column));
  }

  private static double value(Table.Cell cell) {
    return cell instanceof Table.Cell.Amount amount ? amount.value() : 0;
  }
}
