package org.millrace.match;

import java.util.HashMap;
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
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;

/** What rule R1 says of a need, one way of fitting at a time. */
final class Fitting {
  private final Map<Id.FacilityId, Optional<Id.SectorId>> sectors = new HashMap<>();

  Fitting(List<Facility> facilities, KnowledgeIndex knowledge) {
    for (Facility facility : facilities) {
      sectors.put(facility.id(), knowledge.findSector(facility.activity()));
    }
  }

  /** The earlier of two fits, unless only the later holds for the taker's sector. */
  static Fit better(Fit earlier, Fit later) {
    return isBetter(later.reason().code(), earlier.reason().code()) ? later : earlier;
  }

  /** Whether a reason makes more of a pair than an earlier one. */
  static boolean isBetter(ReasonCode later, ReasonCode earlier) {
    return later.outcome().compareTo(earlier.outcome()) < 0;
  }

  /** By the taker's own word. */
  static Fit accepted(Need need, Need.Acceptance acceptance) {
    return new Fit(
        need,
        acceptance.material(),
        acceptance.substitution(),
        acceptance.maximumShare(),
        List.of(),
        effortless(acceptance.substitution().origin()),
        Use.Hazard.ASK,
        Reason.of(ReasonCode.CODE_ACCEPTED, material(acceptance.material())));
  }

  /** As the very thing that is bought. */
  static Fit same(Need need) {
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

  /** By a use of the knowledge. */
  Fit used(Need need, Use use) {
    return new Fit(
        need,
        use.material(),
        use.substitution(),
        use.maximumShare(),
        use.limits(),
        use.effort(),
        use.hazard(),
        inSector(need.facility(), use));
  }

  private Reason inSector(Id.FacilityId taker, Use use) {
    Reason.Argument name = new Reason.Argument.Named(Reason.Argument.Kind.USE, use.id().value());
    ReasonCode code = inSectorCode(taker, use);
    return code == ReasonCode.CODE_OTHER_SECTOR
        ? Reason.of(
            code,
            name,
            new Reason.Argument.Named(
                Reason.Argument.Kind.SECTOR, sector(taker).orElseThrow().value()))
        : Reason.of(code, name);
  }

  /** Whether a use holds for a taker. */
  ReasonCode inSectorCode(Id.FacilityId taker, Use use) {
    if (use.sectors().isEmpty()) {
      return ReasonCode.CODE_USE;
    }
    return sector(taker)
        .map(s -> use.sectors().contains(s) ? ReasonCode.CODE_USE : ReasonCode.CODE_OTHER_SECTOR)
        .orElse(ReasonCode.CODE_SECTOR_UNKNOWN);
  }

  private Optional<Id.SectorId> sector(Id.FacilityId facility) {
    return sectors.getOrDefault(facility, Optional.empty());
  }

  static Reason.Argument material(Id.MaterialId material) {
    return new Reason.Argument.Named(Reason.Argument.Kind.MATERIAL, material.value());
  }
}
