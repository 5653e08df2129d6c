package org.millrace.domain.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.millrace.domain.Activity;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Phase;
import org.millrace.domain.Quote;
import org.millrace.domain.Route;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.domain.matrix.IndustryTrend;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.HeatContent;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

/** A {@link Knowledge} made quick to ask. */
public final class KnowledgeIndex {
  private final Map<Id.MaterialId, Material> materials = new HashMap<>();
  private final Map<Id.MaterialId, Values> values = new HashMap<>();
  private final Narrower narrower;
  private final Map<String, Id.SectorId> sectorByCode = new HashMap<>();
  private final Map<Id.MaterialId, List<Use>> usesByMaterial = new HashMap<>();
  private final Map<Id.MaterialId, List<Technology>> technologiesByInput = new HashMap<>();
  private final Map<Id.TechnologyId, Technology> technologies = new HashMap<>();
  private final Map<Phase, Transport> transport = new EnumMap<>(Phase.class);
  private final List<Strategy> strategies;

  public KnowledgeIndex(Knowledge knowledge) {
    knowledge.materials().forEach(m -> materials.put(m.id(), m));
    narrower = new Narrower(knowledge.materials());
    for (MaterialValue value : knowledge.values()) {
      values.computeIfAbsent(value.material(), m -> new Values()).put(value);
    }
    for (Sector sector : knowledge.sectors()) {
      sector.codes().forEach(c -> sectorByCode.put(key(c.scheme(), c.code()), sector.id()));
    }
    for (Use use : knowledge.uses()) {
      usesByMaterial.computeIfAbsent(use.material(), m -> new ArrayList<>()).add(use);
    }
    usesByMaterial.values().forEach(list -> list.sort(Comparator.comparing(Use::id)));
    for (Technology technology : knowledge.technologies()) {
      technologies.put(technology.id(), technology);
      for (Id.MaterialId input : technology.inputs()) {
        technologiesByInput.computeIfAbsent(input, m -> new ArrayList<>()).add(technology);
      }
    }
    technologiesByInput.values().forEach(list -> list.sort(Comparator.comparing(Technology::id)));
    knowledge.transport().forEach(t -> transport.put(t.phase(), t));
    strategies =
        knowledge.strategies().stream()
            .sorted(Comparator.comparingInt(Strategy::order).thenComparing(Strategy::id))
            .toList();
  }

  /** The material of that name. */
  public Optional<Material> findMaterial(Id.MaterialId id) {
    return Optional.ofNullable(materials.get(id));
  }

  /** A material and everything it is a kind of, narrowest first. */
  public List<Id.MaterialId> lineage(Id.MaterialId material) {
    List<Id.MaterialId> line = new ArrayList<>();
    Optional<Material> at = findMaterial(material);
    line.add(material);
    while (at.isPresent() && !at.get().parents().isEmpty()) {
      Id.MaterialId parent = at.get().parents().getFirst();
      if (line.contains(parent)) {
        throw new IllegalArgumentException(
            "Material '%s' is its own ancestor.".formatted(parent.value()));
      }
      line.add(parent);
      at = findMaterial(parent);
    }
    return line;
  }

  /** Everything that is a kind of a material, or that its wide code may stand for, by id. */
  public List<Id.MaterialId> narrower(Id.MaterialId material) {
    return narrower.of(material);
  }

  /** The uses of a material and of what it is a kind of, narrowest first. */
  public List<Use> uses(Id.MaterialId material) {
    return lineage(material).stream()
        .flatMap(m -> usesByMaterial.getOrDefault(m, List.of()).stream())
        .toList();
  }

  /** The uses stated of a material itself. */
  public List<Use> ownUses(Id.MaterialId material) {
    return usesByMaterial.getOrDefault(material, List.of());
  }

  /** The technologies that can take a material or what it is a kind of, narrowest first. */
  public List<Technology> technologies(Id.MaterialId material) {
    return lineage(material).stream()
        .flatMap(m -> technologiesByInput.getOrDefault(m, List.of()).stream())
        .distinct()
        .toList();
  }

  /** What a technology makes of a material: by the recipe of the narrowest thing it takes. */
  public Technology.Recipe recipe(Technology technology, Id.MaterialId material) {
    return lineage(material).stream()
        .flatMap(m -> technology.recipes().stream().filter(r -> r.input().equals(m)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Technology '%s' does not take '%s'."
                        .formatted(technology.id().value(), material.value())));
  }

