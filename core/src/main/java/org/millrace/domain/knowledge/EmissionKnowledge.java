package org.millrace.domain.knowledge;

import java.util.List;
import org.millrace.unit.Require;

/**
 * What lets out how much: the factors that a footprint rests on.
 *
 * @param version what the rows hash to
 */
public record EmissionKnowledge(
    String version,
    List<Fuel> fuels,
    List<ProcessEmission> processes,
    List<WarmingPotential> potentials,
    List<GridEmission> grids) {
  /** Nothing known. */
  public static final EmissionKnowledge NONE =
      new EmissionKnowledge("none", List.of(), List.of(), List.of(), List.of());

  public EmissionKnowledge {
    Require.text("version of the emission factors", version);
    fuels = List.copyOf(fuels);
    processes = List.copyOf(processes);
    potentials = List.copyOf(potentials);
    grids = List.copyOf(grids);
  }
}
