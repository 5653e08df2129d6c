package org.millrace.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.millrace.pinch.site.SiteResult;
import org.millrace.report.chart.Chart;
import org.millrace.report.chart.HeatCharts;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.heat.HeatStudy;
import org.millrace.study.heat.SiteHeat;

/** What the processes of facilities give and take as heat, and at which levels it is passed on. */
final class HeatSection {
  /** So many sites unfold with their curves, so that the page stays under 10 MB. */
  private static final int DRAWN = 20;

  /** So many sites are listed; all stand in plan.json. */
  private static final int LISTED = 200;

  private final HeatStudy heat;
  private final Words words;
  private final Tables tables;

  HeatSection(HeatStudy heat, Words words) {
    this.heat = heat;
    this.words = words;
    tables = new Tables(words);
  }

  /** Whether no facility stated the heat of its processes. */
  boolean isEmpty() {
    return heat.sites().isEmpty();
  }

  PageView.Section section() {
    List<SiteHeat> sites =
        heat.sites().stream()
            .sorted(Comparator.comparingDouble(HeatSection::size).reversed())
            .limit(LISTED)
            .toList();
    List<PageView.Block> blocks = new ArrayList<>();
    blocks.add(new PageView.TableBlock(totals()));
    blocks.add(new PageView.TableBlock(overview(sites)));
    for (int i = 0; i < Math.min(DRAWN, sites.size()); i++) {
      blocks.add(site(sites.get(i), i));
    }
    return new PageView.Section(
        "heat",
        words.text("report.heat.title"),
        List.of(
            words.text("report.heat.lead"),
            words.text(
                "report.heat.rules",
                words.amount(heat.rules().processApproach().kelvin(), "K"),
                words.amount(heat.rules().utilityApproach().kelvin(), "K"))),
        blocks);
  }

  private static double size(SiteHeat site) {
    SiteResult.Totals totals = site.result().totals();
    return totals.recoveredInside().kilowatts()
        + totals.processHotUtility().kilowatts()
        + totals.processColdUtility().kilowatts();
  }

  private Table totals() {
    HeatStudy.Totals totals = heat.totals();
    return tables.table(
        "report.heat.totals",
        List.of(tables.words("label"), tables.numbers("energy")),
        List.of(
            List.of(
                tables.text(words.text("report.heat.inside-processes")),
                tables.amount(totals.insideProcesses().amount())),
            List.of(
                tables.text(words.text("report.heat.inside-sites")),
                tables.amount(totals.insideSites().amount())),
            List.of(
                tables.text(words.text("report.heat.between-firms")),
                tables.amount(totals.betweenFirms().amount())),
            List.of(
                tables.text(words.text("report.heat.fired")),
                tables.amount(totals.fired().amount())),
            List.of(
                tables.text(words.text("report.heat.surplus")),
                tables.amount(totals.surplus().amount()))));
  }

  private Table overview(List<SiteHeat> sites) {
    return tables.table(
        "report.heat.caption",
        List.of(
            tables.words("facility"),
            tables.numbers("heat-streams"),
            tables.numbers("recovered-inside"),
            tables.numbers("recovered-steam"),
            tables.numbers("still-raised"),
            tables.numbers("carried-away"),
            tables.words("note")),
        sites.stream().map(this::row).toList());
  }

  private List<Table.Cell> row(SiteHeat site) {
    SiteResult.Totals totals = site.result().totals();
    return List.of(
        tables.text(name(site)),
        tables.count(site.problem().streams().size()),
        tables.amount(totals.recoveredInside().kilowatts()),
        tables.amount(totals.recovered().kilowatts()),
        tables.amount(totals.hotUtility().kilowatts()),
        tables.amount(totals.coldUtility().kilowatts()),
        tables.text(
            site.notes().stream().map(words::text).distinct().collect(Collectors.joining(" "))));
  }

  /** The facility; its profile too where it has several. */
  private String name(SiteHeat site) {
    boolean isAlone =
        heat.sites().stream().filter(s -> s.facility().equals(site.facility())).count() == 1;
    return isAlone
        ? site.facility().name()
        : words.text("report.heat.profile", site.facility().name(), site.profile().value());
  }

  private PageView.Block site(SiteHeat site, int place) {
    List<PageView.Block> blocks = new ArrayList<>();
    for (Chart chart :
        List.of(
            HeatCharts.composite(site.problem(), words),
            HeatCharts.grandComposite(site.result(), words),
            HeatCharts.profiles(site.result(), words))) {
      if (!chart.table().rows().isEmpty()) {
        blocks.add(ChartData.block(chart, chart.key() + "-" + (place + 1), words));
      }
    }
    blocks.add(new PageView.TableBlock(levels(site.result())));
    return new PageView.FoldBlock(words.text("report.heat.fold", name(site)), blocks);
  }

  private Table levels(SiteResult result) {
    return tables.table(
        "report.heat.levels",
        List.of(
            tables.words("level"),
            tables.numbers("temperature"),
            tables.numbers("used"),
            tables.numbers("raised"),
            tables.numbers("from-above"),
            tables.numbers("from-boilers"),
            tables.numbers("let-down")),
        result.levels().stream()
            .map(
                l ->
                    List.of(
                        tables.text(l.level().value()),
                        tables.amount(l.saturation().celsius()),
                        tables.amount(l.used().kilowatts()),
                        tables.amount(l.raised().kilowatts()),
                        tables.amount(l.fromAbove().kilowatts()),
                        tables.amount(l.boilers().kilowatts()),
                        tables.amount(l.letDown().kilowatts())))
            .toList());
  }
}
