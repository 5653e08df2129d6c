package org.millrace.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.network.NetworkResult.Ending;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.PriceSensitivity;
import org.millrace.study.PriceSensitivity.Answer;
import org.millrace.study.PriceSensitivity.Delivery;
import org.millrace.study.PriceSensitivity.Point;
import org.millrace.study.StudyResult;

/** What another price of CO2 would change. */
final class PriceSection {
  /** So many deliveries that appear or vanish are named at each price; plan.json has all. */
  private static final int NAMED = 12;

  private final PriceSensitivity prices;
  private final Grade grade;
  private final Words words;
  private final Tables tables;
  private final Map<Id.FacilityId, String> names = new HashMap<>();

  PriceSection(StudyResult.Planned study, Words words) {
    prices = study.plan().review().carbonPrice();
    grade = study.plan().headline().saving().grade();
    this.words = words;
    tables = new Tables(words);
    study.registry().facilities().forEach(f -> names.put(f.id(), f.name()));
  }

  PageView.Section section() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        words.text(
            "report.prices.lead", words.amount(prices.own().amount(), "EUR/tCO2e"), change()));
    paragraphs.add(words.text("report.prices.how"));
    List<PageView.Block> blocks = new ArrayList<>();
    blocks.add(new PageView.TableBlock(table()));
    if (!changes().isEmpty()) {
      blocks.add(
          new PageView.FoldBlock(
              words.text("report.prices.changes-fold"),
              List.of(
                  new PageView.TableBlock(
                      tables.table(
                          "report.prices.changes",
                          List.of(
                              tables.words("carbon-price"),
                              tables.words("change"),
                              tables.words("giver"),
                              tables.words("taker"),
                              tables.words("what-moves"),
                              tables.numbers("taken-there")),
                          changes())))));
    }
    return new PageView.Section("prices", words.text("report.prices.title"), paragraphs, blocks);
  }

  /** From the lowest price to the highest. */
  private String change() {
    List<Answer.Solved> solved =
        prices.points().stream()
            .map(Point::answer)
            .filter(Answer.Solved.class::isInstance)
            .map(Answer.Solved.class::cast)
            .toList();
    double more = solved.getLast().avoided().amount() - solved.getFirst().avoided().amount();
    List<Double> tried =
        prices.points().stream()
            .filter(p -> p.answer() instanceof Answer.Solved)
            .map(p -> p.price().amount())
            .toList();
    if (solved.size() < 2) {
      return words.text("report.prices.untold");
    }
    String low = words.amount(tried.getFirst(), "EUR/tCO2e");
    String high = words.amount(tried.getLast(), "EUR/tCO2e");
    return changes().isEmpty()
        ? words.text("report.prices.same", low, high)
        : words.text(
            "report.prices.change",
            low,
            high,
            words.amount(more, "tCO2e/a"),
            words.numbers().count(solved.getFirst().exchanges()),
            words.numbers().count(solved.getLast().exchanges()));
  }

  private Table table() {
    return tables.table(
        "report.prices.caption",
        List.of(
            tables.words("carbon-price"),
            tables.numbers("saving"),
            tables.numbers("avoided"),
            tables.numbers("exchanges-number"),
            tables.numbers("plants-number"),
            tables.numbers("appearing"),
            tables.numbers("vanishing"),
            tables.numbers("missed"),
            tables.words("grade"),
            tables.words("solved")),
        prices.points().stream().map(this::row).toList());
  }

  private List<Table.Cell> row(Point point) {
    Table.Cell price = tables.text(price(point));
    return switch (point.answer()) {
      case Answer.Solved solved ->
          List.of(
              price,
              tables.amount(solved.saving().amount()),
              tables.amount(solved.avoided().amount()),
              tables.count(solved.exchanges()),
              tables.count(solved.plants()),
              tables.count(solved.appearing().size()),
              tables.count(solved.vanishing().size()),
              new Table.Cell.Amount(words.numbers().percent(solved.gap()), solved.gap()),
              Badge.of(grade, words),
              tables.text(
                  words.text(
                      solved.ending() == Ending.TIME
                          ? "report.prices.late"
                          : "report.prices.solved",
                      words.text(solved.ending()))));
      case Answer.NotSolved not ->
          List.of(
              price,
              tables.text(""),
              tables.text(""),
              tables.text(""),
              tables.text(""),
              tables.text(""),
              tables.text(""),
              tables.text(""),
              tables.text(""),
              tables.text(words.text("report.prices.not-solved", words.text(not.ending()))));
    };
  }

  private String price(Point point) {
    String amount = words.amount(point.price().amount(), "EUR/tCO2e");
    return point.price().equals(prices.own()) ? words.text("report.prices.own", amount) : amount;
  }

  private List<List<Table.Cell>> changes() {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Point point : prices.points()) {
      if (point.answer() instanceof Answer.Solved solved) {
        solved.appearing().stream()
            .limit(NAMED)
            .forEach(d -> rows.add(change(point, "report.prices.appears", d)));
        solved.vanishing().stream()
            .limit(NAMED)
            .forEach(d -> rows.add(change(point, "report.prices.vanishes", d)));
      }
    }
    return rows;
  }

  private List<Table.Cell> change(Point point, String key, Delivery delivery) {
    return List.of(
        tables.text(price(point)),
        tables.text(words.text(key)),
        tables.text(name(delivery.giver())),
        tables.text(name(delivery.taker())),
        tables.text(words.material(delivery.material())),
        tables.amount(delivery.delivered().amount()));
  }

  private String name(Id.FacilityId facility) {
    return names.getOrDefault(facility, facility.value());
  }
}
