package org.millrace.utility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.math.LinearProgram;
import org.millrace.math.LpSolver;
import org.millrace.utility.UtilityResult.Payback;

/**
 * What each built thing saves: the plan once more without it, everything else that is built kept,
 * retired units allowed to stay, and all run anew.
 */
final class Paybacks {
  private final Operation plan;
  private final Search search;
  private final double cost;
  private final Map<Id.EquipmentId, Payback> found = new HashMap<>();

  /**
   * Finds them.
   *
   * @param cost of the plan [EUR/a]
   */
  Paybacks(Operation plan, Search search, double cost) {
    this.plan = plan;
    this.search = search;
    this.cost = cost;
    Fleet fleet = plan.model().fleet();
    if (fleet.rules().paybackOfEach()) {
      LinearProgram program = plan.model().program();
      try (LpSolver.Session session = search.open(program)) {
        fleet.machines().forEach(m -> hold(session, m.id(), m.sizing()));
        fleet.problem().stores().forEach(s -> hold(session, s.id(), s.sizing()));
        fleet.machines().forEach(m -> tryWithout(session, m.id(), m.sizing()));
        fleet.problem().stores().forEach(s -> tryWithout(session, s.id(), s.sizing()));
      }
    }
  }

  /** How an investment comes back that saves so much a year. */
  static Payback payback(double investment, double saving) {
    return saving > 0 ? new Payback.Years(investment / saving) : new Payback.Never();
  }

  /** The payback of a piece of equipment. */
  Payback of(Id.EquipmentId id) {
    return found.getOrDefault(id, new Payback.Untold());
  }

  private void hold(LpSolver.Session session, Id.EquipmentId id, Sizing sizing) {
    double upper =
        sizing instanceof Sizing.Standing standing ? standing.units() : Double.NEGATIVE_INFINITY;
    for (int column : plan.model().sizes().columns(id)) {
      double now = plan.point().at(column);
      session.bounds(column, now, Math.max(now, upper));
    }
  }

  private void tryWithout(LpSolver.Session session, Id.EquipmentId id, Sizing sizing) {
    double investment = plan.investment(id, sizing);
    if (investment <= 0 || !search.hasTime()) {
      return;
    }
    List<Integer> columns = plan.model().sizes().columns(id);
    columns.forEach(column -> session.bounds(column, 0, 0));
    double capital = plan.capital(id, sizing);
    switch (search.least(session)) {
      case Search.Outcome.Found without ->
          found.put(id, payback(investment, without.objective() - cost + capital));
      case Search.Outcome.Impossible impossible -> found.put(id, new Payback.Needed());
      case Search.Outcome.Endless endless -> found.put(id, new Payback.Untold());
      case Search.Outcome.Unfinished unfinished -> found.put(id, new Payback.Untold());
    }
    hold(session, id, sizing);
  }
}
