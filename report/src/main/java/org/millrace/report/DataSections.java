package org.millrace.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.millrace.domain.DataSource;
import org.millrace.domain.Id;
import org.millrace.domain.Policy;
import org.millrace.domain.PublishedTotal;
import org.millrace.domain.Region;
import org.millrace.match.MatchRules;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.Plan;
import org.millrace.study.StudyResult;

/** What the plan rests on, and how it was made. */
final class DataSections {
  private final StudyResult.Planned study;
  private final Words words;
  private final Tables tables;
  private final SourceList sources;

  DataSections(StudyResult.Planned study, Words words) {
    this.study = study;
    this.words = words;
    tables = new Tables(words);
    sources = new SourceList(study);
  }

  PageView.Section published() {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (PublishedTotal total : study.registry().region().publishedTotals()) {
      rows.add(
          List.of(
              tables.text(total.label()),
              tables.amount(total.value()),
              tables.text(total.unit()),
              tables.text(sources.title(total.source()))));
    }
    Table table =
        tables.table(
            "report.published.caption",
            List.of(
                tables.words("label"),
                tables.numbers("value"),
                tables.words("unit"),
                tables.words("source")),
            rows);
    return section(
        "published",
        List.of(words.text(rows.isEmpty() ? "report.published.none" : "report.published.lead")),
        rows.isEmpty() ? List.of() : List.of(new PageView.TableBlock(table)));
  }

  PageView.Section quality() {
    Plan.Quality quality = study.plan().quality();
    List<List<Table.Cell>> facilities = new ArrayList<>();
    facilities.add(row("report.quality.own", quality.withOwnStreams()));
    facilities.add(row("report.quality.estimated", quality.estimated()));
    quality
        .withoutStreams()
        .forEach(m -> facilities.add(List.of(text(m.cause()), tables.count(m.facilities()))));
    facilities.add(row("report.quality.facilities", quality.facilities()));
    double all = quality.gains().stream().mapToDouble(Plan.GradeShare::saving).sum();
    List<List<Table.Cell>> grades = new ArrayList<>();
    for (Plan.GradeShare share : quality.gains()) {
      grades.add(
          List.of(
              Badge.of(share.grade(), words),
              tables.amount(share.saving()),
              new Table.Cell.Amount(
                  all == 0 ? "" : words.numbers().percent(share.saving() / all), share.saving()),
              tables.text(
                  words.text("report.means." + share.grade().name().toLowerCase(Locale.ROOT)))));
    }
    return section(
        "quality",
        List.of(words.text("report.quality.lead")),
        List.of(
            new PageView.TableBlock(
                tables.table(
                    "report.quality.by-grade",
                    List.of(
                        tables.words("grade"),
                        tables.numbers("saving"),
                        tables.numbers("share"),
                        tables.words("means")),
                    grades)),
            new PageView.TableBlock(
                tables.table(
                    "report.quality.by-facility",
                    List.of(tables.words("facilities-that"), tables.numbers("facilities")),
                    facilities))));
  }

  PageView.Section sources() {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Map.Entry<Id.SourceId, Long> used : sources.used()) {
      DataSource source = sources.source(used.getKey());
      rows.add(
          List.of(
              tables.text(source.title()),
              tables.text(source.id().value()),
              tables.text(source.author()),
              tables.text(source.address()),
              tables.text(source.licence()),
              tables.text(words.text(source.opened() ? "report.opened" : "report.not-opened")),
              tables.count(used.getValue())));
    }
    Table table =
        tables.table(
            "report.sources.caption",
            List.of(
                tables.words("source"),
                tables.words("id"),
                tables.words("author"),
                tables.words("address"),
                tables.words("licence"),
                tables.words("opened"),
                tables.numbers("numbers")),
            rows);
    return section(
        "sources",
        List.of(words.text("report.sources.lead"), knowledge()),
        List.of(new PageView.TableBlock(table)));
  }

  PageView.Section method() {
    List<String> paragraphs = new ArrayList<>();
    for (String part : List.of("estimate", "match", "network", "share", "range", "rounding")) {
      paragraphs.add(words.text("report.method." + part));
    }
    paragraphs.add(rules());
    study.registry().policies().forEach(p -> paragraphs.add(policy(p)));
    if (!study.registry().region().description().isBlank()) {
      paragraphs.add(words.text("report.method.region", study.registry().region().description()));
    }
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Region.Conversion conversion : study.registry().region().conversions()) {
      rows.add(
          List.of(
              tables.text(conversion.currency()),
              tables.text(Integer.toString(conversion.priceYear())),
              new Table.Cell.Amount(
                  Double.toString(conversion.euroPerUnit()), conversion.euroPerUnit()),
              tables.text(sources.title(conversion.source()))));
    }
    Table table =
        tables.table(
            "report.money.caption",
            List.of(
                tables.words("currency"),
                tables.words("price-year"),
                tables.numbers("euro-per-unit"),
                tables.words("source")),
            rows);
    return section(
        "method", paragraphs, rows.isEmpty() ? List.of() : List.of(new PageView.TableBlock(table)));
  }

  private String rules() {
    MatchRules rules = study.rules();
    return words.text(
        "report.method.rules",
        rules.detourFactor(),
        words.numbers().percent(rules.interestRate()),
        rules.maximumConversions());
  }

  private String knowledge() {
    return words.text("report.sources.knowledge", study.knowledge().version());
  }

  private String policy(Policy policy) {
    return switch (policy) {
      case Policy.CarbonPrice price ->
          words.text(
              "report.policy.carbon-price", words.amount(price.perTonne().amount(), "EUR/tCO2e"));
      case Policy.LandfillTax tax ->
          words.text("report.policy.landfill-tax", words.amount(tax.perTonne().amount(), "EUR/t"));
      case Policy.EmissionCap cap ->
          words.text("report.policy.emission-cap", words.amount(cap.perYear().amount(), "tCO2e/a"));
      case Policy.InvestmentBudget budget ->
          words.text("report.policy.budget", words.amount(budget.investment().amount(), "EUR"));
      case Policy.YearlyBudget budget ->
          words.text("report.policy.yearly-budget", words.amount(budget.perYear().amount(), "EUR"));
    };
  }

  private List<Table.Cell> row(String key, int count) {
    return List.of(tables.text(words.text(key)), tables.count(count));
  }

  private Table.Cell text(Enum<?> code) {
    return tables.text(words.text(code));
  }

  private PageView.Section section(
      String key, List<String> paragraphs, List<PageView.Block> blocks) {
    return new PageView.Section(key, words.text("report." + key + ".title"), paragraphs, blocks);
  }
}
