package org.millrace.carbon.footprint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.millrace.domain.Id;

/** Who supplies whom. */
final class Suppliers {
  private final Map<Id.FacilityId, List<Id.FacilityId>> shared = new HashMap<>();
  private final Set<Id.FacilityId> done = new HashSet<>();
  private final Deque<Id.FacilityId> path = new ArrayDeque<>();

  private Suppliers(List<FootprintProblem.Emitter> emitters) {
    for (FootprintProblem.Emitter emitter : emitters) {
      shared.put(
          emitter.facility(),
          emitter.activities().stream().flatMap(a -> sharing(a).stream()).distinct().toList());
    }
  }

  /** The facilities that an activity names. */
  static List<Id.FacilityId> of(CarbonActivity activity) {
    return switch (activity) {
      case CarbonActivity.ElectricityFrom bought -> List.of(bought.supplier());
      case CarbonActivity.HeatFrom bought -> List.of(bought.supplier());
      case CarbonActivity.GasExport given ->
          switch (given.taker()) {
            case CarbonActivity.Taker.Facility taker -> List.of(taker.facility());
            case CarbonActivity.Taker.Outside outside -> List.of();
          };
      case CarbonActivity.Combustion c -> List.of();
      case CarbonActivity.Processing p -> List.of();
      case CarbonActivity.GridElectricity g -> List.of();
      case CarbonActivity.OutsideHeat h -> List.of();
    };
  }

  /** The supplier whose whole emission an activity takes a share of. */
  private static List<Id.FacilityId> sharing(CarbonActivity activity) {
    boolean shares =
        switch (activity) {
          case CarbonActivity.ElectricityFrom bought ->
              bought.basis() instanceof CarbonActivity.ElectricityBasis.ShareOfSupplier;
          case CarbonActivity.HeatFrom bought ->
              bought.basis() instanceof CarbonActivity.HeatBasis.ShareOfHeatSupplier;
          case CarbonActivity.GasExport given -> false;
          case CarbonActivity.Combustion burnt -> false;
          case CarbonActivity.Processing process -> false;
          case CarbonActivity.GridElectricity electricity -> false;
          case CarbonActivity.OutsideHeat heat -> false;
        };
    return shares ? of(activity) : List.of();
  }

  /** Facilities that take shares of each other's emission in a circle; empty if none do. */
  static String loop(List<FootprintProblem.Emitter> emitters) {
    Suppliers suppliers = new Suppliers(emitters);
    for (FootprintProblem.Emitter emitter : emitters) {
      if (suppliers.runsBack(emitter.facility())) {
        return suppliers.path.reversed().stream()
            .map(Id.FacilityId::value)
            .collect(Collectors.joining(" <- "));
      }
    }
    return "";
  }

  /** Walks to all suppliers; the path stands when one of them is on it already. */
  private boolean runsBack(Id.FacilityId facility) {
    if (path.contains(facility)) {
      path.push(facility);
      return true;
    }
    if (done.contains(facility)) {
      return false;
    }
    path.push(facility);
    for (Id.FacilityId supplier : shared.getOrDefault(facility, List.of())) {
      if (runsBack(supplier)) {
        return true;
      }
    }
    path.pop();
    done.add(facility);
    return false;
  }
}
