package org.millrace.study.water;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Need.Acceptance;
import org.millrace.domain.Offer;
import org.millrace.domain.Origin;
import org.millrace.domain.Phase;
import org.millrace.domain.Registry;
import org.millrace.domain.ResourceStream;
import org.millrace.domain.Water;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Material;
import org.millrace.unit.Ratio;

/** Water as streams among others. */
public final class WaterStreams {
  private WaterStreams() {}

  /**
   * A registry whose sources are offers and whose sinks are needs, so that it holds no water apart.
   * A sink accepts any harmless kind of water, tonne for tonne. Where a facility states sources,
   * its other offers of water are left out, and where it states sinks, its other needs of water:
   * they would count the same water twice.
   */
  public static Registry joined(Registry registry, Knowledge knowledge) {
    Water water = registry.water();
    if (water.isEmpty()) {
      return registry;
    }
    Set<Id.StreamId> aside = new HashSet<>(setAside(registry, knowledge));
    List<Offer> offers = new ArrayList<>(registry.offers());
    List<Need> needs = new ArrayList<>(registry.needs());
    offers.removeIf(o -> aside.contains(o.id()));
    needs.removeIf(n -> aside.contains(n.id()));
    Set<Id.MaterialId> usable = usable(registry, new KnowledgeIndex(knowledge), knowledge);
    offers.addAll(water.sources());
    water.sinks().forEach(s -> needs.add(accepting(s, usable)));
    return registry.withWater(Water.NONE).withStreams(offers, needs);
  }

  /** The streams of a registry that its water replaces, in their order. */
  public static List<Id.StreamId> setAside(Registry registry, Knowledge knowledge) {
    Set<Id.FacilityId> giving = facilities(registry.water().sources());
    Set<Id.FacilityId> taking = facilities(registry.water().sinks());
    KnowledgeIndex index = new KnowledgeIndex(knowledge);
    return registry
        .streams()
        .filter(s -> (s instanceof Offer ? giving : taking).contains(s.facility()))
        .filter(s -> isHarmlessWater(s.material(), index))
        .map(ResourceStream::id)
        .toList();
  }

  private static Set<Id.FacilityId> facilities(List<? extends ResourceStream> streams) {
    Set<Id.FacilityId> all = new HashSet<>();
    streams.forEach(s -> all.add(s.facility()));
    return all;
  }

  /** What a sink takes: all harmless water that is known, and whatever is stated as a source. */
  private static Set<Id.MaterialId> usable(
      Registry registry, KnowledgeIndex index, Knowledge knowledge) {
    Set<Id.MaterialId> usable = new TreeSet<>();
    knowledge.materials().stream()
        .map(Material::id)
        .filter(m -> isHarmlessWater(m, index))
        .forEach(usable::add);
    registry.water().sources().forEach(s -> usable.add(s.material()));
    return usable;
  }

  private static boolean isHarmlessWater(Id.MaterialId material, KnowledgeIndex index) {
    return index.lineage(material).contains(Water.ANY)
        && index
            .findMaterial(material)
            .filter(m -> m.phase() == Phase.WATER && m.hazard() == Material.Hazard.NO)
            .isPresent();
  }

  private static Need accepting(Need sink, Set<Id.MaterialId> usable) {
    Origin origin = new Origin("water", sink.id().value(), DataSource.ENGINEERING_JUDGEMENT);
    Figure<Ratio> tonneForTonne = Figure.exact(new Ratio(1), Grade.ASSUMED, origin);
    return sink.withAccepts(usable.stream().map(m -> new Acceptance(m, tonneForTonne, 1)).toList());
  }
}
