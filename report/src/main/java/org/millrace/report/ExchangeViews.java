package org.millrace.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.millrace.match.Conversion;
import org.millrace.match.Match;
import org.millrace.match.Reason;
import org.millrace.match.Rule;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.PlannedExchange;

/** Puts exchanges into words. */
final class ExchangeViews {
  private final Words words;
  private final TermTables terms;

  ExchangeViews(Words words) {
    this.words = words;
    terms = new TermTables(words);
  }

  /** Where links to the exchange of a place in the plan lead. */
  static String id(int place) {
    return "exchange-" + (place + 1);
  }

  /**
   * An exchange in words.
   *
   * @param place in the plan, from 0
   */
  ExchangeView view(PlannedExchange exchange, int place, boolean detailed) {
    Table.Cell sure =
        exchange.since().isEmpty()
            ? Badge.of(exchange.match().outcome(), words)
            : new Table.Cell.Badge(since(exchange), "running");
    return new ExchangeView(
        id(place),
        List.of(
            new Table.Cell.Words(exchange.giver().name()),
            new Table.Cell.Words(exchange.taker().name()),
            new Table.Cell.Words(what(exchange)),
            amount(exchange.taken().amount()),
            amount(exchange.gain().amount()),
            amount(exchange.avoided().amount()),
            sure,
            Badge.of(exchange.grade(), words)),
        detailed ? List.of(details(exchange)) : List.of());
  }

  /** The by-product, and what it is made into. */
  String what(PlannedExchange exchange) {
    String offered = words.material(exchange.offer().material());
    return exchange.match().chain().isEmpty()
        ? offered
        : words.text(
            "report.exchange.converted", offered, words.material(exchange.match().delivered()));
  }

  /** Who pays whom how much. */
  String price(PlannedExchange exchange) {
    double price = exchange.price().amount();
    Match match = exchange.match();
    double perDelivered = 1 / match.deliveredPerTonne();
    return words.text(
        price >= 0 ? "report.price.taker-pays" : "report.price.giver-pays",
        exchange.giver().name(),
        exchange.taker().name(),
        words.amount(Math.abs(price), "EUR/t"),
        words.range(
            match.lowestPrice().amount() * perDelivered,
            match.highestPrice().amount() * perDelivered));
  }

  /** Who gains how much. */
  String gains(PlannedExchange exchange) {
    return words.text(
        "report.exchange.gains",
        exchange.giver().name(),
        words.amount(exchange.giverGain().amount(), "EUR/a"),
        exchange.taker().name(),
        words.amount(exchange.takerGain().amount(), "EUR/a"));
  }

  /** Who gives whom what, in place of what. */
  String deal(PlannedExchange exchange) {
    return words.text(
        "report.exchange.deal",
        exchange.giver().name(),
        exchange.taker().name(),
        words.amount(exchange.delivered().amount(), "t/a"),
        words.material(exchange.match().delivered()),
        words.amount(exchange.replaced().amount(), "t/a"),
        words.material(exchange.need().material()));
  }

  private ExchangeView.Details details(PlannedExchange exchange) {
    List<String> sentences = new ArrayList<>();
    sentences.add(deal(exchange));
    for (Conversion conversion : exchange.match().chain()) {
      sentences.add(
          words.text(
              "report.exchange.conversion",
              words.technology(conversion.technology()),
              exchange.giver().name(),
              words.material(conversion.product()),
              words.figure(conversion.yield(), "t/t")));
    }
    sentences.add(gains(exchange));
    sentences.add(price(exchange));
    sentences.add(
        words.text(
            "report.exchange.streams",
            words.figure(exchange.offer().rate(), "t/a"),
            words.text(exchange.offer().rate().grade()),
            exchange.offer().rate().origin(),
            words.figure(exchange.need().rate(), "t/a"),
            words.text(exchange.need().rate().grade()),
            exchange.need().rate().origin()));
    if (!exchange.since().isEmpty()) {
      sentences.add(since(exchange));
    }
    return new ExchangeView.Details(
        sentences,
        Questions.of(exchange, words),
        rules(exchange.match()),
        List.of(terms.money(exchange), terms.carbon(exchange)));
  }

  private String since(PlannedExchange exchange) {
    int year = exchange.since().getFirst();
    return year > 0
        ? words.text("report.running-since", Integer.toString(year))
        : words.text("report.running");
  }

  private List<ExchangeView.RuleView> rules(Match match) {
    List<ExchangeView.RuleView> views = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      for (Reason reason : new LinkedHashSet<>(match.reasons())) {
        if (reason.code().rule() == rule) {
          views.add(
              new ExchangeView.RuleView(
                  words.text(rule),
                  Badge.of(reason.code().outcome(), words),
                  words.reason(reason)));
        }
      }
    }
    return views;
  }

  private Table.Cell amount(double value) {
    return new Table.Cell.Amount(words.numbers().plain(value), value);
  }
}
