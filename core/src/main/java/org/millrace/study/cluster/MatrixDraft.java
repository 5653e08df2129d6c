package org.millrace.study.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.millrace.classify.matrix.ClassifyProblem;
import org.millrace.classify.matrix.ClassifyRules;
import org.millrace.classify.matrix.ClusterYear;
import org.millrace.classify.matrix.Criterion;
import org.millrace.classify.matrix.EmissionReport;
import org.millrace.classify.matrix.Employment;
import org.millrace.classify.matrix.Indicator;
import org.millrace.classify.matrix.Measurement;
import org.millrace.classify.matrix.Reference;
import org.millrace.classify.matrix.SectorPart;
import org.millrace.classify.matrix.Weighting;
import org.millrace.cluster.specialization.LocationQuotientResult.Quotient;
import org.millrace.cluster.stage.Candidate;
import org.millrace.domain.Activity;
import org.millrace.domain.DataSource;
import org.millrace.domain.Economy.Area;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.Registry;
import org.millrace.domain.SectorYear;
import org.millrace.domain.matrix.IndustryTrend;
import org.millrace.unit.CarbonIntensity;
import org.millrace.unit.Change;
import org.millrace.unit.Emission;
import org.millrace.unit.Headcount;
import org.millrace.unit.Money;
import org.millrace.unit.Productivity;
import org.millrace.unit.Relative;

/** Asks which kind clusters are, of what is known of them and of the country. */
final class MatrixDraft {
  /** An industry whose value added falls by more than this share over the years declines. */
  private static final double DECLINE = 0.05;

  private final Registry registry;
  private final SectorScheme scheme;
  private final Valued valued;
  private final ClusterRules rules;

  MatrixDraft(Registry registry, SectorScheme scheme, Valued valued, ClusterRules rules) {
    this.registry = registry;
    this.scheme = scheme;
    this.valued = valued;
    this.rules = rules;
  }

  /** The scope 1 emission of those members that state value added, by year. */
  @FunctionalInterface
  interface Emissions {
    /** Empty when nothing is known. */
    Optional<Figure<Emission>> find(ClusterGroup group, int year);
  }

  /** How a cluster's sector compares in its area; empty when it doesn't. */
  @FunctionalInterface
  interface Comparisons {
    /** The key of a sector of a cluster in the comparison. */
    Optional<Specialties.Key> find(ClusterGroup group, Activity.Coded sector);
  }

  ClassifyProblem problem(
      List<ClusterGroup> groups,
      Emissions emissions,
      Comparisons comparisons,
      Specialties specialties) {
    List<ClusterYear> observations = new ArrayList<>();
    Set<Integer> years = new TreeSet<>(valued.years());
    for (ClusterGroup group : groups) {
      List<Integer> own = years.stream().filter(y -> !valued.members(group, y).isEmpty()).toList();
      if (own.isEmpty()) {
        observations.add(unknown(group));
      }
      for (int year : own) {
        observations.add(
            observation(group, year, emissions.find(group, year), comparisons, specialties));
      }
    }
    return new ClassifyProblem(
        observations,
        references(),
        economies(),
        Criterion.USUAL,
        Weighting.EQUAL,
        new ClassifyRules(
            rules.seed(),
            ClassifyRules.USUAL.draws(),
            ClassifyRules.USUAL.carbonThreshold(),
            ClassifyRules.USUAL.leastProbability(),
            ClassifyRules.USUAL.changeProbability(),
            ClassifyRules.USUAL.changeYears(),
            ClassifyRules.USUAL.leastCoverage(),
            ClassifyRules.USUAL.leastIndicators()));
  }

  /** A cluster of which no value added is known. */
  private ClusterYear unknown(ClusterGroup group) {
    return new ClusterYear(
        group.id(),
        registry.region().baseYear(),
        new EmissionReport.Unknown(),
        List.of(),
        List.of(),
        IndustryTrend.UNKNOWN);
  }

  private ClusterYear observation(
      ClusterGroup group,
      int year,
      Optional<Figure<Emission>> emission,
      Comparisons comparisons,
      Specialties specialties) {
    Map<Activity.Coded, List<Id.FacilityId>> sectors = valued.bySector(valued.members(group, year));
    List<SectorPart> parts = new ArrayList<>();
    sectors.forEach((sector, members) -> parts.add(part(sector, members, year)));
    Activity.Coded leading = leading(parts);
    List<Measurement> measurements = new ArrayList<>();
    measurements.add(new Measurement.FromEmployees(Indicator.LABOR_PRODUCTIVITY));
    comparisons
        .find(group, leading)
        .ifPresent(key -> measurements.addAll(measurements(key, year, specialties)));
    return new ClusterYear(
        group.id(),
        year,
        emission
            .<EmissionReport>map(EmissionReport.Known::new)
            .orElse(new EmissionReport.Unknown()),
        parts,
        measurements,
        trend(leading));
  }

