package org.millrace.report;

import java.util.ArrayList;
import java.util.List;
import org.millrace.match.Outcome;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.Plan;
import org.millrace.study.PlannedExchange;
import org.millrace.study.StudyResult;

/** What is built, what is left out and who gains. */
final class PlanSections {
  /** So many exchanges are listed; all stand in the tables beside the page. */
  private static final int LISTED = 1_000;

  /** So many unfold, so that the page stays under 10 MB. */
  private static final int DETAILED = 400;

  private static final int LEFT_OUT = 50;

  private final StudyResult.Planned study;
  private final Words words;
  private final Tables tables;

  PlanSections(StudyResult.Planned study, Words words) {
    this.study = study;
    this.words = words;
    tables = new Tables(words);
  }

  PageView.Section exchanges() {
    ExchangeViews views = new ExchangeViews(words);
    List<PlannedExchange> all = study.plan().exchanges();
    List<ExchangeView> shown = new ArrayList<>();
    for (int i = 0; i < Math.min(LISTED, all.size()); i++) {
      shown.add(views.view(all.get(i), i, i < DETAILED));
    }
    String more =
        all.size() > DETAILED
            ? words.text(
                "report.exchanges.more",
                words.numbers().count(DETAILED),
                words.numbers().count(all.size()))
            : "";
    String lead = all.isEmpty() ? "report.exchanges.none" : "report.exchanges.lead";
    return new PageView.Section(
        "exchanges",
        words.text("report.exchanges.title"),
        List.of(words.text(lead)),
        all.isEmpty() ? List.of() : List.of(new PageView.ExchangesBlock(columns(), shown, more)));
  }

  private List<Table.Column> columns() {
    return List.of(
        tables.words("giver"),
        tables.words("taker"),
        tables.words("by-product"),
        tables.numbers("taken"),
        tables.numbers("gain"),
        tables.numbers("avoided"),
        tables.words("sure"),
        tables.words("grade"));
  }

  PageView.Section leftOut() {
    List<Plan.LeftOut> all = study.plan().leftOut();
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Plan.LeftOut left : all.subList(0, Math.min(LEFT_OUT, all.size()))) {
      rows.add(
          List.of(
              tables.text(words.material(left.offer().material())),
              tables.text(facility(left)),
              tables.amount(left.remaining().amount()),
              tables.amount(left.offer().rate().amount()),
              Badge.of(left.offer().rate().grade(), words),
              tables.text(why(left))));
    }
    Table table =
        tables.table(
            "report.left-out.caption",
            List.of(
                tables.words("by-product"),
                tables.words("facility"),
                tables.numbers("left"),
                tables.numbers("offered"),
                tables.words("grade"),
                tables.words("why")),
            rows);
    return section("left-out", rows.isEmpty(), table);
  }

  private String facility(Plan.LeftOut left) {
    return study.registry().facilities().stream()
        .filter(f -> f.id().equals(left.offer().facility()))
        .findFirst()
        .orElseThrow()
        .name();
  }

  /** The cause, and what refused the nearest taker. */
  private String why(Plan.LeftOut left) {
    List<String> sentences = new ArrayList<>();
    sentences.add(words.text(left.cause()));
    left.reasons().stream()
        .filter(r -> r.code().outcome() == Outcome.INFEASIBLE)
        .forEach(r -> sentences.add(words.reason(r)));
    return String.join(" ", sentences);
  }

  private PageView.Section section(String key, boolean isEmpty, Table table) {
    return new PageView.Section(
        key,
        words.text("report." + key + ".title"),
        List.of(words.text("report." + key + (isEmpty ? ".none" : ".lead"))),
        isEmpty ? List.of() : List.of(new PageView.TableBlock(table)));
  }
}
