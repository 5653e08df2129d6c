package org.millrace.carbon.footprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.unit.EmissionFactor;

/** The factors of a problem by what they are of, each made ready to be drawn once. */
final class FactorTable {
  /** Tonnes of gas from a gigajoule at a kilogram a terajoule. */
  static final double TONNES = 1e-6;

  /** The potential of CO2 by definition: it makes no grade worse. */
  private static final Factor ONE =
      Factor.of(
          "potential:co2",
          Figure.exact(
              new EmissionFactor(1),
              Grade.MEASURED,
              new Origin("footprint", "definition", DataSource.ENGINEERING_JUDGEMENT)));

  private final Map<Id.MaterialId, Fuel> fuels = new HashMap<>();
  private final Map<Id.ProcessId, List<ProcessGas>> processes = new HashMap<>();
  private final Map<Id.GridId, List<Grid>> grids = new HashMap<>();
  private final Map<Id.GasId, Factor> potentials = new LinkedHashMap<>();
  private final List<Factor> shared = new ArrayList<>();

  FactorTable(EmissionFactors factors, String set) {
    potentials.put(EmissionFactors.CARBON_DIOXIDE, ONE);
    factors.potentials().stream()
        .filter(s -> s.name().equals(set))
        .flatMap(s -> s.potentials().stream())
        .forEach(p -> potentials.put(p.gas(), factor("potential:" + p.gas().value(), p.factor())));
    factors.fuels().forEach(f -> fuels.put(f.fuel(), fuel(f)));
    for (EmissionFactors.ProcessFactor p : factors.processes()) {
      Factor factor = factor("process:" + p.shared() + ':' + p.gas().value(), p.factor());
      processes
          .computeIfAbsent(p.process(), id -> new ArrayList<>())
          .add(new ProcessGas(p.gas(), factor));
    }
    for (EmissionFactors.GridFactor g : factors.grids()) {
      grids.computeIfAbsent(g.grid(), id -> new ArrayList<>()).add(grid(g));
    }
    grids.values().forEach(rows -> rows.sort(Comparator.comparingInt(Grid::year)));
  }

  /** A fuel; energy is heat times mass, and each gas kg/TJ. */
  record Fuel(
      Factor heat,
      double biogenicShare,
      Factor carbonDioxide,
      Traces energyIndustries,
      Traces manufacturing) {
    Traces traces(CarbonActivity.Industry industry) {
      return switch (industry) {
        case ENERGY -> energyIndustries;
        case MANUFACTURING -> manufacturing;
      };
    }
  }

  record Traces(Factor methane, Factor nitrousOxide) {}

  record ProcessGas(Id.GasId gas, Factor factor) {}

  /** A grid in a year; whoever has no contract gets the second. */
  record Grid(int year, Factor average, Factor uncontracted, boolean residual) {}

  Optional<Fuel> findFuel(Id.MaterialId fuel) {
    return Optional.ofNullable(fuels.get(fuel));
  }

  /** The gases of a process; empty when it is not known. */
  List<ProcessGas> processes(Id.ProcessId process) {
    return processes.getOrDefault(process, List.of());
  }

  /** The grid in that year, else in the latest year before, else in the first year after. */
  Optional<Grid> findGrid(Id.GridId grid, int year) {
    List<Grid> rows = grids.getOrDefault(grid, List.of());
    return rows.reversed().stream()
        .filter(row -> row.year() <= year)
        .findFirst()
        .or(() -> rows.stream().findFirst());
  }

  Optional<Factor> findPotential(Id.GasId gas) {
    return Optional.ofNullable(potentials.get(gas));
  }

  /** Gigajoules of a fuel. */
  static Term energy(Fuel fuel, CarbonActivity.FuelQuantity quantity, String key) {
    return switch (quantity) {
      case CarbonActivity.FuelQuantity.ByMass mass ->
          Term.of(1, Factor.of(key, mass.rate()), fuel.heat());
      case CarbonActivity.FuelQuantity.ByEnergy energy -> Term.of(1, Factor.of(key, energy.rate()));
    };
  }

  /** All uncertain factors, which many facilities may share. */
  List<Factor> shared() {
    return List.copyOf(shared);
  }

  private Factor factor(String key, Figure<?> figure) {
    Factor factor = Factor.of(key, figure);
    if (!factor.isExact()) {
      shared.add(factor);
    }
    return factor;
  }

  private Fuel fuel(EmissionFactors.FuelFactor fuel) {
    String key = "fuel:" + fuel.shared();
    return new Fuel(
        factor(key + ":heat", fuel.heat()),
        fuel.biogenicShare(),
        factor(key + ":co2", fuel.carbonDioxide()),
        traces(key + ":energy", fuel.energyIndustries()),
        traces(key + ":manufacturing", fuel.manufacturing()));
  }

  private Traces traces(String key, EmissionFactors.Traces traces) {
    return new Traces(
        factor(key + ":ch4", traces.methane()), factor(key + ":n2o", traces.nitrousOxide()));
  }

  private Grid grid(EmissionFactors.GridFactor grid) {
    String key = "grid:" + grid.shared();
    Factor average = factor(key, grid.average());
    return switch (grid.residual()) {
      case EmissionFactors.Residual.Published residual ->
          new Grid(grid.year(), average, factor(key + ":residual", residual.factor()), true);
      case EmissionFactors.Residual.Unpublished none ->
          new Grid(grid.year(), average, average, false);
    };
  }
}
