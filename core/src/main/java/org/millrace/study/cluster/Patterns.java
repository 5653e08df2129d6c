package org.millrace.study.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.millrace.cluster.localization.DurantonOverman;
import org.millrace.cluster.localization.LocalizationProblem;
import org.millrace.cluster.localization.LocalizationResult;
import org.millrace.domain.Activity;
import org.millrace.domain.Facility;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.math.Position;
import org.millrace.math.RandomStream;
import org.millrace.unit.Distance;

/** Whether the plants of the largest sectors stand closer together than all plants do. */
final class Patterns {
  /** Fewer plants say little of a pattern. */
  private static final int LEAST_PLANTS = 10;

  /** Fewer other sites say little of what chance would do. */
  private static final int LEAST_SITES = 50;

  /** Steps of the grid of distances, at least. */
  private static final int STEPS = 100;

  private final Map<Id.FacilityId, GeoPoint> places;
  private final ClusterRules rules;

  Patterns(Map<Id.FacilityId, GeoPoint> places, ClusterRules rules) {
    this.places = places;
    this.rules = rules;
  }

  /** The largest sectors, most plants first. */
  List<SectorPattern> of(List<Facility> facilities, SectorScheme scheme, Run run) {
    if (places.size() < LEAST_SITES) {
      return List.of();
    }
    Map<Activity.Coded, List<Id.FacilityId>> plants = new LinkedHashMap<>();
    for (Facility facility : facilities) {
      if (places.containsKey(facility.id())) {
        scheme
            .find(facility)
            .ifPresent(s -> plants.computeIfAbsent(s, k -> new ArrayList<>()).add(facility.id()));
      }
    }
    List<Id.FacilityId> sites = drawn(List.copyOf(places.keySet()), 0);
    return plants.entrySet().stream()
        .filter(e -> e.getValue().size() >= LEAST_PLANTS)
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<Activity.Coded, List<Id.FacilityId>> e) -> -e.getValue().size())
                .thenComparing(e -> e.getKey().code()))
        .limit(rules.patterns())
        .map(e -> pattern(e.getKey(), e.getValue(), sites, run))
        .toList();
  }

  private SectorPattern pattern(
      Activity.Coded sector, List<Id.FacilityId> plants, List<Id.FacilityId> sites, Run run) {
    List<Id.FacilityId> compared = drawn(plants, 1);
    List<LocalizationProblem.Site> ground = new ArrayList<>();
    Stream.concat(compared.stream(), sites.stream()).distinct().forEach(s -> ground.add(site(s)));
    LocalizationResult result =
        new DurantonOverman()
            .solve(
                new LocalizationProblem(
                    ground,
                    compared.stream()
                        .map(p -> new LocalizationProblem.Plant(p.value(), 1))
                        .toList(),
                    LocalizationProblem.Weighting.EQUAL,
                    new LocalizationProblem.Silverman(),
                    new LocalizationProblem.Grid(step(), new LocalizationProblem.Median()),
                    1_000,
                    rules.seed()),
                run);
    return new SectorPattern(sector, plants.size(), compared.size(), result);
  }

  private LocalizationProblem.Site site(Id.FacilityId facility) {
    GeoPoint place = Objects.requireNonNull(places.get(facility));
    return new LocalizationProblem.Site(
        facility.value(), new Position.OnEarth(place.latitude(), place.longitude()));
  }

  /** A round number of kilometers, a hundredth of the way across the region or less. */
  private Distance step() {
    GeoPoint center = GeoPoint.centroid(List.copyOf(places.values()));
    double farthest =
        places.values().stream().mapToDouble(p -> center.distanceTo(p).amount()).max().orElse(1);
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(farthest, 1e-3) / STEPS)));
    return new Distance(power);
  }

  /** At most as many as the rules say, in their order; who is left out is left to chance. */
  private List<Id.FacilityId> drawn(List<Id.FacilityId> all, int stream) {
    if (all.size() <= rules.patternSites()) {
      return all;
    }
    RandomStream random = RandomStream.of(rules.seed(), stream);
    Map<Id.FacilityId, Double> lots =
        all.stream().collect(Collectors.toMap(f -> f, f -> random.uniform()));
    List<Id.FacilityId> byLot =
        all.stream().sorted(Comparator.comparing(lots::get)).limit(rules.patternSites()).toList();
    Set<Id.FacilityId> kept = new HashSet<>(byLot);
    return all.stream().filter(kept::contains).toList();
  }
}