  private SectorPart part(Activity.Coded sector, List<Id.FacilityId> members, int year) {
    return new SectorPart(
        scheme.id(sector),
        valued.valueAdded(members, year),
        valued
            .findPeople(members, year)
            .filter(p -> p.low() > 0)
            .<Employment>map(Employment.Known::new)
            .orElse(new Employment.Unknown()));
  }

  /** The sector of most value added. */
  private Activity.Coded leading(List<SectorPart> parts) {
    SectorPart most = parts.getFirst();
    for (SectorPart part : parts) {
      most = part.valueAdded().amount() > most.valueAdded().amount() ? part : most;
    }
    return scheme.sector(most.sector());
  }

  private List<Measurement> measurements(Specialties.Key key, int year, Specialties specialties) {
    List<Measurement> found = new ArrayList<>();
    Origin origin =
        new Origin("employment", key.sector().value(), DataSource.ENGINEERING_JUDGEMENT);
    for (Quotient.Estimated quotient : specialties.quotient(key, year)) {
      found.add(
          new Measurement.Stated(
              Indicator.LOCATION_QUOTIENT,
              Figure.between(
                  new Relative(quotient.low()),
                  new Relative(quotient.value()),
                  new Relative(quotient.high()),
                  Grade.ESTIMATED,
                  origin)));
    }
    if (specialties.competition(key) instanceof Candidate.Competition.Known known) {
      found.add(
          new Measurement.Rate(
              Indicator.COMPETITIVE_GROWTH,
              Figure.exact(new Change(known.rate()), Grade.ESTIMATED, origin)));
    }
    return found;
  }

  /** Whether the sector's value added in the country falls for good. */
  private IndustryTrend trend(Activity.Coded sector) {
    List<Double> money =
        nation().stream()
            .filter(r -> r.sector().equals(sector) && r.findValueAdded().isPresent())
            .sorted(Comparator.comparingInt(SectorYear::year))
            .map(r -> r.findValueAdded().orElseThrow().amount())
            .toList();
    if (money.size() < 2 || money.getFirst() <= 0) {
      return IndustryTrend.UNKNOWN;
    }
    return money.getLast() / money.getFirst() < 1 - DECLINE
        ? IndustryTrend.DECLINING
        : IndustryTrend.NOT_DECLINING;
  }

  private List<SectorYear> nation() {
    return registry.region().economy().findNation().map(Area::sectors).orElse(List.of());
  }

  private List<Reference> references() {
    List<Reference> references = new ArrayList<>();
    for (SectorYear row : nation()) {
      if (isRatio(row)) {
        Figure<Money> money = Widening.of(row.findValueAdded().orElseThrow());
        references.add(
            new Reference(
                scheme.id(row.sector()),
                row.year(),
                intensity(Widening.of(row.findEmission().orElseThrow()), money),
                productivity(money, Widening.of(row.employees()))));
      }
    }
    return references;
  }

  /** The whole economy, of years in which every sector states both. */
  private List<org.millrace.classify.matrix.Economy> economies() {
    Map<Integer, List<SectorYear>> years = new LinkedHashMap<>();
    nation().forEach(r -> years.computeIfAbsent(r.year(), y -> new ArrayList<>()).add(r));
    List<org.millrace.classify.matrix.Economy> economies = new ArrayList<>();
    years.forEach(
        (year, rows) -> {
          if (rows.stream().allMatch(MatrixDraft::isRatio)) {
            economies.add(
                new org.millrace.classify.matrix.Economy(
                    year,
                    intensity(
                        Valued.sum(
                            rows.stream()
                                .map(r -> Widening.of(r.findEmission().orElseThrow()))
                                .toList(),
                            "emission"),
                        Valued.sum(
                            rows.stream()
                                .map(r -> Widening.of(r.findValueAdded().orElseThrow()))
                                .toList(),
                            "value added"))));
          }
        });
    return economies;
  }

  private static boolean isRatio(SectorYear row) {
    return row.findValueAdded().filter(v -> v.low() > 0).isPresent()
        && row.findEmission().filter(e -> e.low() > 0).isPresent();
  }

  private static Figure<CarbonIntensity> intensity(Figure<Emission> emission, Figure<Money> money) {
    return Widening.ratio(emission, money, new CarbonIntensity(1));
  }

  private static Reference.ReferenceProductivity productivity(
      Figure<Money> money, Figure<Headcount> people) {
    return people.low() > 0
        ? new Reference.ReferenceProductivity.Known(
            Widening.ratio(money, people, new Productivity(1)))
        : new Reference.ReferenceProductivity.Unknown();
  }
}
