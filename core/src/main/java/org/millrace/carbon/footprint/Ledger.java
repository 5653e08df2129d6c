package org.millrace.carbon.footprint;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.Id;

/**
 * All that counts for a facility.
 *
 * @param biogenic CO2 of biogenic carbon [t/a]
 * @param reports how reports differ from what is computed
 */
record Ledger(
    Id.FacilityId facility,
    List<DirectLine> direct,
    List<BoughtLine> bought,
    List<Term> biogenic,
    List<FootprintResult.ReportDifference> reports,
    boolean complete) {
  Ledger {
    direct = List.copyOf(direct);
    bought = List.copyOf(bought);
    biogenic = List.copyOf(biogenic);
    reports = List.copyOf(reports);
  }

  List<Term> scope1() {
    return direct.stream().map(DirectLine::emission).toList();
  }

  /** A share of scopes 1 and 2, by grids' mixes or by contracts. */
  List<Term> share(double share, boolean market) {
    List<Term> terms = new ArrayList<>();
    direct.forEach(line -> terms.add(line.emission().times(share)));
    for (BoughtLine line : bought) {
      (market ? line.market() : line.location()).forEach(term -> terms.add(term.times(share)));
    }
    return terms;
  }

  boolean isContracted() {
    return bought.stream().anyMatch(BoughtLine::contracted);
  }
}
