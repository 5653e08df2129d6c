package org.millrace.study.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.millrace.cluster.density.DensityClustering;
import org.millrace.cluster.density.DensityProblem;
import org.millrace.cluster.density.DensityResult;
import org.millrace.domain.Facility;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.Park;
import org.millrace.domain.Registry;
import org.millrace.domain.Site;
import org.millrace.engine.Run;
import org.millrace.math.Position;
import org.millrace.unit.Distance;

/** Which facilities belong together: parks, then what stands close together. */
final class Grouping {
  private final Registry registry;
  private final ClusterRules rules;

  /** Those with a place, in the registry's order. */
  private final Map<Id.FacilityId, GeoPoint> places = new LinkedHashMap<>();

  private final Map<Id.FacilityId, Facility> facilities = new HashMap<>();

  /** The most carbon dioxide that a facility reported for a year [t]. */
  private final Map<Id.FacilityId, Double> emission = new HashMap<>();

  Grouping(Registry registry, ClusterRules rules) {
    this.registry = registry;
    this.rules = rules;
    for (Facility facility : registry.facilities()) {
      facilities.put(facility.id(), facility);
      if (facility.site() instanceof Site.At at) {
        places.put(facility.id(), at.point());
      }
    }
    registry.reports().releases().stream()
        .filter(r -> r.pollutant().startsWith("CO2"))
        .forEach(r -> emission.merge(r.facility(), r.rate().amount(), Math::max));
  }

  /** Facilities that have a place. */
  Map<Id.FacilityId, GeoPoint> places() {
    return places;
  }

  /** Largest first; of equal size by id. */
  List<ClusterGroup> groups(Run run) {
    List<ClusterGroup> groups = new ArrayList<>();
    Set<Id.FacilityId> taken = new HashSet<>();
    for (Park park : registry.parks()) {
      List<Id.FacilityId> members =
          park.members().stream()
              .distinct()
              .filter(m -> places.containsKey(m) && !taken.contains(m))
              .toList();
      if (members.size() >= rules.leastMembers()) {
        taken.addAll(members);
        groups.add(
            group("park." + park.id().value(), ClusterGroup.Kind.PARK, park.name(), members));
      }
    }
    List<Id.FacilityId> others = places.keySet().stream().filter(f -> !taken.contains(f)).toList();
    groups.addAll(dense(others, run));
    if (groups.isEmpty()) {
      groups.addAll(whole(others));
    }
    groups.sort(
        Comparator.comparingInt((ClusterGroup g) -> g.members().size())
            .reversed()
            .thenComparing(ClusterGroup::id));
    return groups;
  }

  private List<ClusterGroup> dense(List<Id.FacilityId> others, Run run) {
    if (others.size() < rules.leastSize()) {
      return List.of();
    }
    List<DensityProblem.Point> points = new ArrayList<>();
    for (Id.FacilityId facility : others) {
      GeoPoint place = place(facility);
      points.add(
          new DensityProblem.Point(
              facility.value(), new Position.OnEarth(place.latitude(), place.longitude()), 1));
    }
    DensityProblem.Method method =
        new DensityProblem.Hdbscan(
            rules.leastSize(),
            rules.leastSize(),
            DensityProblem.Selection.EXCESS_OF_MASS,
            new DensityProblem.Confined(rules.radius()));
    DensityResult result = new DensityClustering().solve(new DensityProblem(points, method), run);
    List<ClusterGroup> groups = new ArrayList<>();
    if (result instanceof DensityResult.ByHierarchy found) {
      for (DensityResult.StableCluster cluster : found.clusters()) {
        List<Id.FacilityId> members =
            cluster.cluster().members().stream().map(Id.FacilityId::new).toList();
        String namesake = namesake(members);
        groups.add(group("near." + namesake, ClusterGroup.Kind.DENSITY, name(namesake), members));
      }
    }
    return groups;
  }

  /** All of them, if they are near enough to each other. */
  private List<ClusterGroup> whole(List<Id.FacilityId> others) {
    if (others.size() < rules.leastMembers()) {
      return List.of();
    }
    ClusterGroup all =
        group(
            "region." + registry.region().id().value(),
            ClusterGroup.Kind.REGION,
            registry.region().title(),
            others);
    return all.radius().amount() <= 2 * rules.radius().amount() ? List.of(all) : List.of();
  }

  private ClusterGroup group(
      String id, ClusterGroup.Kind kind, String name, List<Id.FacilityId> members) {
    GeoPoint center = center(members);
    double radius =
        members.stream().mapToDouble(m -> center.distanceTo(place(m)).amount()).max().orElse(0);
    return new ClusterGroup(
        new Id.ClusterId(id), kind, name, members, center, new Distance(radius));
  }

  private GeoPoint center(List<Id.FacilityId> members) {
    return GeoPoint.centroid(members.stream().map(this::place).toList());
  }

  /** The member that lets out most; of those that reported nothing the one next to the center. */
  private String namesake(List<Id.FacilityId> members) {
    GeoPoint center = center(members);
    return members.stream()
        .min(
            Comparator.comparingDouble((Id.FacilityId m) -> -emission.getOrDefault(m, 0.0))
                .thenComparingDouble(m -> center.distanceTo(place(m)).amount())
                .thenComparing(m -> m))
        .orElseThrow()
        .value();
  }

  private String name(String facility) {
    return Objects.requireNonNull(facilities.get(new Id.FacilityId(facility))).name();
  }

  private GeoPoint place(Id.FacilityId facility) {
    return Objects.requireNonNull(places.get(facility));
  }
}
