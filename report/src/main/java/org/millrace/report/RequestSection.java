package org.millrace.report;

import java.util.ArrayList;
import java.util.List;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.DataRequest;

/** The questions whose answers would sharpen the plan most. */
final class RequestSection {
  private final List<DataRequest> requests;
  private final Words words;
  private final Tables tables;

  RequestSection(List<DataRequest> requests, Words words) {
    this.requests = requests;
    this.words = words;
    tables = new Tables(words);
  }

  PageView.Section section() {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (DataRequest request : requests) {
      rows.add(
          List.of(
              tables.text(request.facility().name()),
              tables.text(words.text(request.ask(), words.material(request.material()))),
              tables.amount(request.worth().amount()),
              tables.count(request.exchanges()),
              tables.text(words.text(why(request.ask())))));
    }
    Table table =
        tables.table(
            "report.requests.caption",
            List.of(
                tables.words("firm"),
                tables.words("question"),
                tables.numbers("worth"),
                tables.numbers("exchanges"),
                tables.words("why")),
            rows);
    return new PageView.Section(
        "requests",
        words.text("report.requests.title"),
        List.of(words.text(rows.isEmpty() ? "report.requests.none" : "report.requests.lead")),
        rows.isEmpty() ? List.of() : List.of(new PageView.TableBlock(table)));
  }

  private static String why(DataRequest.Ask ask) {
    return switch (ask) {
      case OFFERED_QUANTITY, NEEDED_QUANTITY -> "report.requests.why-quantity";
      case DISPOSAL_COST, PURCHASE_PRICE -> "report.requests.why-price";
      case ANALYSIS, PERMIT -> "report.requests.why-condition";
    };
  }
}
