package org.millrace.estimate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Phase;
import org.millrace.domain.Quality;
import org.millrace.domain.Quote;
import org.millrace.domain.ResourceStream;
import org.millrace.domain.Route;
import org.millrace.domain.Terms;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.SectorFlow;
import org.millrace.domain.knowledge.SectorFlow.Direction;
import org.millrace.domain.knowledge.SectorFlow.Driver;
import org.millrace.unit.Extent;
import org.millrace.unit.Intensity;
import org.millrace.unit.MassFlow;

/** The streams of one facility: its sector's profile, settled with what the facility reported. */
final class SectorStreams {
  private final KnowledgeIndex knowledge;
  private final FacilityDrivers drivers;
  private final ReportedFuels fuels;
  private final ProfileChoice choice;

  SectorStreams(
      KnowledgeIndex knowledge,
      FacilityDrivers drivers,
      ReportedFuels fuels,
      ProfileChoice choice) {
    this.knowledge = knowledge;
    this.drivers = drivers;
    this.fuels = fuels;
    this.choice = choice;
  }

  /** The streams in the order of the profile, reported fuels last. */
  List<ResourceStream> of(Facility facility, Id.SectorId sector, List<SectorFlow> profile) {
    Map<Id.MaterialId, Figure<MassFlow>> burnt = fuels.of(facility.id());
    List<SectorFlow> open =
        choice.of(facility.id(), profile).stream().filter(f -> !isReported(f, burnt)).toList();
    Map<SectorFlow.Proportional, Balance.Part> settled = settled(open);
    Map<Driver, Map<Route, Figure<Extent>>> known = new EnumMap<>(Driver.class);
    List<ResourceStream> streams = new ArrayList<>();
    for (SectorFlow flow : open) {
      switch (flow) {
        case SectorFlow.PerFacility typical ->
            streams.add(stream(facility, flow, Route.UNKNOWN, typical(typical)));
        case SectorFlow.Proportional proportional ->
            known
                .computeIfAbsent(proportional.driver(), d -> drivers.byRoute(facility, sector, d))
                .forEach(
                    (route, extent) -> {
                      Figure<MassFlow> rate = rate(proportional, extent, settled);
                      if (rate.amount() > 0) {
                        streams.add(stream(facility, flow, route, rate));
                      }
                    });
      }
    }
    burnt.forEach((fuel, rate) -> streams.add(need(facility, fuel, rate)));
    return streams;
  }

  /** Whether reported fuels say all that a row would. */
  private boolean isReported(SectorFlow flow, Map<Id.MaterialId, Figure<MassFlow>> burnt) {
    return !burnt.isEmpty()
        && flow.direction() == Direction.NEED
        && (burnt.containsKey(flow.material()) || fuelWeight(flow) > 0);
  }

  /** The parts of each driver that are parts of a whole, by row. */
  private Map<SectorFlow.Proportional, Balance.Part> settled(List<SectorFlow> profile) {
    Map<Driver, List<SectorFlow.Proportional>> wholes = new EnumMap<>(Driver.class);
    for (SectorFlow flow : profile) {
      if (flow instanceof SectorFlow.Proportional p && weight(p) > 0) {
        wholes.computeIfAbsent(p.driver(), d -> new ArrayList<>()).add(p);
      }
    }
    Map<SectorFlow.Proportional, Balance.Part> settled = new LinkedHashMap<>();
    for (List<SectorFlow.Proportional> rows : wholes.values()) {
      List<Balance.Part> parts = Balance.settled(rows.stream().map(this::part).toList());
      for (int i = 0; i < rows.size(); i++) {
        settled.put(rows.get(i), parts.get(i));
      }
    }
    return settled;
  }

  private Balance.Part part(SectorFlow.Proportional flow) {
    double share = weight(flow) * flow.intensity().amount();
    return new Balance.Part(share, share * LogSpread.toRelative(LogSpread.of(flow.intensity())));
  }

