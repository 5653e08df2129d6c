package org.millrace.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Technology;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.BuildList;
import org.millrace.study.PlannedExchange;
import org.millrace.study.StudyResult;
import org.millrace.study.Total;
import org.millrace.unit.Money;

/** What to build, what it carries, when it pays back, and how to begin. */
final class BuildSection {
  /** So many links are listed; all stand in the tables beside the page. */
  private static final int LINKS = 100;

  private final StudyResult.Planned study;
  private final BuildList build;
  private final Words words;
  private final Tables tables;
  private final KnowledgeIndex knowledge;
  private final FirstSteps steps;
  private final Paybacks paybacks;
  private final Map<Id.FacilityId, String> names = new HashMap<>();

  BuildSection(StudyResult.Planned study, Words words) {
    this.study = study;
    build = study.plan().review().build();
    this.words = words;
    tables = new Tables(words);
    knowledge = new KnowledgeIndex(study.knowledge());
    steps = new FirstSteps(knowledge, words);
    paybacks = new Paybacks(words);
    for (Facility facility : study.registry().facilities()) {
      names.put(facility.id(), facility.name());
    }
  }

  /** A link and the exchange that it is for. */
  private record Link(BuildList.OfLink link, PlannedExchange exchange) {}

  PageView.Section section() {
    List<String> paragraphs = new ArrayList<>();
    List<PageView.Block> blocks = new ArrayList<>();
    first().ifPresent(paragraphs::add);
    if (build.plants().isEmpty()) {
      paragraphs.add(words.text("report.build.no-plant"));
    } else {
      paragraphs.add(lead());
      paragraphs.add(words.text("report.build.how"));
      blocks.add(new PageView.TableBlock(plants()));
      blocks.add(basis());
    }
    List<Link> coming = links(true);
    List<Link> running = links(false);
    if (!build.links().isEmpty()) {
      paragraphs.add(
          words.text(
              "report.build.links-lead",
              words.numbers().count(coming.size()),
              words.numbers().count(running.size())));
    }
    add("report.build.links-new", coming, blocks);
    add("report.build.links-running", running, blocks);
    return new PageView.Section("build", words.text("report.build.title"), paragraphs, blocks);
  }

  /** What to begin with: a plant that is paid back for sure, else a link without a question. */
  private Optional<String> first() {
    for (BuildList.OfPlant plant : build.plants()) {
      Technology technology = knowledge.technology(plant.technology());
      if (!plant.standing() && FirstSteps.isSure(plant.payback(), technology)) {
        String what = words.technology(plant.technology());
        String step = steps.of(plant, technology);
        return Optional.of(words.text("report.build.first-plant", what, name(plant.site()), step));
      }
    }
    return links(true).stream()
        .filter(l -> steps.isOpen(l.exchange()))
        .findFirst()
        .map(
            l ->
                words.text(
                    "report.build.first-link",
                    name(l.link().giver()),
                    name(l.link().taker()),
                    words.material(l.link().delivered()),
                    steps.of(l.link(), l.exchange())));
  }

  /** All plants together. */
  private String lead() {
    Total<Money> investment = study.plan().headline().investment();
    double saving = build.plants().stream().mapToDouble(p -> p.saving().value()).sum();
    return words.text(
        saving > 0 ? "report.build.lead" : "report.build.lead-never",
        words.numbers().count(build.plants().size()),
        words.amount(investment.value(), "EUR"),
        words.range(investment.low(), investment.high()),
        words.amount(saving, "EUR/a"),
        saving > 0 ? paybacks.years(investment.value() / saving) : "");
  }

  private Table plants() {
    return tables.table(
        "report.build.caption",
        List.of(
            tables.words("technology"),
            tables.words("site"),
            tables.numbers("capacity"),
            tables.numbers("investment"),
            tables.words("grade"),
            tables.numbers("carried"),
            tables.numbers("payback"),
            tables.words("payback-range"),
            tables.words("monday")),
        build.plants().stream().map(this::row).toList());
  }

  private List<Table.Cell> row(BuildList.OfPlant plant) {
    Technology technology = knowledge.technology(plant.technology());
    return List.of(
        tables.text(words.technology(plant.technology())),
        tables.text(name(plant.site())),
        tables.amount(plant.capacity().amount()),
        tables.amount(plant.investment().amount()),
        Badge.of(plant.investment().grade().worse(plant.saving().grade()), words),
        tables.amount(plant.saving().value()),
        paybacks.cell(plant.payback().value()),
        tables.text(paybacks.range(plant.payback())),
        tables.text(steps.of(plant, technology)));
  }

  /** What the numbers of the plants rest on. */
  private PageView.Block basis() {
    Table table =
        tables.table(
            "report.build.basis",
            List.of(
                tables.words("technology"),
                tables.words("site"),
                tables.words("investment-range"),
                tables.words("carried-range"),
                tables.numbers("per-year"),
                tables.numbers("exchanges-number"),
                tables.words("maturity"),
                tables.words("origin")),
            build.plants().stream().map(this::basis).toList());
    return new PageView.FoldBlock(
        words.text("report.build.basis-fold"), List.of(new PageView.TableBlock(table)));
  }

  private List<Table.Cell> basis(BuildList.OfPlant plant) {
    Technology technology = knowledge.technology(plant.technology());
    return List.of(
        tables.text(words.technology(plant.technology())),
        tables.text(name(plant.site())),
        tables.range(plant.investment()),
        tables.text(words.range(plant.saving().low(), plant.saving().high())),
        tables.amount(plant.perYear().amount()),
        tables.count(plant.exchanges()),
        tables.text(words.text(technology.maturity())),
        tables.text(technology.size().investment().origin().toString()));
  }

  private List<Link> links(boolean isNew) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < build.links().size(); i++) {
      BuildList.OfLink link = build.links().get(i);
      if (link.since().isEmpty() == isNew) {
        links.add(new Link(link, study.plan().exchanges().get(i)));
      }
    }
    return links;
  }

  private void add(String key, List<Link> links, List<PageView.Block> blocks) {
    if (links.isEmpty()) {
      return;
    }
    Table table =
        tables.table(
            links.size() > LINKS ? "report.build.links-first" : "report.build.links-all",
            List.of(
                tables.words("giver"),
                tables.words("taker"),
                tables.words("what-moves"),
                tables.words("way"),
                tables.numbers("kilometres"),
                tables.numbers("link-cost"),
                tables.words("grade"),
                tables.numbers("carried"),
                tables.words("monday")),
            links.stream().limit(LINKS).map(this::row).toList());
    blocks.add(
        new PageView.FoldBlock(
            words.text(key + "-fold", words.numbers().count(links.size())),
            List.of(new PageView.TableBlock(table))));
  }

  private List<Table.Cell> row(Link row) {
    BuildList.OfLink link = row.link();
    Total<?> perYear = link.perYear();
    return List.of(
        tables.text(name(link.giver())),
        tables.text(name(link.taker())),
        tables.text(words.material(link.delivered())),
        tables.text(words.text(steps.isPiped(link) ? "report.build.pipe" : "report.build.road")),
        tables.amount(link.distance().amount()),
        tables.amount(perYear.value()),
        Badge.of(perYear.grade(), words),
        tables.amount(link.saving().amount()),
        tables.text(steps.of(link, row.exchange())));
  }

  private String name(Id.FacilityId facility) {
    return names.getOrDefault(facility, facility.value());
  }
}
