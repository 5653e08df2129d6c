package org.millrace.carbon.footprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;

/**
 * The ledgers that an account sums up.
 *
 * @param members whose supplies to each other do not count as bought; empty for a facility alone
 */
record Books(List<Ledger> ledgers, Set<Id.FacilityId> members) {
  Books {
    ledgers = List.copyOf(ledgers);
    members = Set.copyOf(members);
  }

  /** What is summed. */
  enum Sum {
    SCOPE_1,
    BIOGENIC,
    LOCATION_BASED,
    MARKET_BASED
  }

  /** The terms of a sum that one of the ledgers brings. */
  List<Term> terms(Ledger ledger, Sum sum) {
    List<Term> terms = new ArrayList<>();
    switch (sum) {
      case SCOPE_1 -> terms.addAll(ledger.scope1());
      case BIOGENIC -> terms.addAll(ledger.biogenic());
      case LOCATION_BASED -> {
        terms.addAll(ledger.scope1());
        imports(ledger).forEach(line -> terms.addAll(line.location()));
      }
      case MARKET_BASED -> {
        terms.addAll(ledger.scope1());
        imports(ledger).forEach(line -> terms.addAll(line.market()));
      }
    }
    return terms;
  }

  /** The terms of a sum. */
  List<Term> terms(Sum sum) {
    return ledgers.stream().flatMap(ledger -> terms(ledger, sum).stream()).toList();
  }

  List<DirectLine> direct() {
    return ledgers.stream().flatMap(l -> l.direct().stream()).toList();
  }

  /** Bought of nobody in the group. */
  List<BoughtLine> imports() {
    return ledgers.stream().flatMap(l -> imports(l).stream()).toList();
  }

  /** Bought of each other. */
  List<BoughtLine> internal() {
    return ledgers.stream()
        .flatMap(l -> l.bought().stream())
        .filter(line -> line.isFrom(members))
        .toList();
  }

  boolean isContracted() {
    return imports().stream().anyMatch(BoughtLine::contracted);
  }

  boolean isComplete() {
    return ledgers.stream().allMatch(Ledger::complete);
  }

  /** The worst of all terms. */
  Grade grade() {
    Grade worst = Grade.MEASURED;
    for (Sum sum : Sum.values()) {
      for (Term term : terms(sum)) {
        worst = worst.worse(term.grade());
      }
    }
    return worst;
  }

  private List<BoughtLine> imports(Ledger ledger) {
    return ledger.bought().stream().filter(line -> !line.isFrom(members)).toList();
  }
}
