package org.millrace.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.millrace.domain.Calendar;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.domain.Profile;
import org.millrace.domain.Site;
import org.millrace.domain.knowledge.KnowledgeIndex;

/** Numbers for what streams name, so that columns can hold them. */
final class Vocabulary {
  private final Map<Id.FacilityId, Integer> facilities = new HashMap<>();
  private final List<Id.FacilityId> facilityIds = new ArrayList<>();
  private final List<Site> sites = new ArrayList<>();
  private final List<Integer> permitSets = new ArrayList<>();
  private final List<Optional<Set<String>>> permitted;
  private final Map<Id.MaterialId, Integer> materials = new HashMap<>();
  private final List<Id.MaterialId> materialIds = new ArrayList<>();
  private final List<Span> emissions = new ArrayList<>();
  private final Map<Id.ProfileId, Integer> profiles = new HashMap<>();
  private final List<double[]> shares = new ArrayList<>();
  private final KnowledgeIndex knowledge;
  private final Calendar calendar;

  Vocabulary(
      List<Facility> all, Calendar calendar, QualityRules quality, KnowledgeIndex knowledge) {
    this.knowledge = knowledge;
    this.calendar = calendar;
    profile(Profile.EVEN);
    calendar.profiles().forEach(p -> profile(p.id()));
    Map<Optional<Set<String>>, Integer> permitNumbers = new LinkedHashMap<>();
    for (Facility facility : all) {
      if (facilities.putIfAbsent(facility.id(), facilityIds.size()) == null) {
        facilityIds.add(facility.id());
        sites.add(facility.site());
        permitSets.add(
            permitNumbers.computeIfAbsent(
                quality.permits(facility.id()), p -> permitNumbers.size()));
      }
    }
    permitted = List.copyOf(permitNumbers.keySet());
  }

  /** The number of a facility; it must be listed. */
  int facility(Id.FacilityId id) {
    Integer number = facilities.get(id);
    if (number == null) {
      throw new IllegalArgumentException("Facility '%s' is not listed.".formatted(id.value()));
    }
    return number;
  }

  Id.FacilityId facility(int number) {
    return facilityIds.get(number);
  }

  Site site(int facility) {
    return sites.get(facility);
  }

  /** The number of what a facility may take; those who may take the same have the same. */
  int permitSet(int facility) {
    return permitSets.get(facility);
  }

  /** What facilities may take, by number; empty when nobody said. */
  List<Optional<Set<String>>> permitted() {
    return permitted;
  }

  /** The number of a material, a new one if need be. */
  int material(Id.MaterialId id) {
    return materials.computeIfAbsent(
        id,
        m -> {
          materialIds.add(m);
          emissions.add(knowledge.findVirginEmission(m).map(Span::of).orElse(Span.UNKNOWN));
          return emissions.size() - 1;
        });
  }

  Id.MaterialId materialId(int material) {
    return materialIds.get(material);
  }

  int materials() {
    return emissions.size();
  }

  /** What buying a tonne of a material emits. */
  Span emission(int material) {
    return emissions.get(material);
  }

  /** The number of a profile, a new one if need be. */
  int profile(Id.ProfileId id) {
    return profiles.computeIfAbsent(
        id,
        p -> {
          shares.add(calendar.shares(p).stream().mapToDouble(Double::doubleValue).toArray());
          return shares.size() - 1;
        });
  }

  /** The shares of the year's quantity in each period. */
  double[] shares(int profile) {
    return shares.get(profile);
  }
}
