package org.millrace.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.millrace.unit.Require;

/** Everything known about a region; every reference in it resolves. */
public record Registry(
    Region region,
    Calendar calendar,
    List<Park> parks,
    List<Facility> facilities,
    List<Offer> offers,
    List<Need> needs,
    Reports reports,
    Relations relations,
    List<Policy> policies,
    Processes processes,
    Water water) {

  public Registry {
    parks = List.copyOf(parks);
    facilities = List.copyOf(facilities);
    offers = List.copyOf(offers);
    needs = List.copyOf(needs);
    policies = List.copyOf(policies);
    Set<Id.FacilityId> known = new HashSet<>();
    for (Facility facility : facilities) {
      Require.that(
          known.add(facility.id()), "There are two facilities '%s'.", facility.id().value());
    }
    Set<Id.StreamId> streams = new HashSet<>();
    List<ResourceStream> all = allStreams(offers, needs, water);
    for (ResourceStream stream : all) {
      Require.that(streams.add(stream.id()), "There are two streams '%s'.", stream.id().value());
      Require.that(
          known.contains(stream.facility()),
          "Stream '%s' names facility '%s', which is not in the registry.",
          stream.id().value(),
          stream.facility().value());
    }
    checkProcesses(processes, known);
    checkMeasures(processes.measures(), known, all);
  }

  /** A region of whose process heat, boilers and water nobody said anything. */
  public Registry(
      Region region,
      Calendar calendar,
      List<Park> parks,
      List<Facility> facilities,
      List<Offer> offers,
      List<Need> needs,
      Reports reports,
      Relations relations,
      List<Policy> policies) {
    this(
        region,
        calendar,
        parks,
        facilities,
        offers,
        needs,
        reports,
        relations,
        policies,
        Processes.NONE,
        Water.NONE);
  }

  private static void checkProcesses(Processes processes, Set<Id.FacilityId> known) {
    Set<Id> names = new HashSet<>();
    for (ProcessHeat heat : processes.heat()) {
      Require.that(names.add(heat.id()), "There are two heats '%s'.", heat.id().value());
      Require.that(
          known.contains(heat.facility()),
          "Heat '%s' names facility '%s', which is not in the registry.",
          heat.id().value(),
          heat.facility().value());
    }
    for (ExistingAsset asset : processes.assets()) {
      Require.that(names.add(asset.id()), "There are two assets '%s'.", asset.id().value());
      Require.that(
          known.contains(asset.facility()),
          "Asset '%s' names facility '%s', which is not in the registry.",
          asset.id().value(),
          asset.facility().value());
    }
  }

  /** A firm can only shrink what is its own; what is gone from the registry no longer matters. */
  private static void checkMeasures(
      List<CleanerProduction> measures, Set<Id.FacilityId> known, List<ResourceStream> streams) {
    Map<Id.StreamId, Id.FacilityId> owners = new HashMap<>();
    Set<Id> names = new HashSet<>();
    if (!measures.isEmpty()) {
      streams.forEach(s -> owners.put(s.id(), s.facility()));
    }
    for (CleanerProduction measure : measures) {
      Require.that(names.add(measure.id()), "There are two measures '%s'.", measure.id().value());
      Require.that(
          known.contains(measure.facility()),
          "Measure '%s' names facility '%s', which is not in the registry.",
          measure.id().value(),
          measure.facility().value());
      for (CleanerProduction.Cut cut : measure.cuts()) {
        Require.that(
            owners.getOrDefault(cut.stream(), measure.facility()).equals(measure.facility()),
            "Measure '%s' shrinks stream '%s', which is none of facility '%s'.",
            measure.id().value(),
            cut.stream().value(),
            measure.facility().value());
      }
    }
  }

  private static List<ResourceStream> allStreams(
      List<Offer> offers, List<Need> needs, Water water) {
    return Stream.of(offers.stream(), needs.stream(), water.streams())
        .<ResourceStream>flatMap(s -> s)
        .toList();
  }

  /** Who may take what, and who deals with whom. */
  public record Relations(List<Permit> permits, List<Link> links) {
    /** Nothing known. */
    public static final Relations NONE = new Relations(List.of(), List.of());

    public Relations {
      permits = List.copyOf(permits);
      links = List.copyOf(links);
    }

    /** Permits of some facilities and links among them. */
    public Relations of(Set<Id.FacilityId> facilities) {
      return new Relations(
          permits.stream().filter(p -> facilities.contains(p.facility())).toList(),
          links.stream()
              .filter(l -> facilities.contains(l.from()) && facilities.contains(l.to()))
              .toList());
    }
  }

  /** All streams but those of water, offers first. */
  public Stream<ResourceStream> streams() {
    return Stream.concat(offers.stream(), needs.stream());
  }

  /** This registry with other streams. */
  public Registry withStreams(List<Offer> otherOffers, List<Need> otherNeeds) {
    return new Registry(
        region,
        calendar,
        parks,
        facilities,
        otherOffers,
        otherNeeds,
        reports,
        relations,
        policies,
        processes,
        water);
  }

  /**
   * This registry with more.
   *
   * @param others parks that stand in for those of the same name
   */
  public Registry with(List<Park> others, List<Facility> moreFacilities, List<Offer> moreOffers) {
    Map<Id.ParkId, Park> replaced = new HashMap<>();
    others.forEach(p -> replaced.put(p.id(), p));
    return new Registry(
        region,
        calendar,
        parks.stream().map(p -> replaced.getOrDefault(p.id(), p)).toList(),
        Stream.concat(facilities.stream(), moreFacilities.stream()).toList(),
        Stream.concat(offers.stream(), moreOffers.stream()).toList(),
        needs,
        reports,
        relations,
        policies,
        processes,
        water);
  }

  /**
   * This registry with other facilities; streams and processes of facilities that are gone go with
   * them.
   */
  public Registry withFacilities(List<Facility> others) {
    Set<Id.FacilityId> kept = new HashSet<>();
    others.forEach(f -> kept.add(f.id()));
    return new Registry(
        region,
        calendar,
        parks,
        others,
        offers.stream().filter(o -> kept.contains(o.facility())).toList(),
        needs.stream().filter(n -> kept.contains(n.facility())).toList(),
        reports,
        relations,
        policies,
        processes.of(kept),
        water.of(kept));
  }

  /**
   * The part of the region that an extract asks for, as a region of its own: what its facilities
   * give, take, reported and may do. What others published about the whole region is left out; the
   * economy around it stays.
   *
   * @throws IllegalArgumentException if a park is not in the registry
   */
  public Registry part(Extract extract) {
    Set<Id.FacilityId> kept = extract.facilities(parks, facilities);
    Registry smaller =
        withFacilities(facilities.stream().filter(f -> kept.contains(f.id())).toList());
    return new Registry(
        extract.region(region, parks),
        calendar,
        parks.stream().filter(p -> extract.parks().contains(p.id())).toList(),
        smaller.facilities,
        smaller.offers,
        smaller.needs,
        reports.of(kept),
        relations.of(kept),
        policies,
        smaller.processes,
        smaller.water);
  }

  /** This registry with other policies. */
  public Registry withPolicies(List<Policy> others) {
    return new Registry(
        region,
        calendar,
        parks,
        facilities,
        offers,
        needs,
        reports,
        relations,
        others,
        processes,
        water);
  }

  /** This registry with other water. */
  public Registry withWater(Water other) {
    return new Registry(
        region,
        calendar,
        parks,
        facilities,
        offers,
        needs,
        reports,
        relations,
        policies,
        processes,
        other);
  }
}
