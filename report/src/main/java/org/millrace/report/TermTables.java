package org.millrace.report;

import java.util.ArrayList;
import java.util.List;
import org.millrace.match.Sum;
import org.millrace.match.Term;
import org.millrace.report.chart.Table;
import org.millrace.report.chart.Table.Column;
import org.millrace.report.word.Words;
import org.millrace.study.PlannedExchange;
import org.millrace.unit.Quantity;

/** The parts of an exchange's money and emissions: value, range, grade and where each stands. */
final class TermTables {
  private final Words words;

  TermTables(Words words) {
    this.words = words;
  }

  /** The money for a tonne of by-product, and for a year. */
  Table money(PlannedExchange exchange) {
    return table(
        words.text("report.terms.money"),
        "EUR",
        exchange.match().money(),
        exchange.taken().amount());
  }

  /** The emissions for a tonne of by-product, and for a year. */
  Table carbon(PlannedExchange exchange) {
    return table(
        words.text("report.terms.carbon"),
        "tCO2e",
        exchange.match().carbon(),
        exchange.taken().amount());
  }

  private <Q extends Quantity<Q>> Table table(
      String caption, String unit, Sum<Q> sum, double tonnes) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Term<Q> term : sum.terms()) {
      double low = term.kind().isSaving() ? term.figure().low() : -term.figure().high();
      double high = term.kind().isSaving() ? term.figure().high() : -term.figure().low();
      rows.add(
          List.of(
              new Table.Cell.Words(words.text(term.kind())),
              words(term.kind().isGivers() ? "report.giver" : "report.taker"),
              amount(term.signed()),
              new Table.Cell.Words(low == high ? "" : words.range(low, high)),
              amount(term.signed() * tonnes),
              Badge.of(term.figure().grade(), words),
              new Table.Cell.Words(term.figure().origin().toString())));
    }
    rows.add(
        List.of(
            words("report.total"),
            new Table.Cell.Words(""),
            amount(sum.value()),
            new Table.Cell.Words(words.range(sum.low(), sum.high())),
            amount(sum.value() * tonnes),
            Badge.of(sum.grade(), words),
            new Table.Cell.Words("")));
    return new Table(
        caption,
        List.of(
            Column.words(words.text("report.column.term")),
            Column.words(words.text("report.column.borne-by")),
            Column.numbers(unit + "/t"),
            Column.words(words.text("report.column.range")),
            Column.numbers(unit + "/a"),
            Column.words(words.text("report.column.grade")),
            Column.words(words.text("report.column.origin"))),
        rows);
  }

  private Table.Cell words(String key) {
    return new Table.Cell.Words(words.text(key));
  }

  private Table.Cell amount(double value) {
    return new Table.Cell.Amount(words.numbers().plain(value), value);
  }
}
