package org.millrace.estimate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.SectorFlow;
import org.millrace.domain.knowledge.SectorFlow.Direction;
import org.millrace.domain.knowledge.SectorFlow.Driver;

/**
 * Which rows of a profile speak for a facility. Rows of one material and direction by different
 * drivers are different ways to say the same, so one of them is taken, never their sum.
 */
final class ProfileChoice {
  private record Stream(Direction direction, Id.MaterialId material) {}

  private final ReportedQuantities reported;

  ProfileChoice(ReportedQuantities reported) {
    this.reported = reported;
  }

  /**
   * The rows that count, in the order of the profile. Where a register asks how much waste leaves,
   * nothing else leaves: what else a process gives is used in-house.
   */
  List<SectorFlow> of(Id.FacilityId facility, List<SectorFlow> profile) {
    boolean asked =
        reported.wasAsked(facility, Driver.NONHAZARDOUS_WASTE)
            || reported.wasAsked(facility, Driver.HAZARDOUS_WASTE);
    Set<Driver> told = reported.told(facility);
    Map<Stream, List<SectorFlow>> groups = new LinkedHashMap<>();
    for (SectorFlow flow : profile) {
      if (!asked || !isInHouse(flow)) {
        Stream stream = new Stream(flow.direction(), flow.material());
        groups.computeIfAbsent(stream, s -> new ArrayList<>()).add(flow);
      }
    }
    List<SectorFlow> chosen = new ArrayList<>();
    for (List<SectorFlow> group : groups.values()) {
      int best = group.stream().mapToInt(flow -> rank(flow, told)).min().orElseThrow();
      group.stream().filter(flow -> rank(flow, told) == best).forEach(chosen::add);
    }
    return chosen;
  }

  private static boolean isInHouse(SectorFlow flow) {
    return flow.direction() == Direction.OFFER
        && flow instanceof SectorFlow.Proportional p
        && switch (p.driver()) {
          case PRODUCT, EMPLOYEES, VALUE_ADDED, FUEL -> true;
          case NONHAZARDOUS_WASTE, HAZARDOUS_WASTE, CO2 -> false;
        };
  }

  /** What was reported first, both classes of waste alike; then the closest to the process. */
  private static int rank(SectorFlow flow, Set<Driver> told) {
    return switch (flow) {
      case SectorFlow.PerFacility typical -> 2;
      case SectorFlow.Proportional p ->
          switch (p.driver()) {
            case NONHAZARDOUS_WASTE, HAZARDOUS_WASTE -> told.contains(p.driver()) ? 0 : 6;
            case PRODUCT -> told.contains(p.driver()) ? 1 : 3;
            case FUEL, CO2 -> told.contains(p.driver()) ? 1 : 4;
            case EMPLOYEES, VALUE_ADDED -> told.contains(p.driver()) ? 1 : 5;
          };
    };
  }
}
