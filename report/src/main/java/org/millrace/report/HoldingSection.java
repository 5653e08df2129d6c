package org.millrace.report;

import java.util.ArrayList;
import java.util.List;
import org.millrace.game.exchange.ExchangeResult.Judged;
import org.millrace.game.exchange.ExchangeResult.Verdict;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.Holding;
import org.millrace.study.PlannedExchange;
import org.millrace.study.StudyResult;

/** Whether each exchange will hold between those who make it, and what keeps it. */
final class HoldingSection {
  /** So many exchanges are listed; plan.json has all. */
  private static final int LISTED = 60;

  private final List<Holding> holdings;
  private final List<PlannedExchange> exchanges;
  private final Words words;
  private final Tables tables;

  HoldingSection(StudyResult.Planned study, Words words) {
    holdings = study.plan().review().holdings();
    exchanges = study.plan().exchanges();
    this.words = words;
    tables = new Tables(words);
  }

  /** Whether there is nobody who could refuse. */
  boolean isEmpty() {
    return holdings.stream().noneMatch(Holding.Between.class::isInstance);
  }

  PageView.Section section() {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (int i = 0; i < holdings.size() && rows.size() < LISTED; i++) {
      if (holdings.get(i) instanceof Holding.Between between) {
        rows.add(row(exchanges.get(i), between));
      }
    }
    Table table =
        tables.table(
            "report.holds.caption",
            List.of(
                tables.words("giver"),
                tables.words("taker"),
                tables.words("what-moves"),
                tables.words("kept-by"),
                tables.words("payment"),
                tables.words("at-worst"),
                tables.words("grade")),
            rows);
    return new PageView.Section(
        "holds",
        words.text("report.holds.title"),
        List.of(lead(), words.text("report.holds.how")),
        List.of(new PageView.TableBlock(table)));
  }

  private String lead() {
    return words.text(
        "report.holds.lead",
        count("stable-alone"),
        count("stable-with-contract"),
        count("needs-policy"),
        count("will-not-hold"));
  }

  private String count(String key) {
    return words
        .numbers()
        .count(
            holdings.stream()
                .filter(h -> h instanceof Holding.Between b && key(b.planned()).equals(key))
                .count());
  }

  private List<Table.Cell> row(PlannedExchange exchange, Holding.Between holding) {
    return List.of(
        tables.text(exchange.giver().name()),
        tables.text(exchange.taker().name()),
        tables.text(words.material(exchange.match().delivered())),
        tables.text(verdict(holding.planned())),
        tables.text(payment(holding.planned())),
        tables.text(verdict(holding.worst())),
        Badge.of(exchange.grade(), words));
  }

  private String verdict(Judged judged) {
    return words.text("report.holds." + key(judged));
  }

  private static String key(Judged judged) {
    return switch (judged.verdict()) {
      case Verdict.StableAlone alone -> "stable-alone";
      case Verdict.StableWithContract contract -> "stable-with-contract";
      case Verdict.NeedsPolicy policy -> "needs-policy";
      case Verdict.WillNotHold not -> "will-not-hold";
    };
  }

  /** What the taker pays the giver in a year so that both gain, without any policy. */
  private String payment(Judged judged) {
    return switch (judged.verdict()) {
      case Verdict.StableWithContract contract ->
          words.range(contract.lowestPayment().amount(), contract.highestPayment().amount());
      case Verdict.StableAlone alone ->
          words.range(-judged.giver().gainBefore().amount(), judged.taker().gainBefore().amount());
      case Verdict.NeedsPolicy policy -> words.numbers().plain(policy.payment().amount());
      case Verdict.WillNotHold not -> "";
    };
  }
}
