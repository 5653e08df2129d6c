package org.millrace.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.abatement.AbatementResult;
import org.millrace.abatement.AbatementResult.Candidate;
import org.millrace.abatement.AbatementResult.Standing;
import org.millrace.abatement.Gap;
import org.millrace.domain.Id;
import org.millrace.report.chart.AbatementChart;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.StudyResult;

/** What sites could do on their own, mature technologies first. */
final class TechnologySection {
  private static final int LISTED = 100;

  private final StudyResult.Planned study;
  private final Words words;
  private final Tables tables;

  TechnologySection(StudyResult.Planned study, Words words) {
    this.study = study;
    this.words = words;
    tables = new Tables(words);
  }

  /** A measure at a site. */
  private record Line(String site, Candidate candidate) {}

  PageView.Section section() {
    AbatementResult result = study.abatement().result();
    List<PageView.Block> blocks = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    if (result.curve().isEmpty()) {
      paragraphs.add(words.text("report.technologies.none"));
    } else {
      paragraphs.add(lead(result));
      paragraphs.add(words.text("report.technologies.how"));
      blocks.add(ChartData.block(AbatementChart.of(result, words), words));
      blocks.add(new PageView.TableBlock(table(result)));
    }
    paragraphs.add(missing(result));
    return new PageView.Section(
        "technologies", words.text("report.technologies.title"), paragraphs, blocks);
  }

  private String lead(AbatementResult result) {
    AbatementResult.Summary summary = result.summary();
    return words.text(
        "report.technologies.lead",
        words.figure(summary.abated(), "tCO2e/a"),
        words.numbers().percent(summary.abated().amount() / summary.emission().amount()),
        words.figure(summary.costPerYear(), "EUR/a"),
        words.figure(summary.investment(), "EUR"),
        words.amount(study.abatement().problem().rules().carbonPrice().amount(), "EUR/t"),
        words.amount(summary.potential().amount(), "tCO2e/a"));
  }

  private String missing(AbatementResult result) {
    long silent = result.gaps().stream().filter(g -> g.lack() == Gap.Lack.NOTHING_REPORTED).count();
    return words.text(
        "report.technologies.missing",
        words.numbers().count(silent),
        words.numbers().count(result.sites().size()));
  }

  private Table table(AbatementResult result) {
    Map<Id.FacilityId, String> names = new HashMap<>();
    study.registry().facilities().forEach(f -> names.put(f.id(), f.name()));
    List<Line> lines = new ArrayList<>();
    for (AbatementResult.SitePlan site : result.sites()) {
      String name = names.getOrDefault(site.facility(), site.facility().value());
      site.candidates().forEach(c -> lines.add(new Line(name, c)));
    }
    lines.sort(
        Comparator.comparing((Line l) -> l.candidate().standing() != Standing.CHOSEN)
            .thenComparing(
                Comparator.comparingDouble((Line l) -> l.candidate().abated().amount())
                    .reversed()));
    return tables.table(
        "report.technologies.caption",
        List.of(
            tables.words("measure"),
            tables.words("facility"),
            tables.words("maturity"),
            tables.numbers("fit"),
            tables.numbers("avoided"),
            tables.numbers("tonne-cost"),
            tables.words("range"),
            tables.numbers("investment"),
            tables.words("grade"),
            tables.words("standing")),
        lines.stream().limit(LISTED).map(this::row).toList());
  }

  private List<Table.Cell> row(Line line) {
    Candidate candidate = line.candidate();
    return List.of(
        tables.text(words.measure(candidate.measure())),
        tables.text(line.site()),
        tables.text(words.text(candidate.maturity())),
        new Table.Cell.Amount(words.numbers().percent(candidate.fit()), candidate.fit()),
        tables.amount(candidate.abated().amount()),
        tables.amount(candidate.cost().amount()),
        tables.range(candidate.cost()),
        tables.amount(candidate.investment().amount()),
        Badge.of(candidate.cost().grade(), words),
        tables.text(words.text(candidate.standing())));
  }
}
