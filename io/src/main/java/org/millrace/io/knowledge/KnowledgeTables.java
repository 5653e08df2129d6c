package org.millrace.io.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Phase;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.Transport;
import org.millrace.io.table.Directory;
import org.millrace.io.table.Row;
import org.millrace.io.table.Triples;
import org.millrace.unit.Distance;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/** Knowledge that is put together from rows, over knowledge that is there already. */
public final class KnowledgeTables {
  /** The tables it takes, in the order in which they are to be read. */
  public static final List<String> NAMES =
      List.of(
          "materials",
          "material_values",
          "sectors",
          "sector_codes",
          "sector_flows",
          "sector_sizes",
          "uses",
          "use_limits",
          "technologies",
          "technology_flows",
          "technology_contents",
          "measures",
          "measure_values",
          "strategies",
          "transport");

  private static final Triples TRANSPORT_COST = new Triples("cost_low", "cost", "cost_high");
  private static final Triples TRANSPORT_HANDLING =
      new Triples("handling_low", "handling", "handling_high");
  private static final Triples TRANSPORT_EMISSION = new Triples("co2_low", "co2", "co2_high");

  private final Knowledge base;
  private final Directory directory;
  private final MaterialRows materials;
  private final SectorRows sectors;
  private final UseRows uses;
  private final TechnologyRows technologies;
  private final MeasureRows measures;
  private final StrategyRows strategies;
  private final Map<Phase, Transport> transport = new EnumMap<>(Phase.class);

  /** Starts with what is there; its names can be referred to. */
  public KnowledgeTables(Knowledge base, Directory directory) {
    this.base = base;
    this.directory = directory;
    this.materials = new MaterialRows(base.materials(), base.values());
    this.sectors = new SectorRows(base.sectors(), base.flows(), base.sizes());
    this.uses = new UseRows(base.uses());
    this.technologies = new TechnologyRows(base.technologies());
    this.measures = new MeasureRows(base.measures());
    this.strategies = new StrategyRows(base.strategies());
    base.transport().forEach(t -> transport.put(t.phase(), t));
    directory.preload("materials", base.materials().stream().map(m -> m.id().value()).toList());
    directory.preload("sectors", base.sectors().stream().map(s -> s.id().value()).toList());
    directory.preload("measures", base.measures().stream().map(m -> m.id().value()).toList());
    directory.preload("uses", base.uses().stream().map(u -> u.id().value()).toList());
  }

  /** Nothing but a version; what the product's own knowledge starts with. */
  public static Knowledge nothing() {
    return new Knowledge(
        "0", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of());
  }

  /** Takes a row of one of the tables. */
  public void accept(Row row) {
    switch (row.table()) {
      case "materials" -> materials.acceptMaterial(row);
      case "material_values" -> materials.acceptValue(row);
      case "sectors" -> sectors.acceptSector(row);
      case "sector_codes" -> sectors.acceptCode(row);
      case "sector_flows" -> sectors.acceptFlow(row);
      case "sector_sizes" -> sectors.acceptSize(row);
      case "uses" -> uses.acceptUse(row);
      case "use_limits" -> uses.acceptLimit(row);
      case "technologies" -> technologies.acceptTechnology(row);
      case "technology_flows" -> technologies.acceptFlow(row);
      case "technology_contents" -> technologies.acceptContent(row);
      case "measures" -> measures.acceptMeasure(row);
      case "measure_values" -> measures.acceptValue(row);
      case "strategies" -> strategies.accept(row);
      case "transport" -> acceptTransport(row);
      default ->
          throw new IllegalArgumentException(
              "Table '%s' holds no knowledge.".formatted(row.table()));
    }
  }

  /** Checks what concerns several rows; to be called once after the last row. */
  public void finish() {
    materials.checkCycles();
    sectors.checkShares();
    technologies.assemble(
        directory.isWhole("technologies")
            && directory.isWhole("technology_flows")
            && directory.isWhole("technology_contents"));
    measures.assemble(directory.isWhole("measures") && directory.isWhole("measure_values"));
  }

  /**
   * Whether a row says what the heat content of a material is, rightly or not, or a row that could
   * not be read may say it.
   */
  public boolean mayHaveHeat(String material) {
    return materials.isHeated(material) || !directory.isWhole("material_values");
  }

  /**
   * What is known now.
   *
   * @param version what it hashes to
   * @param sources of the rows that were taken
   */
  public Knowledge knowledge(String version, List<DataSource> sources) {
    List<DataSource> all = new ArrayList<>(base.sources());
    for (DataSource source : sources) {
      all.removeIf(s -> s.id().equals(source.id()));
      all.add(source);
    }
    return new Knowledge(
        version,
        materials.materials(),
        materials.values(),
        sectors.sectors(),
        sectors.flows(),
        sectors.sizes(),
        uses.uses(),
        technologies.technologies(),
        measures.measures(),
        strategies.strategies(),
        List.copyOf(transport.values()),
        all);
  }

  private void acceptTransport(Row row) {
    List.of(TRANSPORT_COST, TRANSPORT_HANDLING, TRANSPORT_EMISSION).forEach(t -> t.check(row));
    if (row.isSound()) {
      Phase phase = row.constant("phase", Phase.class);
      transport.put(
          phase,
          new Transport(
              phase,
              row.text("mode"),
              TRANSPORT_COST.figure(row, Price::new),
              TRANSPORT_HANDLING.figure(row, Price::new),
              TRANSPORT_EMISSION.figure(row, EmissionFactor::new),
              money(row, "link_fixed"),
              money(row, "link_fixed_per_km"),
              new Distance(row.number("distance_cap_km"))));
    }
  }

  private static Figure<Money> money(Row row, String column) {
    return Figure.exact(new Money(row.number(column)), row.grade(), row.origin());
  }
}
