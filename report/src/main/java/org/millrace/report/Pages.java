package org.millrace.report;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.Registry;
import org.millrace.estimate.EstimateResult;
import org.millrace.network.NetworkResult;
import org.millrace.report.chart.BalanceChart;
import org.millrace.report.chart.Chart;
import org.millrace.report.chart.CostChart;
import org.millrace.report.chart.GainsChart;
import org.millrace.report.chart.MapChart;
import org.millrace.report.chart.SankeyChart;
import org.millrace.report.word.Words;
import org.millrace.study.MaterialBalance;
import org.millrace.study.Plan;
import org.millrace.study.StudyResult;

/** Puts a study into words, section by section. */
final class Pages {
  private Pages() {}

  static PageView of(StudyResult study, Words words) {
    return switch (study) {
      case StudyResult.Planned planned -> planned(planned, words);
      case StudyResult.Unplanned unplanned -> unplanned(unplanned, words);
    };
  }

  private static PageView planned(StudyResult.Planned study, Words words) {
    Headlines headlines = new Headlines(study, words);
    String kind = headlines.isScreening() ? "report.title.screening" : "report.title.plan";
    return new PageView(
        words.tag(),
        words.text(kind, study.registry().region().title()),
        List.of(facts(study.registry(), words), headlines.goodness()),
        warning(study, headlines, words),
        headlines.cards(),
        sections(study, words));
  }

  private static String warning(StudyResult.Planned study, Headlines headlines, Words words) {
    List<String> sentences = new ArrayList<>();
    if (headlines.isScreening()) {
      sentences.add(words.text("report.warning.screening"));
    }
    if (headlines.isOfSilentFirms()) {
      sentences.add(words.text("report.warning.silent"));
    }
    for (Plan.Missing missing : study.plan().quality().withoutStreams()) {
      if (missing.cause() == EstimateResult.Cause.NO_ACTIVITY) {
        sentences.add(
            words.text("report.warning.no-sector", words.numbers().count(missing.facilities())));
      }
    }
    return String.join(" ", sentences);
  }

  private static List<PageView.Section> sections(StudyResult.Planned study, Words words) {
    PlanSections plan = new PlanSections(study, words);
    DataSections data = new DataSections(study, words);
    List<PageView.Section> sections = new ArrayList<>();
    ClusterSection clusters = new ClusterSection(study, words);
    sections.add(new NextSteps(study.plan().exchanges(), words).section());
    sections.add(clusters.isEmpty() ? 1 : 0, clusters.section());
    sections.add(new RequestSection(study.requests(), words).section());
    sections.add(charts("map", List.of(MapChart.of(study, words)), words));
    sections.add(plan.exchanges());
    sections.add(flows(study, words));
    sections.add(
        charts("gains", List.of(GainsChart.of(study, words), CostChart.of(study, words)), words));
    HoldingSection holdings = new HoldingSection(study, words);
    if (!holdings.isEmpty()) {
      sections.add(holdings.section());
    }
    sections.add(new BuildSection(study, words).section());
    MeasureSection measures = new MeasureSection(study, words);
    if (!measures.isEmpty()) {
      sections.add(measures.section());
    }
    new StageSection(study, words).section().ifPresent(sections::add);
    sections.add(new WorthSection(study, words).section());
    sections.add(new PriceSection(study, words).section());
    HeatSection heat = new HeatSection(study.heat(), words);
    if (!heat.isEmpty()) {
      sections.add(heat.section());
    }
    WaterSection water = new WaterSection(study.water(), study.registry().facilities(), words);
    if (!water.isEmpty()) {
      sections.add(water.section());
    }
    sections.add(new GrowthSection(study.growth(), study.registry(), words).section());
    sections.add(new TechnologySection(study, words).section());
    sections.add(plan.leftOut());
    sections.add(data.quality());
    sections.add(data.published());
    sections.add(data.sources());
    sections.add(data.method());
    return sections;
  }

  private static PageView.Section flows(StudyResult.Planned study, Words words) {
    MaterialBalance balance = study.plan().review().materials();
    List<Chart> charts = new ArrayList<>();
    charts.add(SankeyChart.before(study, words));
    charts.add(SankeyChart.after(study, words));
    if (!balance.families().isEmpty()) {
      charts.add(BalanceChart.costs(balance, words));
      charts.add(BalanceChart.tonnes(balance, words));
    }
    PageView.Section section = charts("flows", charts, words);
    List<PageView.Block> blocks = new ArrayList<>(section.blocks());
    blocks.addAll(new LoopViews(study, words).parks());
    return new PageView.Section(section.id(), section.title(), section.paragraphs(), blocks);
  }

  private static PageView.Section charts(String key, List<Chart> charts, Words words) {
    return new PageView.Section(
        key,
        words.text("report." + key + ".title"),
        List.of(words.text("report." + key + ".lead")),
        charts.stream().<PageView.Block>map(c -> ChartData.block(c, words)).toList());
  }

  private static PageView unplanned(StudyResult.Unplanned study, Words words) {
    String why =
        switch (study.network()) {
          case NetworkResult.Infeasible infeasible -> words.text("report.unplanned.infeasible");
          case NetworkResult.NotFound notFound ->
              words.text("report.unplanned.not-found", words.text(notFound.ending()));
          case NetworkResult.Planned planned ->
              throw new IllegalArgumentException("A study with a plan is a planned one.");
        };
    String matches =
        words.text(
            "report.unplanned.matches",
            words.numbers().count(study.matches().matches().size()),
            words.numbers().count(study.matches().judged()));
    return new PageView(
        words.tag(),
        words.text("report.title.unplanned", study.registry().region().title()),
        List.of(facts(study.registry(), words), matches),
        why,
        List.of(),
        List.of());
  }

  private static String facts(Registry registry, Words words) {
    return words.text(
        "report.facts",
        words.numbers().count(registry.facilities().size()),
        words.numbers().count(registry.offers().size()),
        words.numbers().count(registry.needs().size()),
        Integer.toString(registry.region().baseYear()));
  }
}
