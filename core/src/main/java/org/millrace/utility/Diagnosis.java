package org.millrace.utility;

import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.Budget;
import org.millrace.unit.Emission;
import org.millrace.unit.Money;
import org.millrace.utility.Search.Outcome;
import org.millrace.utility.Setting.Goal;
import org.millrace.utility.UtilityResult.Ending;
import org.millrace.utility.UtilityResult.Lack;
import org.millrace.utility.UtilityResult.Reason;
import org.millrace.utility.UtilityResult.Side;

/** Finds out why there is no plan: first what can't balance, then the cap, then the budget. */
final class Diagnosis {
  /** A lack below this share of a carrier's usual demand is rounding. */
  private static final double ROUNDING = 1e-7;

  private final Fleet fleet;
  private final Search search;

  Diagnosis(Fleet fleet, Search search) {
    this.fleet = fleet;
    this.search = search;
  }

  /** Why nothing keeps all rules. */
  Reason reason() {
    Model model = new Model(fleet, new Setting(Goal.LACK, false, false, false));
    return switch (search.least(model.program())) {
      case Outcome.Found found -> {
        List<Lack> lacks = lacks(new Operation(model, found.point()));
        if (found.ending() != Ending.OPTIMAL) {
          yield new Reason.Unexplained(found.ending());
        }
        yield lacks.isEmpty() ? limit() : new Reason.Lacking(lacks);
      }
      case Outcome.Unfinished unfinished -> new Reason.Unexplained(unfinished.ending());
      case Outcome.Impossible impossible -> new Reason.Unexplained(Ending.NUMERICS);
      case Outcome.Endless endless -> new Reason.Unexplained(Ending.NUMERICS);
    };
  }

  /** What the park as it is can't serve; empty when that can't be told. */
  List<Lack> lacksBefore() {
    Model model = new Model(fleet, new Setting(Goal.LACK, false, false, true));
    return search.least(model.program()) instanceof Outcome.Found found
        ? lacks(new Operation(model, found.point()))
        : List.of();
  }

  private Reason limit() {
    if (fleet.rules().carbon().hasCap()) {
      double cap = fleet.rules().carbon().cap().amount();
      Outcome outcome = least(Goal.EMISSION, false, true);
      if (outcome instanceof Outcome.Found found && found.bound() > cap) {
        return new Reason.CapOutOfReach(new Emission(cap), new Emission(found.objective()));
      }
      if (outcome instanceof Outcome.Unfinished unfinished) {
        return new Reason.Unexplained(unfinished.ending());
      }
    }
    if (fleet.rules().budget() instanceof Budget.AtMost most) {
      double budget = most.investment().amount();
      return switch (least(Goal.INVESTMENT, true, false)) {
        case Outcome.Found found ->
            found.bound() > budget
                ? new Reason.BudgetTooSmall(most.investment(), new Money(found.objective()))
                : new Reason.Unexplained(Ending.NUMERICS);
        case Outcome.Unfinished unfinished -> new Reason.Unexplained(unfinished.ending());
        case Outcome.Impossible impossible -> new Reason.Unexplained(Ending.NUMERICS);
        case Outcome.Endless endless -> new Reason.Unexplained(Ending.NUMERICS);
      };
    }
    return new Reason.Unexplained(Ending.NUMERICS);
  }

  private Outcome least(Goal goal, boolean capped, boolean budgeted) {
    return search.least(new Model(fleet, new Setting(goal, capped, budgeted, false)).program());
  }

  private List<Lack> lacks(Operation operation) {
    List<Lack> lacks = new ArrayList<>();
    for (int c = 0; c < fleet.carriers().size(); c++) {
      double least = ROUNDING * operation.model().trading().usual(c);
      collect(lacks, c, Side.SHORT, operation.shortages(c), least);
      collect(lacks, c, Side.EXCESS, operation.excesses(c), least);
    }
    return lacks;
  }

  private void collect(List<Lack> lacks, int carrier, Side side, double[] rates, double least) {
    for (int t = 0; t < rates.length; t++) {
      if (rates[t] > least) {
        String period = fleet.problem().periods().periods().get(t).name();
        lacks.add(new Lack(fleet.carriers().get(carrier).id(), period, side, rates[t]));
      }
    }
  }
}
