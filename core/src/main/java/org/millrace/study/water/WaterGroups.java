package org.millrace.study.water;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.millrace.domain.Facility;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.Site;

/** Parts facilities into groups that no pipe could join. */
final class WaterGroups {
  /** Kilometers of a degree of latitude, a little less than the least, so that none is missed. */
  private static final double KILOMETERS_PER_DEGREE = 110;

  private record Place(Id.FacilityId facility, GeoPoint point) {}

  private final Map<Id.FacilityId, Id.FacilityId> parents = new HashMap<>();

  private WaterGroups() {}

  /** The groups, each by id, in the order of their first facility. */
  static List<List<Id.FacilityId>> of(WaterInputs inputs) {
    WaterGroups groups = new WaterGroups();
    TreeSet<Id.FacilityId> all = new TreeSet<>();
    inputs.water().streams().forEach(s -> all.add(s.facility()));
    inputs.possible().forEach(p -> all.add(p.giver()));
    groups.joinNear(inputs, all);
    Map<Id.StreamId, Id.FacilityId> takers = new HashMap<>();
    inputs.water().sinks().forEach(s -> takers.put(s.id(), s.facility()));
    inputs
        .possible()
        .forEach(p -> groups.join(p.giver(), takers.getOrDefault(p.sink(), p.giver())));
    Map<Id.FacilityId, List<Id.FacilityId>> parts = new LinkedHashMap<>();
    all.forEach(f -> parts.computeIfAbsent(groups.root(f), r -> new ArrayList<>()).add(f));
    return List.copyOf(parts.values());
  }

  /** Joins those within reach of each other; walks from south to north. */
  private void joinNear(WaterInputs inputs, Set<Id.FacilityId> all) {
    List<Place> places = new ArrayList<>();
    for (Facility facility : inputs.facilities()) {
      if (all.contains(facility.id()) && facility.site() instanceof Site.At at) {
        places.add(new Place(facility.id(), at.point()));
      }
    }
    places.sort(Comparator.comparingDouble(p -> p.point().latitude()));
    double reach = inputs.reach().amount();
    for (int i = 0; i < places.size(); i++) {
      Place from = places.get(i);
      double last = from.point().latitude() + reach / KILOMETERS_PER_DEGREE;
      for (int j = i + 1; j < places.size(); j++) {
        Place to = places.get(j);
        if (to.point().latitude() > last) {
          break;
        }
        if (from.point().distanceTo(to.point()).amount() <= reach) {
          join(from.facility(), to.facility());
        }
      }
    }
  }

  private void join(Id.FacilityId one, Id.FacilityId other) {
    parents.put(root(one), root(other));
  }

  private Id.FacilityId root(Id.FacilityId facility) {
    Id.FacilityId at = facility;
    Id.FacilityId above = parents.getOrDefault(at, at);
    while (!above.equals(at)) {
      parents.put(at, parents.getOrDefault(above, above));
      at = above;
      above = parents.getOrDefault(at, at);
    }
    return at;
  }
}
