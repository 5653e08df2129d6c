package org.millrace.report;

import java.util.ArrayList;
import java.util.List;
import org.millrace.match.Outcome;
import org.millrace.report.word.Words;
import org.millrace.study.PlannedExchange;

/** What to do on Monday: the largest exchanges that are not running yet. */
final class NextSteps {
  private static final int STEPS = 5;

  private final List<PlannedExchange> exchanges;
  private final ExchangeViews views;
  private final Words words;

  NextSteps(List<PlannedExchange> exchanges, Words words) {
    this.exchanges = exchanges;
    this.words = words;
    views = new ExchangeViews(words);
  }

  /** The section. */
  PageView.Section section() {
    List<PageView.Block> blocks = new ArrayList<>();
    List<PageView.Step> sure = steps(Outcome.FEASIBLE);
    List<PageView.Step> open = steps(Outcome.CONDITIONAL);
    if (!sure.isEmpty()) {
      blocks.add(new PageView.StepsBlock(words.text("report.steps.sure"), sure));
    }
    if (!open.isEmpty()) {
      blocks.add(new PageView.StepsBlock(words.text("report.steps.open"), open));
    }
    String lead = blocks.isEmpty() ? "report.steps.nothing" : "report.steps.lead";
    return new PageView.Section(
        "steps", words.text("report.steps.title"), List.of(words.text(lead)), blocks);
  }

  private List<PageView.Step> steps(Outcome outcome) {
    List<PageView.Step> steps = new ArrayList<>();
    for (int i = 0; i < exchanges.size() && steps.size() < STEPS; i++) {
      PlannedExchange exchange = exchanges.get(i);
      if (exchange.match().outcome() == outcome && exchange.since().isEmpty()) {
        steps.add(step(exchange, i));
      }
    }
    return steps;
  }

  private PageView.Step step(PlannedExchange exchange, int place) {
    String title =
        words.text(
            "report.steps.step",
            exchange.giver().name(),
            exchange.taker().name(),
            views.what(exchange));
    double avoided = exchange.avoided().amount();
    String text =
        words.text(
            avoided >= 0 ? "report.steps.worth" : "report.steps.worth-emitting",
            words.amount(exchange.delivered().amount(), "t/a"),
            words.material(exchange.match().delivered()),
            words.material(exchange.need().material()),
            words.amount(exchange.gain().amount(), "EUR/a"),
            words.amount(Math.abs(avoided), "tCO2e/a"),
            words.text(exchange.grade()));
    return new PageView.Step(title, text, Questions.of(exchange, words), ExchangeViews.id(place));
  }
}
