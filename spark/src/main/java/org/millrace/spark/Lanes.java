package org.millrace.spark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.millrace.domain.Id;
import org.millrace.domain.Offer;
import org.millrace.domain.Phase;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.Technology;
import org.millrace.domain.knowledge.Transport;
import org.millrace.domain.knowledge.Use;

/** Which needs' materials an offer may stand in for, and how far it can go. */
final class Lanes {
  /** What a need's material may be replaced by, in its taker's own words. */
  private final Map<Id.MaterialId, Set<Id.MaterialId>> accepting;

  /** The needs' materials that are a kind of another, itself included. */
  private final Map<Id.MaterialId, Set<Id.MaterialId>> kinds = new HashMap<>();

  private final Map<Id.MaterialId, Set<Id.MaterialId>> targets = new HashMap<>();
  private final Map<Id.MaterialId, Set<Id.MaterialId>> delivered = new HashMap<>();
  private final KnowledgeIndex knowledge;
  private final Setting setting;

  /**
   * Prepares them.
   *
   * @param needed the materials of all needs, each with those that takers of it say they accept
   */
  Lanes(Setting setting, Map<Id.MaterialId, Set<Id.MaterialId>> needed) {
    this.setting = setting;
    knowledge = new KnowledgeIndex(setting.knowledge());
    accepting = needed;
    for (Id.MaterialId material : needed.keySet()) {
      for (Id.MaterialId kind : knowledge.lineage(material)) {
        kinds.computeIfAbsent(kind, m -> new HashSet<>()).add(material);
      }
    }
  }

  /** The materials of needs that a material may serve, as it is or converted. */
  Set<Id.MaterialId> targets(Id.MaterialId offered) {
    return targets.computeIfAbsent(
        offered,
        m -> {
          Set<Id.MaterialId> found = new HashSet<>();
          delivered(m).forEach(d -> addDirect(d, found));
          return found;
        });
  }

  /** How far an offer can go, great circle [km]. */
  double reach(Offer offer) {
    Stream<Phase> phases =
        Stream.concat(
            Stream.of(offer.quality().phase()),
            delivered(offer.material()).stream()
                .flatMap(m -> knowledge.findMaterial(m).stream())
                .map(Material::phase));
    double cap =
        phases
            .flatMap(p -> knowledge.findTransport(p).stream())
            .map(Transport::cap)
            .mapToDouble(c -> c.amount())
            .max()
            .orElse(0);
    return Math.min(cap, offer.terms().farthestPartner().amount()) / setting.rules().detourFactor();
  }

  private void addDirect(Id.MaterialId material, Set<Id.MaterialId> found) {
    if (accepting.containsKey(material)) {
      found.add(material);
    }
    for (Use use : knowledge.uses(material)) {
      found.addAll(kinds.getOrDefault(use.replaces(), Set.of()));
    }
    List<Id.MaterialId> lineage = knowledge.lineage(material);
    accepting.forEach(
        (needed, accepted) -> {
          if (lineage.stream().anyMatch(accepted::contains)) {
            found.add(needed);
          }
        });
  }

  /** The material itself, and all that so many conversions can make of it. */
  private Set<Id.MaterialId> delivered(Id.MaterialId offered) {
    return delivered.computeIfAbsent(
        offered,
        m -> {
          Set<Id.MaterialId> all = new HashSet<>(Set.of(m));
          Set<Id.MaterialId> last = all;
          for (int step = 0; step < setting.rules().maximumConversions(); step++) {
            Set<Id.MaterialId> next = new HashSet<>();
            last.forEach(d -> addConverted(d, next));
            all.addAll(next);
            last = next;
          }
          return all;
        });
  }

  private void addConverted(Id.MaterialId material, Set<Id.MaterialId> made) {
    for (Technology technology : knowledge.technologies(material)) {
      knowledge.recipe(technology, material).outputs().forEach(o -> made.add(o.material()));
    }
  }
}
