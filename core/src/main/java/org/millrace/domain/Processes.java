package org.millrace.domain;

import java.util.List;
import java.util.Set;

/**
 * What happens inside facilities, and what stands there.
 *
 * @param measures of cleaner production that firms could take
 */
public record Processes(
    List<ProcessHeat> heat, List<ExistingAsset> assets, List<CleanerProduction> measures) {
  /** Nothing known. */
  public static final Processes NONE = new Processes(List.of(), List.of(), List.of());

  public Processes {
    heat = List.copyOf(heat);
    assets = List.copyOf(assets);
    measures = List.copyOf(measures);
  }

  /** Process heat and assets, without measures. */
  public static Processes ofHeat(List<ProcessHeat> heat, List<ExistingAsset> assets) {
    return new Processes(heat, assets, List.of());
  }

  /** Whether anything is known of heat, or of what makes it. */
  public boolean hasHeat() {
    return !heat.isEmpty() || !assets.isEmpty();
  }

  /** What is known of some facilities. */
  public Processes of(Set<Id.FacilityId> facilities) {
    return new Processes(
        heat.stream().filter(h -> facilities.contains(h.facility())).toList(),
        assets.stream().filter(a -> facilities.contains(a.facility())).toList(),
        measures.stream().filter(m -> facilities.contains(m.facility())).toList());
  }

  /** Boilers and the like. */
  public List<ExistingAsset.HeatMaker> heatMakers() {
    return assets.stream()
        .filter(ExistingAsset.HeatMaker.class::isInstance)
        .map(ExistingAsset.HeatMaker.class::cast)
        .toList();
  }
}
