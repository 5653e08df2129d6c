package org.millrace.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.pinch.resource.ResourceResult;
import org.millrace.report.chart.Table;
import org.millrace.report.chart.WaterCharts;
import org.millrace.report.word.Words;
import org.millrace.study.water.SiteWater;
import org.millrace.study.water.SiteWater.Contaminant;
import org.millrace.study.water.WaterStudy;

/** How little fresh water would be enough, and what the plan reaches. */
final class WaterSection {
  /** So many places unfold with their curves, so that the page stays under 10 MB. */
  private static final int DRAWN = 20;

  /** So many places are listed; all stand in plan.json. */
  private static final int LISTED = 200;

  /** So many members of a group are named. */
  private static final int NAMED = 4;

  /** Grams of a kilogram. */
  private static final double GRAMS = 1_000;

  private final WaterStudy water;
  private final Words words;
  private final Tables tables;
  private final Map<Id.FacilityId, String> names = new HashMap<>();

  WaterSection(WaterStudy water, List<Facility> facilities, Words words) {
    this.water = water;
    this.words = words;
    tables = new Tables(words);
    facilities.forEach(f -> names.put(f.id(), f.name()));
  }

  /** Whether nobody stated any water. */
  boolean isEmpty() {
    return water.isEmpty();
  }

  PageView.Section section() {
    List<SiteWater> groups =
        water.sites().stream().filter(s -> s.scope() == SiteWater.Scope.GROUP).toList();
    List<PageView.Block> blocks = new ArrayList<>();
    blocks.add(new PageView.TableBlock(totals()));
    blocks.add(new PageView.TableBlock(overview()));
    int drawn = 0;
    for (SiteWater group : groups) {
      if (!group.contaminants().isEmpty() && drawn < DRAWN) {
        drawn++;
        blocks.add(place(group, drawn));
      }
    }
    return new PageView.Section(
        "water",
        words.text("report.water.title"),
        List.of(words.text("report.water.lead"), words.text("report.water.how")),
        blocks);
  }

  private Table totals() {
    WaterStudy.Totals totals = water.totals();
    return tables.table(
        "report.water.totals",
        List.of(tables.words("label"), tables.numbers("flow")),
        List.of(
            List.of(
                tables.text(words.text("report.water.asked")),
                tables.amount(totals.asked().amount())),
            List.of(
                tables.text(words.text("report.water.least-alone")),
                tables.amount(totals.leastAlone().amount())),
            List.of(
                tables.text(words.text("report.water.least")),
                tables.amount(totals.least().amount())),
            List.of(
                tables.text(words.text("report.water.planned")),
                tables.amount(totals.planned().amount())),
            List.of(
                tables.text(words.text("report.water.shared")),
                tables.amount(totals.shared().amount())),
            List.of(
                tables.text(words.text("report.water.otherwise")),
                tables.amount(totals.otherwise().amount()))));
  }

  private Table overview() {
    return tables.table(
        "report.water.caption",
        List.of(
            tables.words("facilities-together"),
            tables.numbers("water-asked"),
            tables.numbers("water-given"),
            tables.numbers("water-least"),
            tables.words("contaminant")),
        water.sites().stream().limit(LISTED).map(this::row).toList());
  }

  private List<Table.Cell> row(SiteWater site) {
    return List.of(
        tables.text(name(site)),
        tables.amount(site.asked().amount()),
        tables.amount(site.given().amount()),
        tables.amount(site.least().amount()),
        tables.text(
            site.contaminants().stream()
                .limit(1)
                .map(Contaminant::property)
                .findFirst()
                .orElse("")));
  }

  private String name(SiteWater site) {
    String named =
        site.facilities().stream()
            .limit(NAMED)
            .map(f -> names.getOrDefault(f, f.value()))
            .collect(Collectors.joining(words.text("report.list-comma")));
    int more = site.facilities().size() - NAMED;
    String all =
        more > 0 ? words.text("report.water.more", named, words.numbers().count(more)) : named;
    return site.scope() == SiteWater.Scope.FACILITY ? all : words.text("report.water.group", all);
  }

  private PageView.Block place(SiteWater site, int place) {
    Contaminant governing = site.contaminants().getFirst();
    return new PageView.FoldBlock(
        words.text("report.water.fold", name(site), governing.property()),
        List.of(
            ChartData.block(
                WaterCharts.composite(governing.result(), words),
                "water-composite-" + place,
                words),
            new PageView.TableBlock(cascade(governing.result()))));
  }

  private Table cascade(ResourceResult.Targeted result) {
    return tables.table(
        "report.water.cascade",
        List.of(
            tables.numbers("content"),
            tables.numbers("asked-there"),
            tables.numbers("given-there"),
            tables.numbers("bought-there"),
            tables.numbers("flow-left"),
            tables.numbers("load-left")),
        result.cascade().stream()
            .map(
                l ->
                    List.of(
                        tables.amount(l.quality()),
                        tables.amount(l.asked()),
                        tables.amount(l.given()),
                        tables.amount(l.bought()),
                        tables.amount(l.flow()),
                        tables.amount(l.surplus() / GRAMS)))
            .toList());
  }
}
