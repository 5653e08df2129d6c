package org.millrace.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Reports;
import org.millrace.network.NetworkResult;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.Plan;
import org.millrace.study.PlannedExchange;
import org.millrace.study.StudyResult;
import org.millrace.study.Total;

/** The plan in a few numbers, and how far they carry. */
final class Headlines {
  /** A gap below this share of the saving is one of the computer's arithmetic. */
  private static final double ROUNDING = 1e-9;

  private final StudyResult.Planned study;
  private final Plan plan;
  private final Words words;

  Headlines(StudyResult.Planned study, Words words) {
    this.study = study;
    plan = study.plan();
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
    return isOfSilentFirms() || soft > all / 2;
  }

  /** Whether most of the gain rests on assumed numbers of firms that reported nothing. */
  boolean isOfSilentFirms() {
    Reports reports = study.registry().reports();
    Set<Id.FacilityId> reporting = new HashSet<>();
    reports.releases().forEach(r -> reporting.add(r.facility()));
    reports.transfers().forEach(t -> reporting.add(t.facility()));
    reports.fuels().forEach(f -> reporting.add(f.facility()));
    reports.sizes().forEach(s -> reporting.add(s.facility()));
    double all = 0;
    double silent = 0;
    for (PlannedExchange exchange : plan.exchanges()) {
      double gain = Math.abs(exchange.gain().amount());
      all += gain;
      boolean spoke =
          isKnown(exchange.offer().rate(), exchange.giver(), reporting)
              && isKnown(exchange.need().rate(), exchange.taker(), reporting);
      silent += spoke ? 0 : gain;
    }
    return silent > all / 2;
  }

  private static boolean isKnown(Figure<?> rate, Facility facility, Set<Id.FacilityId> reporting) {
    return rate.grade() != Grade.ASSUMED || reporting.contains(facility.id());
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
        built(),
        new LoopViews(study, words).card());
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
