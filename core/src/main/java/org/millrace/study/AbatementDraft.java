package org.millrace.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.millrace.abatement.Emitter;
import org.millrace.domain.DataSource;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.Registry;
import org.millrace.domain.Reports;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.unit.Emission;
import org.millrace.unit.EnergyFlow;
import org.millrace.unit.Quantity;

/**
 * What measures can act on at the facilities of a region, as reported; nothing is estimated for who
 * reported nothing, but CO2 follows from fuels where only those are known.
 */
public final class AbatementDraft {
  /** Without biomass if the register tells it apart: its carbon is not what measures abate. */
  private static final List<String> CO2_CODES = List.of("CO2EXCLBIOMASS", "CO2");

  private static final String N2O_CODE = "N2O";

  /** Tonnes of CO2 that warm as much as one of nitrous oxide in a hundred years. */
  private static final double N2O_WARMING = 273;

  private static final Id.MaterialId POWER = new Id.MaterialId("electricity");

  /** Steam and hot water are kinds of it: what makes them is burnt elsewhere. */
  private static final Id.MaterialId HEAT = new Id.MaterialId("heat");

  private final Registry registry;
  private final KnowledgeIndex knowledge;
  private final Map<Series, TreeMap<Integer, Double>> series = new HashMap<>();
  private final Map<Series, Grade> grades = new HashMap<>();
  private final int first;

  /** What a facility reported of one kind. */
  private record Series(Id.FacilityId facility, String kind) {}

  /**
   * Gathers the reports of a region.
   *
   * @param years how many of a register's last years count
   */
  public AbatementDraft(Registry registry, Knowledge knowledge, int years) {
    this.registry = registry;
    this.knowledge = new KnowledgeIndex(knowledge);
    Reports reports = registry.reports();
    first =
        Stream.concat(
                    reports.releases().stream().map(Reports.Release::year),
                    reports.fuels().stream().map(Reports.FuelUse::year))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0)
            - years
            + 1;
    for (Reports.Release release : reports.releases()) {
      if (release.medium() == Reports.Medium.AIR) {
        add(release.facility(), release.pollutant(), release.year(), release.rate(), 1);
      }
    }
    for (Reports.FuelUse use : reports.fuels()) {
      if (use.fuel().equals(POWER)) {
        add(use.facility(), "power", use.year(), use.rate(), 1);
      } else if (!this.knowledge.lineage(use.fuel()).contains(HEAT)) {
        factor(use.fuel()).ifPresent(f -> add(use.facility(), "fuel", use.year(), use.rate(), f));
      }
    }
  }

  /** All facilities; those of lead firms, or named themselves, explore. */
  public List<Emitter> emitters(Collection<String> leaders) {
    List<Emitter> emitters = new ArrayList<>();
    for (Facility facility : registry.facilities()) {
      boolean leads =
          leaders.contains(facility.firm().value()) || leaders.contains(facility.id().value());
      emitters.add(emitter(facility, leads));
    }
    return emitters;
  }

  private Emitter emitter(Facility facility, boolean leads) {
    Id.FacilityId id = facility.id();
    Figure<Emission> fuel = figure(id, "fuel", new Emission(1));
    Figure<Emission> carbonDioxide =
        CO2_CODES.stream()
            .filter(code -> series.containsKey(new Series(id, code)))
            .findFirst()
            .map(code -> figure(id, code, new Emission(1)))
            .orElse(fuel);
    return new Emitter(
        id,
        knowledge.findSector(facility.activity()).stream().toList(),
        leads,
        carbonDioxide,
        fuel.amount() <= carbonDioxide.amount() ? fuel : carbonDioxide,
        figure(id, N2O_CODE, new Emission(N2O_WARMING)),
        figure(id, "power", new EnergyFlow(1)));
  }

  private void add(Id.FacilityId facility, String kind, int year, Figure<?> figure, double factor) {
    if (year >= first) {
      Series key = new Series(facility, kind);
      series
          .computeIfAbsent(key, k -> new TreeMap<>())
          .merge(year, figure.amount() * factor, Double::sum);
      Grade grade = kind.equals("fuel") ? figure.grade().worse(Grade.ESTIMATED) : figure.grade();
      grades.merge(key, grade, Grade::worse);
    }
  }

  /** The last report, its range all of the last years; 0 when there is none. */
  private <Q extends Quantity<Q>> Figure<Q> figure(Id.FacilityId facility, String kind, Q unit) {
    Series key = new Series(facility, kind);
    TreeMap<Integer, Double> years = series.getOrDefault(key, new TreeMap<>());
    Origin origin = new Origin("reports", facility.value(), DataSource.ENGINEERING_JUDGEMENT);
    if (years.isEmpty()) {
      return Figure.exact(unit.withAmount(0), Grade.REPORTED, origin);
    }
    double least = years.values().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double most = years.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    return Figure.between(
        unit.withAmount(least * unit.amount()),
        unit.withAmount(years.lastEntry().getValue() * unit.amount()),
        unit.withAmount(most * unit.amount()),
        grades.getOrDefault(key, Grade.REPORTED),
        origin);
  }

  /** Tonnes of CO2 equivalent of a gigajoule of a fuel. */
  private Optional<Double> factor(Id.MaterialId fuel) {
    return knowledge
        .findVirginEmission(fuel)
        .flatMap(
            emission ->
                knowledge
                    .findHeatContent(fuel)
                    .filter(heat -> heat.amount() > 0)
                    .map(heat -> emission.amount() / heat.amount()));
  }
}
