package org.millrace.carbon.footprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * Writes the ledgers of all facilities, those of suppliers before those who take shares of them.
 */
final class Bookkeeping {
  private final FootprintProblem problem;
  private final FactorTable factors;
  private final Map<Id.FacilityId, FootprintProblem.Emitter> emitters = new LinkedHashMap<>();
  private final Map<Id.FacilityId, Ledger> ledgers = new LinkedHashMap<>();
  private final List<FootprintResult.Missing> missing = new ArrayList<>();
  private final List<FootprintResult.Remark> remarks = new ArrayList<>();

  Bookkeeping(FootprintProblem problem, FactorTable factors) {
    this.problem = problem;
    this.factors = factors;
    problem.emitters().forEach(e -> emitters.put(e.facility(), e));
    problem.emitters().forEach(e -> ledger(e.facility()));
  }

  /** The ledger of a facility, written if it is not yet. */
  Ledger ledger(Id.FacilityId facility) {
    Ledger known = ledgers.get(facility);
    if (known != null) {
      return known;
    }
    Notes notes = new Notes(facility, factors);
    FootprintProblem.Emitter emitter = Require.known("facility", emitters, facility);
    Ledger ledger = new LedgerWriter(emitter, problem.year(), notes, this::ledger).written();
    ledgers.put(facility, ledger);
    missing.addAll(notes.missing());
    remarks.addAll(notes.remarks());
    return ledger;
  }

  List<FootprintResult.Missing> missing() {
    return List.copyOf(missing);
  }

  List<FootprintResult.Remark> remarks() {
    return List.copyOf(remarks);
  }
}
