package org.millrace.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.domain.Registry;
import org.millrace.enterprise.Candidate;
import org.millrace.enterprise.EnterpriseResult;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.growth.GrowthStudy;

/** What to bring in, and what is known of by-products that nobody takes. */
final class GrowthSection {
  private static final int LINKS = 30;

  /** So a place is called that is the site of a stream's facility. */
  private static final String AT = "at-";

  private final GrowthStudy growth;
  private final Words words;
  private final Tables tables;
  private final Map<Id.FacilityId, String> names = new HashMap<>();
  private final Map<Id.PlaceId, Id.FacilityId> nearest = new HashMap<>();

  GrowthSection(GrowthStudy growth, Registry registry, Words words) {
    this.growth = growth;
    this.words = words;
    tables = new Tables(words);
    for (Facility facility : registry.facilities()) {
      names.put(facility.id(), facility.name());
    }
    growth.spots().forEach(s -> nearest.put(s.place(), s.nearest()));
  }

  PageView.Section section() {
    EnterpriseResult result = growth.result();
    List<String> paragraphs = new ArrayList<>();
    List<PageView.Block> blocks = new ArrayList<>();
    if (result.candidates().isEmpty()) {
      paragraphs.add(words.text("report.growth.none"));
    } else {
      paragraphs.add(lead(result.portfolio()));
      paragraphs.add(words.text("report.growth.how"));
      blocks.add(new PageView.TableBlock(candidates(result.candidates())));
    }
    if (growth.unplaced() > 0) {
      paragraphs.add(
          words.text("report.growth.unplaced", words.numbers().count(growth.unplaced())));
    }
    if (!result.links().isEmpty()) {
      blocks.add(new PageView.TableBlock(links(result.links())));
    }
    return new PageView.Section("growth", words.text("report.growth.title"), paragraphs, blocks);
  }

  private String lead(EnterpriseResult.Portfolio portfolio) {
    return words.text(
        "report.growth.lead",
        words.numbers().count(portfolio.enterprises().size()),
        portfolio.enterprises().stream()
            .map(c -> words.technology(c.technology()))
            .collect(Collectors.joining("; ")),
        words.figure(portfolio.gain(), "EUR/a"),
        words.amount(portfolio.taken().amount(), "t/a"),
        words.numbers().percent(portfolio.share()),
        words.amount(portfolio.bound().amount(), "EUR/a"));
  }

  private Table candidates(List<Candidate> candidates) {
    return tables.table(
        "report.growth.caption",
        List.of(
            tables.words("technology"),
            tables.words("site"),
            tables.numbers("capacity"),
            tables.numbers("gain-all"),
            tables.words("range"),
            tables.numbers("investment"),
            tables.numbers("jobs"),
            tables.numbers("closed"),
            tables.numbers("avoided"),
            tables.words("maturity"),
            tables.words("grade"),
            tables.words("why"),
            tables.words("open")),
        candidates.stream().map(this::row).toList());
  }

  private List<Table.Cell> row(Candidate candidate) {
    Candidate.Account account = candidate.account();
    return List.of(
        tables.text(words.technology(candidate.technology())),
        tables.text(where(candidate.place().id())),
        tables.amount(candidate.size().amount()),
        tables.amount(account.gain().amount()),
        tables.range(account.gain()),
        tables.amount(account.investment().amount()),
        tables.amount(account.jobs().people()),
        tables.amount(account.closed().amount()),
        tables.amount(account.avoided().amount()),
        tables.text(words.text(candidate.maturity())),
        Badge.of(account.gain().grade(), words),
        tables.text(why(candidate)),
        tables.text(open(candidate)));
  }

  private String where(Id.PlaceId place) {
    Id.FacilityId facility = nearest.get(place);
    if (facility == null) {
      return place.value();
    }
    String name = names.getOrDefault(facility, facility.value());
    return place.value().startsWith(AT) ? name : words.text("report.growth.near", name);
  }

  /** What it takes, and what its products replace. */
  private String why(Candidate candidate) {
    Set<String> taken = new LinkedHashSet<>();
    candidate.inputs().forEach(i -> taken.add(words.material(i.material())));
    Set<String> products = new LinkedHashSet<>();
    candidate.sales().forEach(s -> products.add(words.material(s.product())));
    String inputs =
        words.text(
            "report.growth.takes",
            words.amount(candidate.account().taken().amount(), "t/a"),
            String.join("; ", taken),
            words.numbers().percent(candidate.account().share()));
    return products.isEmpty()
        ? inputs
        : inputs
            + ' '
            + words.text(
                "report.growth.replaces",
                String.join("; ", products),
                words.amount(candidate.account().replaced().amount(), "t/a"));
  }

  private String open(Candidate candidate) {
    return candidate.missing().stream()
        .map(Candidate.Missing::lack)
        .distinct()
        .map(words::text)
        .collect(Collectors.joining(" "));
  }

  private Table links(List<EnterpriseResult.MissingLink> links) {
    return tables.table(
        "report.growth.links",
        List.of(
            tables.words("by-product"),
            tables.numbers("left"),
            tables.numbers("facilities"),
            tables.words("standing"),
            tables.words("technology")),
        links.stream().limit(LINKS).map(this::row).toList());
  }

  private List<Table.Cell> row(EnterpriseResult.MissingLink link) {
    return List.of(
        tables.text(words.material(link.material())),
        tables.amount(link.unserved().amount()),
        tables.count(link.sources()),
        tables.text(words.text(link.standing())),
        tables.text(
            link.technologies().stream().map(words::technology).collect(Collectors.joining("; "))));
  }
}
