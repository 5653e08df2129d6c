package org.millrace.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Registry;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.match.Match;
import org.millrace.match.Reason;
import org.millrace.match.ReasonCode;
import org.millrace.report.Questions;
import org.millrace.report.word.Words;
import org.millrace.unit.Require;

/** Matches as a table for people, and each with its reasons. */
final class MatchPrinter {
  private static final List<String> TEXTS =
      List.of(
          "cli.match.column.giver",
          "cli.match.column.material",
          "cli.match.column.taker",
          "cli.match.column.replaced");

  private static final List<String> NUMBERS =
      List.of(
          "cli.match.column.distance",
          "cli.match.column.quantity",
          "cli.match.column.surplus",
          "cli.match.column.avoided",
          "cli.match.column.score");

  private final Map<Id.StreamId, Offer> offers = new HashMap<>();
  private final Map<Id.StreamId, Need> needs = new HashMap<>();
  private final Map<Id.FacilityId, String> names = new HashMap<>();
  private final Words words;
  private final PrintWriter out;

  MatchPrinter(Registry registry, Knowledge knowledge, Console console) {
    registry.offers().forEach(o -> offers.put(o.id(), o));
    registry.needs().forEach(n -> needs.put(n.id(), n));
    registry.facilities().forEach(f -> names.put(f.id(), f.name()));
    words = new Words(console.language(), knowledge);
    out = console.out();
  }

  /** Prints a row for each. */
  void printTable(List<Match> matches) {
    TextTable table = new TextTable();
    TEXTS.forEach(key -> table.text(words.text(key)));
    NUMBERS.forEach(key -> table.number(words.text(key)));
    table.text(words.text("cli.match.column.outcome")).text(words.text("cli.match.column.ask"));
    table.end();
    matches.forEach(m -> addRow(m, table));
    table.print(out);
  }

  private void addRow(Match match, TextTable table) {
    table
        .text(giver(match))
        .text(given(match))
        .text(taker(match))
        .text(words.material(need(match).material()))
        .number(distance(match))
        .number(words.numbers().plain(match.quantity().amount()))
        .number(
            words.text(
                "report.with-range",
                words.numbers().plain(match.money().value()),
                words.range(match.money().low(), match.money().high())))
        .number(words.numbers().plain(match.carbon().value()))
        .number(words.numbers().plain(match.score().value()))
        .text(words.text(match.outcome()))
        .text(questions(match).stream().findFirst().orElse(""))
        .end();
  }

  /** Prints all that the rules say of each, and all that must be asked. */
  void printReasons(List<Match> matches) {
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      out.println();
      out.println(
          words.text(
              "cli.match.pair",
              i + 1,
              giver(match),
              given(match),
              taker(match),
              words.material(need(match).material())));
      for (Reason reason : match.reasons()) {
        out.println(words.text("cli.match.reason", reason.code().outcome(), words.reason(reason)));
      }
      questions(match).forEach(q -> out.println(words.text("cli.match.ask", q)));
    }
  }

  private List<String> questions(Match match) {
    return Questions.of(match, giver(match), taker(match), words);
  }

  private String giver(Match match) {
    return name(Require.known("offer", offers, match.offer()).facility());
  }

  private String taker(Match match) {
    return name(need(match).facility());
  }

  private String name(Id.FacilityId facility) {
    return Require.known("facility", names, facility);
  }

  private Need need(Match match) {
    return Require.known("need", needs, match.need());
  }

  /** What is given, and what it becomes if it is converted. */
  private String given(Match match) {
    String offered = words.material(Require.known("offer", offers, match.offer()).material());
    return match.chain().isEmpty()
        ? offered
        : words.text("report.exchange.converted", offered, words.material(match.delivered()));
  }

  private String distance(Match match) {
    return match.reasons().stream().anyMatch(r -> r.code() == ReasonCode.DISTANCE_UNKNOWN)
        ? "?"
        : words.numbers().plain(match.distance().amount());
  }
}
