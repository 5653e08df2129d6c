package org.millrace.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.millrace.domain.Activity;
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
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.estimate.EstimateResult.Cause;
import org.millrace.estimate.EstimateResult.Gap;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Ratio;

/** Estimates streams from sector profiles; see the package for the method. */
public final class StreamEstimation implements Engine<EstimateProblem, EstimateResult> {

  @Override
  public EstimateResult solve(EstimateProblem problem, Run run) {
    KnowledgeIndex knowledge = new KnowledgeIndex(problem.knowledge());
    ReportedQuantities reported = new ReportedQuantities(problem.reports(), problem.years());
    Map<Id.SectorId, List<SectorFlow>> profiles = new HashMap<>();
    for (SectorFlow flow : problem.knowledge().flows()) {
      profiles.computeIfAbsent(flow.sector(), s -> new ArrayList<>()).add(flow);
    }
    List<Offer> offers = new ArrayList<>();
    List<Need> needs = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (Facility facility : problem.facilities()) {
      run.check();
      Optional<Id.SectorId> sector = knowledge.findSector(facility.activity());
      if (sector.isEmpty()) {
        boolean stated = facility.activity() instanceof Activity.Coded;
        gaps.add(new Gap(facility.id(), stated ? Cause.UNKNOWN_ACTIVITY : Cause.NO_ACTIVITY));
        continue;
      }
      int before = offers.size() + needs.size();
      for (SectorFlow flow : profiles.getOrDefault(sector.get(), List.of())) {
        for (ResourceStream stream : streams(facility, flow, reported, knowledge)) {
          switch (stream) {
            case Offer offer -> offers.add(offer);
            case Need need -> needs.add(need);
          }
        }
      }
      if (offers.size() + needs.size() == before) {
        gaps.add(new Gap(facility.id(), Cause.NOTHING_REPORTED));
      }
    }
    return new EstimateResult(offers, needs, gaps);
  }

  /** The streams of one profile row: one a route for an offer of waste, else at most one. */
  private static List<ResourceStream> streams(
      Facility facility, SectorFlow flow, ReportedQuantities reported, KnowledgeIndex knowledge) {
    List<ResourceStream> streams = new ArrayList<>();
    switch (flow) {
      case SectorFlow.PerFacility perFacility ->
          streams.add(stream(facility, flow, Route.UNKNOWN, perFacility.rate(), knowledge));
      case SectorFlow.Proportional proportional -> {
        for (Route route : Route.values()) {
          reported
              .find(facility.id(), proportional.driver(), route)
              .map(driver -> product(driver, proportional.ratio()))
              .filter(rate -> rate.amount() > 0)
              .ifPresent(rate -> streams.add(stream(facility, flow, route, rate, knowledge)));
        }
      }
    }
    return streams;
  }

  private static Figure<MassFlow> product(Figure<MassFlow> driver, Figure<Ratio> ratio) {
    return Figure.between(
        new MassFlow(driver.low() * ratio.low()),
        new MassFlow(driver.amount() * ratio.amount()),
        new MassFlow(driver.high() * ratio.high()),
        ratio.grade().worse(driver.grade()),
        ratio.origin());
  }

  private static ResourceStream stream(
      Facility facility,
      SectorFlow flow,
      Route route,
      Figure<MassFlow> rate,
      KnowledgeIndex knowledge) {
    Phase phase = knowledge.findMaterial(flow.material()).map(Material::phase).orElse(Phase.SOLID);
    Id.StreamId id = new Id.StreamId(name(facility, flow, route));
    Figure<MassFlow> graded =
        new Figure<>(
            rate.value(), rate.spread(), rate.grade().worse(Grade.ESTIMATED), rate.origin());
    return switch (flow.direction()) {
      case OFFER ->
          new Offer(
              id,
              facility.id(),
              flow.material(),
              graded,
              new Quote.Unknown(),
              route,
              Quality.of(phase),
              Terms.OPEN);
      case NEED ->
          new Need(
              id,
              facility.id(),
              flow.material(),
              graded,
              new Quote.Unknown(),
              List.of(),
              Quality.of(phase),
              Terms.OPEN);
    };
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
