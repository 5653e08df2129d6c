package org.millrace.study.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.cluster.localization.LocalizationResult;
import org.millrace.cluster.specialization.LocationQuotientResult.Concentration;
import org.millrace.cluster.specialization.LocationQuotientResult.Quotient;
import org.millrace.cluster.stage.Candidate;
import org.millrace.cluster.stage.ClusterStages;
import org.millrace.cluster.stage.StageProblem;
import org.millrace.cluster.stage.StageResult;
import org.millrace.cluster.stage.StageRules;
import org.millrace.domain.Datum;
import org.millrace.domain.Id;
import org.millrace.engine.Run;

/** Gathers what is known of sectors in places, and asks for their stages. */
final class Specialties {
  /** A sector in a place. */
  record Key(Id.RegionId place, Id.SectorId sector) {}

  /** A quotient of a year. */
  record YearOf(int year, Concentration concentration) {}

  private final Map<Key, List<YearOf>> series = new HashMap<>();
  private final Map<Key, Candidate.Competition> competition = new HashMap<>();
  private final Map<Key, Candidate.Relatedness> relatedness = new HashMap<>();
  private final Map<Key, Datum> plants = new HashMap<>();
  private final Map<Key, Integer> members = new HashMap<>();
  private final Map<Id.SectorId, Candidate.Localization> localization = new HashMap<>();
  private final SectorScheme scheme;
  private final StageRules rules;

  Specialties(SectorScheme scheme, List<SectorPattern> patterns, StageRules rules) {
    this.scheme = scheme;
    this.rules = rules;
    for (SectorPattern pattern : patterns) {
      localization.put(scheme.id(pattern.sector()), localization(pattern));
    }
  }

  private static Candidate.Localization localization(SectorPattern pattern) {
    return switch (pattern.result()) {
      case LocalizationResult.Measured measured ->
          switch (measured.verdict()) {
            case LOCALIZED -> Candidate.Localization.LOCALIZED;
            case DISPERSED, NEITHER -> Candidate.Localization.NOT_LOCALIZED;
          };
      case LocalizationResult.Unfinished unfinished -> Candidate.Localization.UNKNOWN;
      case LocalizationResult.Undefined undefined -> Candidate.Localization.UNKNOWN;
    };
  }

  /** Quotients of a year; years must come in order. */
  void add(int year, List<Concentration> cells) {
    for (Concentration cell : cells) {
      series
          .computeIfAbsent(new Key(cell.region(), cell.sector()), k -> new ArrayList<>())
          .add(new YearOf(year, cell));
    }
  }

  void plants(Key key, double count) {
    plants.put(key, new Datum.Known(count));
  }

  /** Says that so many more plants of clusters are in the sector; only such are staged. */
  void addMembers(Key key, int count) {
    members.merge(key, count, Integer::sum);
  }

  void competition(Key key, Candidate.Competition effect) {
    competition.put(key, effect);
  }

  void relatedness(Key key, Candidate.Relatedness near) {
    relatedness.put(key, near);
  }

  Candidate.Competition competition(Key key) {
    return competition.getOrDefault(key, new Candidate.Competition.Unknown());
  }

  /** The sectors of each place with members, by stage and then by quotient. */
  Map<Id.RegionId, List<Specialty>> staged(Run run) {
    List<Candidate> candidates = new ArrayList<>();
    series.keySet().stream()
        .filter(k -> members.getOrDefault(k, 0) > 0 && hasQuotient(k))
        .sorted(Comparator.comparing(Key::place).thenComparing(Key::sector))
        .forEach(key -> candidates.add(candidate(key)));
    StageResult result = new ClusterStages().solve(new StageProblem(candidates, rules), run);
    Map<Id.RegionId, List<Specialty>> found = new HashMap<>();
    for (StageResult.Staged staged : result.candidates()) {
      Key key = new Key(staged.place(), staged.sector());
      found.computeIfAbsent(staged.place(), p -> new ArrayList<>()).add(specialty(key, staged));
    }
    found.values().forEach(l -> l.sort(strongestFirst()));
    return found;
  }

  private boolean hasQuotient(Key key) {
    return last(key).quotient() instanceof Quotient.Estimated;
  }

  private Concentration last(Key key) {
    return series.getOrDefault(key, List.of()).getLast().concentration();
  }

  private Specialty specialty(Key key, StageResult.Staged staged) {
    Concentration last = last(key);
    return new Specialty(
        scheme.sector(key.sector()),
        0,
        last.employment().amount(),
        last.quotient(),
        staged.outcome(),
        staged.checks());
  }

  private static Comparator<Specialty> strongestFirst() {
    return Comparator.comparingInt(Specialties::rank)
        .thenComparing(Comparator.comparingDouble(Specialties::low).reversed())
        .thenComparing(s -> s.sector().code());
  }

  private static int rank(Specialty specialty) {
    return switch (specialty.stage()) {
      case StageResult.Outcome.Told told ->
          switch (told.stage()) {
            case EXISTING -> 0;
            case DECLINING -> 1;
            case EMERGING -> 2;
            case POTENTIAL -> 4;
            case NONE -> 5;
          };
      case StageResult.Outcome.Unclear unclear -> 3;
    };
  }

  private static double low(Specialty specialty) {
    return specialty.quotient() instanceof Quotient.Estimated e ? e.low() : 0;
  }

  private Candidate candidate(Key key) {
    List<YearOf> years = series.getOrDefault(key, List.of());
    Concentration last = last(key);
    return new Candidate(
        key.place().value() + "/" + key.sector().value(),
        key.sector(),
        key.place(),
        years.stream()
            .filter(y -> y.concentration().quotient() instanceof Quotient.Estimated)
            .map(Specialties::year)
            .toList(),
        last.standardized(),
        last.quotient() instanceof Quotient.Estimated e
            ? new Datum.Known(e.falseDiscovery())
            : new Datum.Unknown(),
        localization.getOrDefault(key.sector(), Candidate.Localization.UNKNOWN),
        plants.getOrDefault(key, new Datum.Unknown()),
        competition(key),
        relatedness.getOrDefault(key, new Candidate.Relatedness.Unknown()),
        Candidate.Endowment.UNKNOWN);
  }

  private static Candidate.Year year(YearOf one) {
    Quotient.Estimated quotient = (Quotient.Estimated) one.concentration().quotient();
    return new Candidate.Year(
        one.year(),
        quotient.value(),
        new Candidate.Interval.Known(quotient.low(), quotient.high()),
        one.concentration().employment(),
        false);
  }

  /** The quotient of a sector in a place and year, if there is one. */
  List<Quotient.Estimated> quotient(Key key, int year) {
    return series.getOrDefault(key, List.of()).stream()
        .filter(y -> y.year() == year)
        .map(y -> y.concentration().quotient())
        .filter(Quotient.Estimated.class::isInstance)
        .map(Quotient.Estimated.class::cast)
        .toList();
  }
}
