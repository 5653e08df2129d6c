package org.millrace.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millrace.domain.Id;
import org.millrace.domain.Policy;
import org.millrace.io.text.Language;
import org.millrace.network.NetworkResult;
import org.millrace.report.chart.BalanceChart;
import org.millrace.report.chart.Chart;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.BuildList;
import org.millrace.study.Circulation;
import org.millrace.study.MaterialBalance;
import org.millrace.study.Payback.End;
import org.millrace.study.PlannedExchange;
import org.millrace.study.PriceSensitivity.Answer;
import org.millrace.study.Review;
import org.millrace.study.StudyResult;
import org.millrace.unit.Price;
import tools.jackson.databind.JsonNode;

/** Laws of what a plan is asked, and how the page tells it. */
final class ReviewTest {
  private static final StudyResult.Planned STUDY = SmallStudy.planned();
  private static final Review REVIEW = STUDY.plan().review();
  private static final double SAVING = STUDY.plan().design().saving().amount();

  @TempDir Path folder = Path.of("");

  @Test
  void linksCarryTheSavingAndTheirOwnCost() {
    double carried =
        sum(REVIEW.build().links(), l -> l.saving().amount())
            - sum(REVIEW.build().links(), l -> l.perYear().value());
    assertThat(carried).isCloseTo(SAVING, within(1e-6 * SAVING));
    assertThat(sum(REVIEW.build().links(), l -> l.perYear().value()))
        .isCloseTo(STUDY.plan().design().plan().links().amount(), within(1e-6));
  }

  @Test
  void plantsCarryTheirExchangesAndTheirCapital() {
    double gains =
        STUDY.plan().exchanges().stream()
            .filter(e -> !e.match().chain().isEmpty())
            .mapToDouble(e -> e.gain().amount())
            .sum();
    List<BuildList.OfPlant> plants = REVIEW.build().plants();
    assertThat(plants).hasSize(1);
    assertThat(sum(plants, p -> p.saving().value()) - sum(plants, p -> p.perYear().amount()))
        .isCloseTo(gains, within(1e-6 * gains));
    BuildList.OfPlant plant = plants.getFirst();
    assertThat(plant.payback().value())
        .isEqualTo(new End.Years(plant.investment().amount() / plant.saving().value()));
    assertThat(plant.standing()).isFalse();
    assertThat(plant.exchanges()).isEqualTo(1);
  }

  @Test
  void materialsCostWhatThePlanSaysTheyCost() {
    List<MaterialBalance.Family> families = REVIEW.materials().families();
    NetworkResult.Totals before = STUDY.plan().design().baseline();
    NetworkResult.Totals after = STUDY.plan().design().plan();
    assertThat(sum(families, f -> f.disposed().costBefore().amount()))
        .isCloseTo(before.disposal().amount(), within(1e-3));
    assertThat(sum(families, f -> f.disposed().costAfter().amount()))
        .isCloseTo(after.disposal().amount(), within(1e-3));
    assertThat(sum(families, f -> f.bought().costBefore().amount()))
        .isCloseTo(before.purchase().amount(), within(1e-3));
    assertThat(sum(families, f -> f.bought().costAfter().amount()))
        .isCloseTo(after.purchase().amount(), within(1e-3));
    assertThat(
            sum(families, f -> f.bought().before().amount())
                - sum(families, f -> f.bought().after().amount()))
        .isCloseTo(STUDY.plan().headline().replaced().amount(), within(1e-3));
  }

  @Test
  void everyByProductIsInOneLoopOrInNone() {
    for (List<String> park :
        List.of(List.of("power", "board"), List.of("power"), List.of("sawmill", "heating"))) {
      StudyResult.Planned study = SmallStudy.planned(park);
      Circulation loops = study.plan().review().circulation();
      double parts =
          loops.small().amount()
              + loops.large().amount()
              + loops.recovered().amount()
              + loops.left().amount();
      assertThat(parts).isCloseTo(loops.generated().amount(), within(1.0));
      assertThat(loops.small().amount() + loops.large().amount())
          .isCloseTo(study.plan().headline().diverted().value(), within(1e-3));
      assertThat(loops.small().amount())
          .isCloseTo(
              study.plan().exchanges().stream()
                  .filter(e -> park.contains(e.giver().id().value()))
                  .filter(e -> park.contains(e.taker().id().value()))
                  .mapToDouble(ReviewTest::taken)
                  .sum(),
              within(1e-6));
      Circulation.OfPark part = loops.parks().getFirst();
      assertThat(part.inside().amount()).isEqualTo(loops.small().amount());
      assertThat(part.inside().amount() + part.out().amount() + part.in().amount())
          .isLessThanOrEqualTo(study.plan().headline().diverted().value() + 1e-3);
    }
  }

