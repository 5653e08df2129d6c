package org.millrace.domain;

import java.util.List;
import java.util.Set;

/** What happens inside facilities, and what stands there. */
public record Processes(List<ProcessHeat> heat, List<ExistingAsset> assets) {
  /** Nothing known. */
  public static final Processes NONE = new Processes(List.of(), List.of());

  public Processes {
    heat = List.copyOf(heat);
    assets = List.copyOf(assets);
  }

  /** What is known of some facilities. */
  public Processes of(Set<Id.FacilityId> facilities) {
    return new Processes(
        heat.stream().filter(h -> facilities.contains(h.facility())).toList(),
        assets.stream().filter(a -> facilities.contains(a.facility())).toList());
  }

  /** Boilers and the like. */
  public List<ExistingAsset.HeatMaker> heatMakers() {
    return assets.stream()
        .filter(ExistingAsset.HeatMaker.class::isInstance)
        .map(ExistingAsset.HeatMaker.class::cast)
        .toList();
  }
}
