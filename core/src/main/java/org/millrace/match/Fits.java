package org.millrace.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.millrace.domain.DataSource;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Origin;
import org.millrace.domain.Site;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Use;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;

/** Finds the needs whose material a delivered one can stand in for. */
final class Fits {
  private record Accepting(Need need, Need.Acceptance acceptance) {}

  private final KnowledgeIndex knowledge;
  private final Map<Id.FacilityId, Optional<Id.SectorId>> sectors = new HashMap<>();
  private final Map<Id.FacilityId, Site> sites = new HashMap<>();
  private final Map<Id.MaterialId, Neighbors<Need>> sameNeeds = new HashMap<>();
  private final Map<Id.MaterialId, Neighbors<Need>> needs = new HashMap<>();
  private final Map<Id.MaterialId, Neighbors<Accepting>> acceptances = new HashMap<>();

  Fits(MatchProblem problem, KnowledgeIndex knowledge) {
    this.knowledge = knowledge;
    for (Facility facility : problem.facilities()) {
      sectors.put(facility.id(), knowledge.findSector(facility.activity()));
      sites.put(facility.id(), facility.site());
    }
    Map<Id.MaterialId, List<Need>> same = new HashMap<>();
    Map<Id.MaterialId, List<Need>> kinds = new HashMap<>();
    Map<Id.MaterialId, List<Accepting>> accepting = new HashMap<>();
    for (Need need : problem.needs()) {
      same.computeIfAbsent(need.material(), m -> new ArrayList<>()).add(need);
      for (Id.MaterialId material : knowledge.lineage(need.material())) {
        kinds.computeIfAbsent(material, m -> new ArrayList<>()).add(need);
      }
      for (Need.Acceptance acceptance : need.accepts()) {
        accepting
            .computeIfAbsent(acceptance.material(), m -> new ArrayList<>())
            .add(new Accepting(need, acceptance));
      }
    }
    same.forEach((m, all) -> sameNeeds.put(m, new Neighbors<>(all, Function.identity(), sites)));
    kinds.forEach((m, all) -> needs.put(m, new Neighbors<>(all, Function.identity(), sites)));
    accepting.forEach((m, all) -> acceptances.put(m, new Neighbors<>(all, Accepting::need, sites)));
  }

  /** Where a facility stands. */
  Site site(Id.FacilityId facility) {
    return sites.getOrDefault(facility, new Site.Unplaced());
  }

  /** The fits of a material in reach: the taker's word first, then sameness, then uses. */
  Found of(Id.MaterialId delivered, Reach reach) {
    Found found = new Found(reach);
    for (Id.MaterialId material : knowledge.lineage(delivered)) {
      found
          .near(acceptances, material)
          .forEach(a -> found.fits.putIfAbsent(a.need().id(), accepted(a)));
    }
    found.near(sameNeeds, delivered).forEach(n -> found.fits.putIfAbsent(n.id(), same(n)));
    for (Use use : knowledge.uses(delivered)) {
      found
          .near(needs, use.replaces())
          .forEach(n -> found.fits.merge(n.id(), used(n, use), Fits::better));
    }
    return found;
  }

  /** What is found for one material. */
  static final class Found {
    private final Map<Id.StreamId, Fit> fits = new LinkedHashMap<>();
    private final Reach reach;
    private long beyond;

    private Found(Reach reach) {
      this.reach = reach;
    }

    /** One a need. */
    Collection<Fit> fits() {
      return fits.values();
    }

    /** How many candidates are out of reach. */
    long beyond() {
      return beyond;
    }

    private <C> List<C> near(Map<Id.MaterialId, Neighbors<C>> places, Id.MaterialId material) {
      Neighbors<C> candidates = places.get(material);
      List<C> near = candidates == null ? List.of() : candidates.in(reach);
      beyond += candidates == null ? 0 : candidates.size() - near.size();
      return near;
    }
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
        effortless(acceptance.substitution().origin()),
        Use.Hazard.ASK,
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
        effortless(origin),
        Use.Hazard.ASK,
        Reason.of(ReasonCode.CODE_SAME, material(need.material())));
  }

  /** Who asks for the material as such has what it takes to use it. */
  private static Use.Effort effortless(Origin origin) {
    return new Use.Effort(
        Figure.exact(Price.ZERO, Grade.ESTIMATED, origin),
        Figure.exact(EmissionFactor.ZERO, Grade.ESTIMATED, origin));
  }

  private Fit used(Need need, Use use) {
    return new Fit(
        need,
        use.material(),
        use.substitution(),
        use.maximumShare(),
        use.limits(),
        use.effort(),
        use.hazard(),
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
