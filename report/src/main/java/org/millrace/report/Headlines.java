package org.millrace.report;

import java.util.List;
import org.millrace.domain.Grade;
import org.millrace.network.NetworkResult;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.Plan;
import org.millrace.study.Total;

/** The plan in a few numbers, and how far they carry. */
final class Headlines {
  /** A gap below this share of the saving is one of the computer's arithmetic. */
  private static final double ROUNDING = 1e-9;

  private final Plan plan;
  private final Words words;

  Headlines(Plan plan, Words words) {
    this.plan = plan;
    this.words = words;
  }

  /** Whether most of the saving rests on numbers that nobody measured or reported. */
  boolean isScreening() {
    double all = plan.quality().gains().stream().mapToDouble(g -> Math.abs(g.saving())).sum();
    double soft =
        plan.quality().gains().stream()
            .filter(g -> g.grade().compareTo(Grade.REPORTED) > 0)
            .mapToDouble(g -> Math.abs(g.saving()))
            .sum();
    return soft > all / 2;
  }

  List<PageView.Card> cards() {
    Plan.Headline headline = plan.headline();
    return List.of(
        card("saving", headline.saving(), "EUR/a", running(headline)),
        card("avoided", headline.avoided(), "tCO2e/a", ""),
        card(
            "diverted",
            headline.diverted(),
            "t/a",
            words.text(
                "report.card.replaced",
                words.numbers().large(headline.replaced().amount()) + " t/a")),
        built());
  }

  private String running(Plan.Headline headline) {
    double running = headline.savingRunning().amount();
    return running == 0
        ? ""
        : words.text("report.card.running", words.numbers().large(running) + " EUR/a");
  }

  private PageView.Card card(String key, Total<?> total, String unit, String note) {
    String range =
        words.text(
            "report.range",
            words.numbers().large(total.low()),
            words.numbers().large(total.high()));
    return new PageView.Card(
        words.text("report.card." + key),
        words.numbers().large(total.value()) + '\u00a0' + unit,
        range,
        Badge.of(total.grade(), words),
        note);
  }

  private PageView.Card built() {
    Plan.Headline headline = plan.headline();
    String investment =
        words.text(
            "report.card.investment",
            words.numbers().large(headline.investment().value()),
            words.text(
                "report.range",
                words.numbers().large(headline.investment().low()),
                words.numbers().large(headline.investment().high())));
    return new PageView.Card(
        words.text("report.card.built"),
        words.text(
            "report.card.exchanges-plants",
            words.numbers().count(plan.exchanges().size()),
            words.numbers().count(plan.plants().size())),
        plan.plants().isEmpty() ? "" : investment,
        plan.plants().isEmpty()
            ? new Table.Cell.Badge("", "")
            : Badge.of(headline.investment().grade(), words),
        "");
  }

  /** How much better another plan could be, in plain words. */
  String goodness() {
    NetworkResult.Planned design = plan.design();
    double more = Math.max(0, design.plan().cost().amount() - design.bound().amount());
    String key = design.gap() <= ROUNDING ? "report.goodness.best" : "report.goodness.within";
    return words.text(
        key,
        words.numbers().percent(design.gap()),
        words.amount(more, "EUR/a"),
        design.solver(),
        words.text(design.ending()));
  }
}
