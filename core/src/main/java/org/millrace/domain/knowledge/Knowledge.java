package org.millrace.domain.knowledge;

import java.util.List;
import java.util.stream.Stream;
import org.millrace.domain.DataSource;
import org.millrace.unit.Require;

/**
 * Everything known of any region; every reference in it resolves.
 *
 * @param version what the rows hash to; results carry it
 */
public record Knowledge(
    String version,
    List<Material> materials,
    List<MaterialValue> values,
    List<Sector> sectors,
    List<SectorFlow> flows,
    List<SectorSize> sizes,
    List<Use> uses,
    List<Technology> technologies,
    List<Measure> measures,
    List<Strategy> strategies,
    List<Transport> transport,
    List<DataSource> sources) {
  public Knowledge {
    Require.text("version of the knowledge", version);
    materials = List.copyOf(materials);
    values = List.copyOf(values);
    sectors = List.copyOf(sectors);
    flows = List.copyOf(flows);
    sizes = List.copyOf(sizes);
    uses = List.copyOf(uses);
    technologies = List.copyOf(technologies);
    measures = List.copyOf(measures);
    strategies = List.copyOf(strategies);
    transport = List.copyOf(transport);
    sources = List.copyOf(sources);
  }

  /** This knowledge with more materials, under another version. */
  public Knowledge withMaterials(List<Material> more, String versionWithMore) {
    return withMaterials(more, List.of(), versionWithMore);
  }

  /** This knowledge with more materials and what is known of them, under another version. */
  public Knowledge withMaterials(
      List<Material> more, List<MaterialValue> moreValues, String versionWithMore) {
    return new Knowledge(
        versionWithMore,
        Stream.concat(materials.stream(), more.stream()).toList(),
        Stream.concat(values.stream(), moreValues.stream()).toList(),
        sectors,
        flows,
        sizes,
        uses,
        technologies,
        measures,
        strategies,
        transport,
        sources);
  }
}