  /** Units of its driver that a tonne accounts for; 0 where it is no part of it. */
  private double weight(SectorFlow.Proportional flow) {
    return switch (flow.driver()) {
      case NONHAZARDOUS_WASTE, HAZARDOUS_WASTE -> flow.direction() == Direction.OFFER ? 1 : 0;
      case FUEL, CO2 -> flow.direction() == Direction.NEED ? fuelWeight(flow) : 0;
      case PRODUCT, EMPLOYEES, VALUE_ADDED -> 0;
    };
  }

  private double fuelWeight(SectorFlow flow) {
    double heat = knowledge.findHeatContent(flow.material()).map(Figure::amount).orElse(0.0);
    return !(flow instanceof SectorFlow.Proportional p) || heat == 0
        ? 0
        : switch (p.driver()) {
          case FUEL -> heat;
          case CO2 -> knowledge.findVirginEmission(flow.material()).map(Figure::amount).orElse(0.0);
          case NONHAZARDOUS_WASTE, HAZARDOUS_WASTE, PRODUCT, EMPLOYEES, VALUE_ADDED -> 0;
        };
  }

  private Figure<MassFlow> rate(
      SectorFlow.Proportional flow,
      Figure<Extent> extent,
      Map<SectorFlow.Proportional, Balance.Part> settled) {
    Figure<Intensity> intensity = flow.intensity();
    double tonnes = intensity.amount();
    double own = LogSpread.of(intensity);
    Balance.Part part = settled.get(flow);
    if (part != null) {
      tonnes = part.share() / weight(flow);
      own = part.share() == 0 ? 0 : LogSpread.ofRelative(part.deviation() / part.share());
    }
    double amount = tonnes * extent.amount();
    double deviation = Math.hypot(own, LogSpread.of(extent));
    return new Figure<>(
        new MassFlow(amount),
        LogSpread.about(amount, deviation),
        intensity.grade().worse(extent.grade()).worse(Grade.ESTIMATED),
        intensity.origin());
  }

  private static Figure<MassFlow> typical(SectorFlow.PerFacility flow) {
    Figure<MassFlow> rate = flow.rate();
    return new Figure<>(
        rate.value(),
        LogSpread.about(rate.amount(), LogSpread.of(rate)),
        rate.grade().worse(Grade.ESTIMATED),
        rate.origin());
  }

  private ResourceStream stream(
      Facility facility, SectorFlow flow, Route route, Figure<MassFlow> rate) {
    Id.StreamId id = new Id.StreamId(name(facility, flow, route));
    return switch (flow.direction()) {
      case OFFER ->
          new Offer(
              id,
              facility.id(),
              flow.material(),
              rate,
              new Quote.Unknown(),
              route,
              quality(flow.material()),
              Terms.OPEN);
      case NEED -> need(id, facility, flow.material(), rate);
    };
  }

  private Need need(Facility facility, Id.MaterialId fuel, Figure<MassFlow> rate) {
    String name = facility.id().value() + '.' + fuel.value() + ".need.reported";
    return need(new Id.StreamId(name), facility, fuel, rate);
  }

  private Need need(
      Id.StreamId id, Facility facility, Id.MaterialId material, Figure<MassFlow> rate) {
    return new Need(
        id,
        facility.id(),
        material,
        rate,
        new Quote.Unknown(),
        List.of(),
        quality(material),
        Terms.OPEN);
  }

  private Quality quality(Id.MaterialId material) {
    Optional<Material> known = knowledge.findMaterial(material);
    return Quality.of(known.map(Material::phase).orElse(Phase.SOLID));
  }

  /** A name no other estimate of the facility has: material, direction, driver and route. */
  private static String name(Facility facility, SectorFlow flow, Route route) {
    String driver =
        flow instanceof SectorFlow.Proportional proportional ? word(proportional.driver()) : "";
    return Stream.of(
            facility.id().value(),
            flow.material().value(),
            word(flow.direction()),
            driver,
            route == Route.UNKNOWN ? "" : word(route))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("."));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
