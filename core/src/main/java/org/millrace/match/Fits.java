package org.millrace.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millrace.domain.DataSource;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Origin;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Use;
import org.millrace.unit.Ratio;

/** Finds the needs whose material a delivered one can stand in for. */
final class Fits {
  private record Accepting(Need need, Need.Acceptance acceptance) {}

  private final KnowledgeIndex knowledge;
  private final Map<Id.FacilityId, Optional<Id.SectorId>> sectors = new HashMap<>();
  private final Map<Id.MaterialId, List<Need>> needs = new HashMap<>();
  private final Map<Id.MaterialId, List<Accepting>> acceptances = new HashMap<>();

  Fits(MatchProblem problem, KnowledgeIndex knowledge) {
    this.knowledge = knowledge;
    for (Facility facility : problem.facilities()) {
      sectors.put(facility.id(), knowledge.findSector(facility.activity()));
    }
    for (Need need : problem.needs()) {
      for (Id.MaterialId material : knowledge.lineage(need.material())) {
        needs.computeIfAbsent(material, m -> new ArrayList<>()).add(need);
      }
      for (Need.Acceptance acceptance : need.accepts()) {
        acceptances
            .computeIfAbsent(acceptance.material(), m -> new ArrayList<>())
            .add(new Accepting(need, acceptance));
      }
    }
  }

  /** The fits of a material, one a need: the taker's word first, then sameness, then uses. */
  Collection<Fit> of(Id.MaterialId delivered) {
    Map<Id.StreamId, Fit> fits = new LinkedHashMap<>();
    for (Id.MaterialId material : knowledge.lineage(delivered)) {
      for (Accepting a : acceptances.getOrDefault(material, List.of())) {
        fits.putIfAbsent(a.need().id(), accepted(a));
      }
    }
    for (Need need : needs.getOrDefault(delivered, List.of())) {
      if (need.material().equals(delivered)) {
        fits.putIfAbsent(need.id(), same(need));
      }
    }
    for (Use use : knowledge.uses(delivered)) {
      for (Need need : needs.getOrDefault(use.replaces(), List.of())) {
        Fit fit = used(need, use);
        fits.merge(need.id(), fit, Fits::better);
      }
    }
    return fits.values();
  }

  /** The earlier of two fits, unless only the later holds for the taker's sector. */
  private static Fit better(Fit earlier, Fit later) {
    Outcome before = earlier.reason().code().outcome();
    Outcome after = later.reason().code().outcome();
    return after.compareTo(before) < 0 ? later : earlier;
  }

  private static Fit accepted(Accepting a) {
    Need.Acceptance acceptance = a.acceptance();
    return new Fit(
        a.need(),
        acceptance.material(),
        acceptance.substitution(),
        acceptance.maximumShare(),
        List.of(),
        Reason.of(ReasonCode.CODE_ACCEPTED, material(acceptance.material())));
  }

  private static Fit same(Need need) {
    Origin origin = new Origin("streams", need.id().value(), DataSource.ENGINEERING_JUDGEMENT);
    return new Fit(
        need,
        need.material(),
        Figure.exact(new Ratio(1), Grade.ESTIMATED, origin),
        1,
        List.of(),
        Reason.of(ReasonCode.CODE_SAME, material(need.material())));
  }

  private Fit used(Need need, Use use) {
    return new Fit(
        need,
        use.material(),
        use.substitution(),
        use.maximumShare(),
        use.limits(),
        inSector(need, use));
  }

  private Reason inSector(Need need, Use use) {
    Reason.Argument name = new Reason.Argument.Named(Reason.Argument.Kind.USE, use.id().value());
    if (use.sectors().isEmpty()) {
      return Reason.of(ReasonCode.CODE_USE, name);
    }
    Optional<Id.SectorId> sector = sectors.getOrDefault(need.facility(), Optional.empty());
    if (sector.isEmpty()) {
      return Reason.of(ReasonCode.CODE_SECTOR_UNKNOWN, name);
    }
    return use.sectors().contains(sector.get())
        ? Reason.of(ReasonCode.CODE_USE, name)
        : Reason.of(
            ReasonCode.CODE_OTHER_SECTOR,
            name,
            new Reason.Argument.Named(Reason.Argument.Kind.SECTOR, sector.get().value()));
  }

  static Reason.Argument material(Id.MaterialId material) {
    return new Reason.Argument.Named(Reason.Argument.Kind.MATERIAL, material.value());
  }
}
