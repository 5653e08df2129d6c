package org.millrace.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.millrace.domain.Activity;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.domain.Reports;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.SectorFlow.Driver;

/** What is known of a facility beside the quantity in question, as features of a regression. */
final class Clues {
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  /** A clue of a facility. */
  record Clue(Group group, String name) {}

  /** Kinds of clues; the effects of a kind share one variance. */
  enum Group {
    /** The level of all; not drawn to zero. */
    LEVEL(1),
    SECTOR(1),
    CODE(1),
    /** Other facilities of the firm. */
    FIRM(2),
    /** A word of the facility's name. */
    WORD(3),
    /** How many pollutants it reported. */
    POLLUTANTS(1),
    /** That a pollutant or quantity was reported. */
    HAS(5),
    /** How much of it. */
    AMOUNT(5);

    private final int fewest;

    Group(int fewest) {
      this.fewest = fewest;
    }

    /** Facilities that must share a clue for it to be learned from. */
    int fewest() {
      return fewest;
    }
  }

  private final KnowledgeIndex knowledge;
  private final ReportedQuantities reported;
  private final Map<Id.FacilityId, Map<String, Double>> released = new HashMap<>();

  Clues(Reports reports, ReportedQuantities reported, KnowledgeIndex knowledge) {
    this.knowledge = knowledge;
    this.reported = reported;
    Map<Id.FacilityId, Map<String, List<Double>>> rates = new HashMap<>();
    for (Reports.Release r : reports.releases()) {
      rates
          .computeIfAbsent(r.facility(), f -> new TreeMap<>())
          .computeIfAbsent(r.pollutant() + ' ' + r.medium(), p -> new ArrayList<>())
          .add(r.rate().amount());
    }
    rates.forEach((facility, series) -> released.put(facility, logarithms(series)));
  }

  /** The sector of a facility, as knowledge has it. */
  Optional<Id.SectorId> findSector(Facility facility) {
    return knowledge.findSector(facility.activity());
  }

  /** Whether anything that the facility reported is known. */
  boolean hasReports(Facility facility, Driver asked) {
    return released.containsKey(facility.id())
        || Arrays.stream(Driver.values())
            .anyMatch(d -> d != asked && reported.findUsual(facility.id(), d).isPresent());
  }

  /** The clues to one driver of a facility, with or without what it reported itself. */
  Map<Clue, Double> of(Facility facility, Driver asked, boolean withReports) {
    Map<Clue, Double> clues = new LinkedHashMap<>();
    clues.put(new Clue(Group.LEVEL, ""), 1.0);
    findSector(facility).ifPresent(s -> clues.put(new Clue(Group.SECTOR, s.value()), 1.0));
    if (facility.activity() instanceof Activity.Coded coded) {
      clues.put(new Clue(Group.CODE, coded.scheme() + ' ' + coded.code()), 1.0);
    }
    clues.put(new Clue(Group.FIRM, facility.firm().value()), 1.0);
    WORD.matcher(facility.name().toLowerCase(Locale.ROOT))
        .results()
        .forEach(word -> clues.put(new Clue(Group.WORD, word.group()), 1.0));
    if (withReports) {
      addReports(facility, asked, clues);
    }
    return clues;
  }

  private void addReports(Facility facility, Driver asked, Map<Clue, Double> clues) {
    Map<String, Double> pollutants = released.getOrDefault(facility.id(), Map.of());
    clues.put(new Clue(Group.POLLUTANTS, ""), Math.log1p(pollutants.size()));
    pollutants.forEach(
        (pollutant, logarithm) -> {
          if (asked != Driver.CO2 || !pollutant.startsWith("CO2")) {
            add(clues, pollutant, logarithm);
          }
        });
    for (Driver driver : Driver.values()) {
      if (driver != asked && driver != Driver.CO2) {
        reported
            .findUsual(facility.id(), driver)
            .ifPresent(usual -> add(clues, driver.name(), Math.log10(usual)));
      }
    }
  }

  private static void add(Map<Clue, Double> clues, String name, double logarithm) {
    clues.put(new Clue(Group.HAS, name), 1.0);
    clues.put(new Clue(Group.AMOUNT, name), logarithm);
  }

  private static Map<String, Double> logarithms(Map<String, List<Double>> series) {
    Map<String, Double> logarithms = new TreeMap<>(Comparator.naturalOrder());
    series.forEach(
        (pollutant, rates) -> {
          double median =
              PooledRegression.median(rates.stream().mapToDouble(Double::doubleValue).toArray());
          if (median > 0) {
            logarithms.put(pollutant, Math.log10(median));
          }
        });
    return logarithms;
  }
}