  private static double taken(PlannedExchange exchange) {
    return exchange.taken().amount();
  }

  @Test
  void withoutAParkEveryExchangeIsInTheLargeLoop() {
    assertThat(REVIEW.circulation().small().amount()).isZero();
    assertThat(REVIEW.circulation().largeRate()).isBetween(0.9, 0.92);
    assertThat(REVIEW.circulation().parks()).isEmpty();
  }

  @Test
  void aPriceOfTheRegionStandsAmongTheOthers() {
    StudyResult.Planned study =
        (StudyResult.Planned)
            SmallStudy.solve(
                List.of(new Policy.CarbonPrice(new Id.PolicyId("tax"), new Price(20))));
    assertThat(study.plan().review().carbonPrice().points())
        .extracting(p -> p.price().amount())
        .containsExactly(0.0, 20.0, 50.0, 100.0);
    Answer.Solved own =
        (Answer.Solved) study.plan().review().carbonPrice().points().get(1).answer();
    assertThat(own.saving()).isEqualTo(study.plan().design().saving());
    assertThat(own.exchanges()).isEqualTo(study.plan().exchanges().size());
    assertThat(own.avoided().amount())
        .isCloseTo(study.plan().headline().avoided().value(), within(1e-6));
  }

  @Test
  void chartsHaveTheNumbersOfTheirTables() {
    Words words = new Words(Language.ENGLISH, STUDY.knowledge());
    Chart costs = BalanceChart.costs(REVIEW.materials(), words);
    assertThat(drawn(costs, 0))
        .isCloseTo((sum(costs.table(), 1) + sum(costs.table(), 3)) / 1e6, within(1e-3));
    assertThat(drawn(costs, 1))
        .isCloseTo((sum(costs.table(), 2) + sum(costs.table(), 4)) / 1e6, within(1e-3));
    for (JsonNode bar :
        BalanceChart.tonnes(REVIEW.materials(), words).option().at("/series/1/data")) {
      assertThat(bar.get("value").asDouble()).isBetween(0.0, 100.0);
    }
  }

  @Test
  void thePageTellsWhatToBuildAndWhatAnotherPriceWouldChange() throws IOException {
    Document page =
        Jsoup.parse(
            HtmlReport.write(
                SmallStudy.planned(List.of("power", "board")), Language.ENGLISH, folder));
    assertThat(page.select("#build table").get(0).select("tbody tr")).hasSize(1);
    assertThat(page.select("#build details.fold table tbody tr"))
        .hasSize(1 + STUDY.plan().exchanges().size());
    assertThat(page.select("#prices table").get(0).select("tbody tr")).hasSize(3);
    assertThat(page.select("#prices tbody th").eachText().getFirst()).contains("this plan");
    assertThat(page.select("#worths table tbody tr")).isNotEmpty();
    assertThat(page.select("#measures, #stages")).isEmpty();
    assertThat(page.select("#flows details.fold").text()).contains("The quay");
    assertThat(page.select(".card").eachText().getLast()).contains("small loop", "large loop");
  }

  @Test
  void theTablesBesideThePageHaveEveryRow() throws IOException {
    ReviewTables.write(STUDY.plan(), folder);
    assertThat(Files.readAllLines(folder.resolve("build.csv")))
        .hasSize(1 + REVIEW.build().plants().size() + REVIEW.build().links().size());
    NetworkResult.Worths worths = STUDY.plan().design().worths();
    assertThat(Files.readAllLines(folder.resolve("worths.csv")))
        .hasSize(1 + worths.supplies().size() + worths.demands().size() + worths.plants().size());
    assertThat(Files.readAllLines(folder.resolve("carbon-prices.csv"))).hasSize(4);
    assertThat(Files.readAllLines(folder.resolve("material-balance.csv")))
        .hasSize(1 + REVIEW.materials().families().size());
  }

  private static double drawn(Chart chart, int series) {
    double sum = 0;
    for (JsonNode bar : chart.option().at("/series/" + series + "/data")) {
      sum += bar.get("value").asDouble();
    }
    return sum;
  }

  private static double sum(Table table, int column) {
    return table.rows().stream()
        .mapToDouble(r -> r.get(column) instanceof Table.Cell.Amount a ? a.value() : 0)
        .sum();
  }

  private static <T> double sum(List<T> items, ToDoubleFunction<T> of) {
    return items.stream().mapToDouble(of).sum();
  }
}
