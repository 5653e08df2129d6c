package org.millrace.study.heat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.Quote;
import org.millrace.domain.Registry;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.MaterialValue;
import org.millrace.domain.knowledge.Names;
import org.millrace.domain.knowledge.Technology;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.EnergyPrice;
import org.millrace.unit.Price;

/**
 * Steam and hot water that do not cost or let out what is usual, as kinds of the usual ones: the
 * surplus of processes, and what a facility's own boilers raise. All that judges materials then
 * takes them at their own worth.
 */
final class HeatMaterials {
  private static final List<Id.MaterialId> CARRIERS = List.of(Carriers.STEAM, Carriers.HOT_WATER);

  private final Knowledge knowledge;
  private final KnowledgeIndex index;
  private final HeatRules rules;
  private final Map<Id.MaterialId, Material> added = new LinkedHashMap<>();
  private final List<MaterialValue> values = new ArrayList<>();

  HeatMaterials(Registry registry, Knowledge knowledge, HeatRules rules) {
    this.knowledge = knowledge;
    this.rules = rules;
    index = new KnowledgeIndex(knowledge);
    for (Id.MaterialId carrier : CARRIERS) {
      index.findMaterial(carrier).ifPresent(usual -> addKinds(usual, registry));
    }
    if (!registry.processes().heat().isEmpty()) {
      SharedPlants.recipes(knowledge).stream()
          .map(Technology.Recipe::input)
          .distinct()
          .forEach(fuel -> index.findMaterial(fuel).ifPresent(this::addBought));
    }
  }

  /** Leaving a tonne of fuel with the market saves what buying it costs and lets out. */
  private void addBought(Material fuel) {
    Id.MaterialId id = bought(fuel.id());
    if (index.purchasePrice(fuel.id()) instanceof Quote.Known known
        && index.findMaterial(id).isEmpty()) {
      add(fuel, id, new Names("bought", "外购"));
      values.add(new MaterialValue.DisposalPrice(id, known.price().negated()));
      index
          .findVirginEmission(fuel.id())
          .ifPresent(e -> values.add(new MaterialValue.DisposalEmission(id, e.negated())));
    }
  }

  private void addKinds(Material usual, Registry registry) {
    if (!registry.processes().heat().isEmpty()) {
      addSurplus(usual);
    }
    Map<Id.FacilityId, OwnHeat> owners = OwnHeat.byFacility(registry.processes(), index);
    for (Facility facility : registry.facilities()) {
      OwnHeat own = owners.get(facility.id());
      if (own != null && own.isKnown()) {
        addOwn(usual, facility, own);
      }
    }
  }

  private void addSurplus(Material usual) {
    Id.MaterialId id = surplus(usual.id());
    Optional<Double> heat = content(usual.id());
    if (heat.isEmpty() || index.findMaterial(id).isPresent()) {
      return;
    }
    add(usual, id, new Names("surplus heat", "余热"));
    Figure<EnergyPrice> raising = rules.raising();
    values.add(
        new MaterialValue.DisposalPrice(
            id,
            Figure.between(
                    new Price(raising.low() * heat.get()),
                    new Price(raising.amount() * heat.get()),
                    new Price(raising.high() * heat.get()),
                    raising.grade(),
                    raising.origin())
                .negated()));
    values.add(
        new MaterialValue.DisposalEmission(
            id, Figure.exact(EmissionFactor.ZERO, raising.grade(), raising.origin())));
  }

  private void addOwn(Material usual, Facility facility, OwnHeat worth) {
    Id.MaterialId id = own(usual.id(), facility.id());
    Optional<Double> heat = content(usual.id());
    if (heat.isEmpty() || index.findMaterial(id).isPresent()) {
      return;
    }
    add(usual, id, new Names(facility.name(), facility.name()));
    worth.price(heat.get()).ifPresent(p -> values.add(new MaterialValue.VirginPrice(id, p)));
    worth.emission(heat.get()).ifPresent(e -> values.add(new MaterialValue.VirginEmission(id, e)));
  }

  private void add(Material usual, Id.MaterialId id, Names of) {
    Names names =
        new Names(
            usual.names().english() + " (" + of.english() + ")",
            usual.names().chinese() + "（" + of.chinese() + "）");
    added.put(
        id,
        new Material(id, List.of(usual.id()), names, List.of(), usual.phase(), Material.Hazard.NO));
  }

  private Optional<Double> content(Id.MaterialId carrier) {
    return index.findHeatContent(carrier).map(Figure::amount).filter(heat -> heat > 0);
  }

  /** The knowledge with these materials; itself if there are none to add. */
  Knowledge known() {
    return added.isEmpty()
        ? knowledge
        : knowledge.withMaterials(List.copyOf(added.values()), values, knowledge.version());
  }

  /** A fuel as the market brings it to a shared plant. */
  static Id.MaterialId bought(Id.MaterialId fuel) {
    return new Id.MaterialId("bought-" + fuel.value());
  }

  /** Surplus of a carrier. */
  static Id.MaterialId surplus(Id.MaterialId carrier) {
    return new Id.MaterialId("surplus-" + carrier.value());
  }

  /** A carrier as a facility's own boilers raise it; it need not be in the knowledge. */
  static Id.MaterialId own(Id.MaterialId carrier, Id.FacilityId facility) {
    return new Id.MaterialId("own-" + carrier.value() + "." + facility.value());
  }
}
