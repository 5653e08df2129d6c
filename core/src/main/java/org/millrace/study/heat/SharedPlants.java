package org.millrace.study.heat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.millrace.domain.Activity;
import org.millrace.domain.DataSource;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Offer;
import org.millrace.domain.Origin;
import org.millrace.domain.Park;
import org.millrace.domain.Quality;
import org.millrace.domain.Quote;
import org.millrace.domain.Registry;
import org.millrace.domain.ResourceStream;
import org.millrace.domain.Route;
import org.millrace.domain.Site;
import org.millrace.domain.Terms;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Technology;
import org.millrace.unit.MassFlow;

/**
 * Places where a park could build one plant for the heat of all, and the fuel the market would
 * bring there. They are candidates: the plan decides whether a plant is built, and how large, as it
 * does of any other.
 *
 * @param parks the parks with such a place among their members
 * @param facilities the places, one a park
 * @param fuels what could be bought there, one a way to make steam and power of it
 */
public record SharedPlants(List<Park> parks, List<Facility> facilities, List<Offer> fuels) {
  /** None at all. */
  public static final SharedPlants NONE = new SharedPlants(List.of(), List.of(), List.of());

  private static final Id.MaterialId POWER = new Id.MaterialId("electricity");

  /** Fewer members that need heat have nothing to share. */
  private static final int MEMBERS = 2;

  public SharedPlants {
    parks = List.copyOf(parks);
    facilities = List.copyOf(facilities);
    fuels = List.copyOf(fuels);
  }

  /**
   * A place in each park where at least two members need heat of boilers.
   *
   * @param registry with the needs of process heat
   * @param knowledge with the fuels as bought
   */
  static SharedPlants of(
      Registry registry, Knowledge knowledge, KnowledgeIndex index, List<SiteHeat> sites) {
    Map<Id.FacilityId, Double> wanted = wanted(registry, index, sites);
    List<Park> parks = new ArrayList<>();
    List<Facility> facilities = new ArrayList<>();
    List<Offer> fuels = new ArrayList<>();
    for (Park park : registry.parks()) {
      List<Id.FacilityId> users = park.members().stream().filter(wanted::containsKey).toList();
      double heat = users.stream().mapToDouble(u -> wanted.getOrDefault(u, 0.0)).sum();
      Id.FacilityId place = new Id.FacilityId(park.id().value() + ".shared-plant");
      if (users.size() >= MEMBERS
          && park.place(registry.facilities()) instanceof Site.At at
          && registry.facilities().stream().noneMatch(f -> f.id().equals(place))) {
        facilities.add(
            new Facility(
                place,
                new Id.FirmId(place.value()),
                park.name() + " (CHP)",
                new Activity.Unstated(),
                at));
        parks.add(
            park.withMembers(Stream.concat(park.members().stream(), Stream.of(place)).toList()));
        recipes(knowledge).forEach(r -> offer(place, park, r, heat, index).ifPresent(fuels::add));
      }
    }
    return new SharedPlants(parks, facilities, fuels);
  }

  /** Heat that boilers of facilities raise for processes [GJ/a]. */
  private static Map<Id.FacilityId, Double> wanted(
      Registry registry, KnowledgeIndex index, List<SiteHeat> sites) {
    Set<Id.StreamId> raised = new HashSet<>();
    sites.forEach(s -> s.needs().forEach(n -> raised.add(n.stream())));
    Map<Id.FacilityId, Double> wanted = new HashMap<>();
    registry.needs().stream()
        .filter(n -> raised.contains(n.id()))
        .forEach(
            n ->
                wanted.merge(
                    n.facility(), n.rate().amount() * content(index, n.material()), Double::sum));
    return wanted;
  }

  /** What turns fuel into steam and power. */
  static List<Technology.Recipe> recipes(Knowledge knowledge) {
    return knowledge.technologies().stream()
        .flatMap(t -> t.recipes().stream())
        .filter(r -> made(r, Carriers.STEAM) > 0 && made(r, POWER) > 0)
        .toList();
  }

  private static double made(Technology.Recipe recipe, Id.MaterialId output) {
    return recipe.outputs().stream()
        .filter(o -> o.material().equals(output))
        .mapToDouble(o -> o.yield().amount())
        .sum();
  }

  /** As much of a fuel as would raise so much heat [GJ/a], if it can be bought. */
  private static Optional<Offer> offer(
      Id.FacilityId place, Park park, Technology.Recipe recipe, double heat, KnowledgeIndex index) {
    Id.MaterialId fuel = HeatMaterials.bought(recipe.input());
    double perTonne = made(recipe, Carriers.STEAM) * content(index, Carriers.STEAM);
    Origin origin = new Origin("heat", park.id().value(), DataSource.ENGINEERING_JUDGEMENT);
    return index
        .findMaterial(fuel)
        .filter(material -> perTonne > 0)
        .map(
            material ->
                new Offer(
                    new Id.StreamId(fuel.value() + "." + park.id().value()),
                    place,
                    fuel,
                    Figure.exact(new MassFlow(heat / perTonne), Grade.ESTIMATED, origin),
                    new Quote.Unknown(),
                    Route.MARKET,
                    Quality.of(material.phase()),
                    Terms.OPEN));
  }

  /** Heat of a tonne [GJ/t]; 0 if it is not known. */
  private static double content(KnowledgeIndex index, Id.MaterialId carrier) {
    return index.findHeatContent(carrier).map(Figure::amount).orElse(0.0);
  }

  /** The places where a plan builds something; what they buy is no by-product of the region. */
  public SharedPlants built(Set<Id.FacilityId> places) {
    List<Facility> kept = facilities.stream().filter(f -> places.contains(f.id())).toList();
    Set<Id.FacilityId> ids = new HashSet<>();
    kept.forEach(f -> ids.add(f.id()));
    return new SharedPlants(
        parks.stream().filter(p -> p.members().stream().anyMatch(ids::contains)).toList(),
        kept,
        List.of());
  }

  /** The streams that are bought fuel. */
  public Set<Id.StreamId> bought() {
    Set<Id.StreamId> bought = new HashSet<>();
    fuels.stream().map(ResourceStream::id).forEach(bought::add);
    return bought;
  }

  /** A region with these places and their fuel. */
  public Registry join(Registry registry) {
    return registry.with(parks, facilities, fuels);
  }
}
