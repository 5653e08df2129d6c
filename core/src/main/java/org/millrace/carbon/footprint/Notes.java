package org.millrace.carbon.footprint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.millrace.carbon.footprint.FootprintResult.MissingKind;
import org.millrace.carbon.footprint.FootprintResult.RemarkCode;
import org.millrace.domain.Id;

/** What is missing of a facility's account, and what is to be looked at; each once. */
final class Notes {
  private final Id.FacilityId facility;
  private final FactorTable factors;
  private final Set<FootprintResult.Missing> missing = new LinkedHashSet<>();
  private final Set<FootprintResult.Remark> remarks = new LinkedHashSet<>();

  Notes(Id.FacilityId facility, FactorTable factors) {
    this.facility = facility;
    this.factors = factors;
  }

  List<FootprintResult.Missing> missing() {
    return List.copyOf(missing);
  }

  List<FootprintResult.Remark> remarks() {
    return List.copyOf(remarks);
  }

  void remark(RemarkCode code, String name) {
    remarks.add(new FootprintResult.Remark(facility, code, name));
  }

  /** The factors of a fuel; if there are none, they are missing. */
  Optional<FactorTable.Fuel> findFuel(Id.MaterialId fuel) {
    Optional<FactorTable.Fuel> found = factors.findFuel(fuel);
    if (found.isEmpty()) {
      miss(MissingKind.FUEL, fuel.value());
    }
    return found;
  }

  /** The gases of a process; if there are none, they are missing. */
  List<FactorTable.ProcessGas> gases(Id.ProcessId process) {
    List<FactorTable.ProcessGas> gases = factors.processes(process);
    if (gases.isEmpty()) {
      miss(MissingKind.PROCESS, process.value());
    }
    return gases;
  }

  /** The factor of a grid in a year or the nearest one; if there is none, it is missing. */
  Optional<FactorTable.Grid> findGrid(Id.GridId grid, int year) {
    Optional<FactorTable.Grid> found = factors.findGrid(grid, year);
    if (found.isEmpty()) {
      miss(MissingKind.GRID, grid.value());
    }
    found
        .filter(row -> row.year() != year)
        .ifPresent(row -> remark(RemarkCode.GRID_YEAR, grid.value() + ' ' + row.year()));
    return found;
  }

  /** A gas in tCO2e; if its potential is not known and there is any of it, that is missing. */
  Optional<Term> comparable(Id.GasId gas, Term tonnes) {
    Optional<Factor> potential = factors.findPotential(gas);
    if (potential.isEmpty() && tonnes.central() != 0) {
      miss(MissingKind.POTENTIAL, gas.value());
    }
    return potential.map(tonnes::times);
  }

  private void miss(MissingKind kind, String name) {
    missing.add(new FootprintResult.Missing(facility, kind, name));
  }
}
