package org.millrace.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millrace.domain.Activity;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.ResourceStream;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.SectorFlow;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.estimate.EstimateResult.Cause;
import org.millrace.estimate.EstimateResult.Gap;

/** Estimates streams from sector profiles; see the package for the method. */
public final class StreamEstimation implements Engine<EstimateProblem, EstimateResult> {

  @Override
  public EstimateResult solve(EstimateProblem problem, Run run) {
    KnowledgeIndex knowledge = new KnowledgeIndex(problem.knowledge());
    SectorStreams streams = streams(problem, knowledge);
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
      List<SectorFlow> profile = profiles.getOrDefault(sector.get(), List.of());
      for (ResourceStream stream : streams.of(facility, sector.get(), profile)) {
        switch (stream) {
          case Offer offer -> offers.add(offer);
          case Need need -> needs.add(need);
        }
      }
      if (offers.size() + needs.size() == before) {
        gaps.add(new Gap(facility.id(), Cause.NOTHING_REPORTED));
      }
    }
    return new EstimateResult(offers, needs, gaps);
  }

  private static SectorStreams streams(EstimateProblem problem, KnowledgeIndex knowledge) {
    ReportedQuantities reported = new ReportedQuantities(problem.reports(), problem.years());
    LearnedDrivers learned =
        new LearnedDrivers(problem.facilities(), problem.reports(), reported, knowledge);
    return new SectorStreams(
        knowledge,
        new FacilityDrivers(reported, learned, problem.knowledge()),
        new ReportedFuels(problem.reports(), problem.years(), knowledge),
        new ProfileChoice(reported));
  }
}