  /** The technology of that name. */
  public Technology technology(Id.TechnologyId id) {
    return Require.known("technology", technologies, id);
  }

  /**
   * What a cluster of a type should do, first things first; if it should follow another type's
   * strategies, these come behind its own.
   */
  public List<Strategy> strategies(ClusterType type, IndustryTrend trend) {
    return Stream.of(type, type.treatedAs(trend))
        .distinct()
        .flatMap(
            t ->
                strategies.stream()
                    .filter(s -> ClusterType.of(s.carbon(), s.competitiveness()) == t)
                    .filter(s -> s.industry().means(trend)))
        .toList();
  }

  /** How a phase is moved. */
  public Optional<Transport> findTransport(Phase phase) {
    return Optional.ofNullable(transport.get(phase));
  }

  /** The sector of an activity: that of the longest prefix of its code. */
  public Optional<Id.SectorId> findSector(Activity activity) {
    return switch (activity) {
      case Activity.Unstated unstated -> Optional.empty();
      case Activity.Coded coded -> findSector(coded.scheme(), coded.code());
    };
  }

  private Optional<Id.SectorId> findSector(String scheme, String code) {
    for (int length = code.length(); length > 0; length--) {
      Id.SectorId sector = sectorByCode.get(key(scheme, code.substring(0, length)));
      if (sector != null) {
        return Optional.of(sector);
      }
    }
    return Optional.empty();
  }

  /**
   * What a tonne of an offer costs its giver today: as stated, else by what happens to it today.
   */
  public Quote disposalCost(Offer offer) {
    return offer
        .disposalCost()
        .orElse(
            () ->
                offer.route() == Route.RECOVERY
                    ? recoveryCost(offer.material())
                    : disposalCost(offer.material()));
  }

  /** What a tonne of a material costs to dispose of. */
  public Quote disposalCost(Id.MaterialId material) {
    return quote(
        find(material, MaterialValue.DisposalPrice.class).map(MaterialValue.DisposalPrice::figure));
  }

  /** Whether a landfill tax falls on an offer: nobody recovers it, and it is not sold. */
  public boolean isTaxed(Offer offer) {
    boolean sold = disposalCost(offer) instanceof Quote.Known known && known.price().amount() < 0;
    return offer.route() != Route.RECOVERY && !sold;
  }

  /** What a tonne of a need costs its taker today: as stated, else as usual. */
  public Quote purchasePrice(Need need) {
    return need.purchasePrice().orElse(() -> purchasePrice(need.material()));
  }

  /** What a tonne of a material usually costs. */
  public Quote purchasePrice(Id.MaterialId material) {
    return quote(
        find(material, MaterialValue.VirginPrice.class).map(MaterialValue.VirginPrice::figure));
  }

  /** Emission of a tonne bought. */
  public Optional<Figure<EmissionFactor>> findVirginEmission(Id.MaterialId material) {
    return find(material, MaterialValue.VirginEmission.class)
        .map(MaterialValue.VirginEmission::figure);
  }

  /** Emission of a tonne disposed of. */
  public Optional<Figure<EmissionFactor>> findDisposalEmission(Id.MaterialId material) {
    return find(material, MaterialValue.DisposalEmission.class)
        .map(MaterialValue.DisposalEmission::figure);
  }

  /** Heat content of a tonne. */
  public Optional<Figure<HeatContent>> findHeatContent(Id.MaterialId material) {
    return find(material, MaterialValue.Heat.class).map(MaterialValue.Heat::figure);
  }

  private Quote recoveryCost(Id.MaterialId material) {
    return quote(
        find(material, MaterialValue.RecoveryPrice.class).map(MaterialValue.RecoveryPrice::figure));
  }

  private static Quote quote(Optional<Figure<Price>> figure) {
    return figure.<Quote>map(Quote.Known::new).orElseGet(Quote.Unknown::new);
  }

  /** What is known of a material, else of what it is a kind of. */
  private <V extends MaterialValue> Optional<V> find(Id.MaterialId material, Class<V> kind) {
    return lineage(material).stream()
        .flatMap(m -> Optional.ofNullable(values.get(m)).flatMap(v -> v.find(kind)).stream())
        .findFirst();
  }

  private static String key(String scheme, String code) {
    return scheme + ' ' + code;
  }
}
