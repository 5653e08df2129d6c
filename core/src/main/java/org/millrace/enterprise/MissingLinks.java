package org.millrace.enterprise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Technology;
import org.millrace.enterprise.EnterpriseResult.MissingLink;
import org.millrace.enterprise.EnterpriseResult.Standing;
import org.millrace.unit.MassFlow;

/** Which links of the chain are missing: materials without a taker, and who could take them. */
final class MissingLinks {
  private final Ground ground;
  private final Set<Id.MaterialId> gaining;

  /**
   * Of a ground.
   *
   * @param gaining materials that some enterprise would gain by
   */
  MissingLinks(Ground ground, Set<Id.MaterialId> gaining) {
    this.ground = ground;
    this.gaining = gaining;
  }

  /** Most tonnes first. */
  List<MissingLink> all() {
    Map<Id.MaterialId, List<Source>> byMaterial = new TreeMap<>();
    for (Source source : ground.sources()) {
      byMaterial.computeIfAbsent(source.material(), m -> new ArrayList<>()).add(source);
    }
    List<MissingLink> links = new ArrayList<>();
    byMaterial.forEach((material, sources) -> links.add(link(material, sources)));
    links.sort(
        Comparator.comparingDouble((MissingLink l) -> -l.unserved().amount())
            .thenComparing(MissingLink::material));
    return links;
  }

  private MissingLink link(Id.MaterialId material, List<Source> sources) {
    List<Technology> technologies =
        ground.knowledge().technologies(material).stream()
            .sorted(
                Comparator.comparing(Technology::maturity).reversed().thenComparing(Technology::id))
            .toList();
    return new MissingLink(
        material,
        new MassFlow(sources.stream().mapToDouble(s -> s.rate().amount()).sum()),
        sources.size(),
        standing(material, technologies),
        technologies.stream().map(Technology::id).toList());
  }

  private Standing standing(Id.MaterialId material, List<Technology> technologies) {
    if (technologies.isEmpty()) {
      return ground.knowledge().uses(material).isEmpty()
          ? Standing.NONE_KNOWN
          : Standing.DIRECT_USE;
    }
    boolean mature =
        technologies.getFirst().maturity().compareTo(ground.rules().leastMaturity()) >= 0;
    if (!mature) {
      return Standing.IMMATURE;
    }
    return gaining.contains(material) ? Standing.GAINS : Standing.NO_GAIN;
  }
}
