package org.millrace.network;

import java.util.List;
import java.util.OptionalInt;
import org.millrace.domain.BlendLimit;
import org.millrace.domain.Id;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;
import org.millrace.math.Vector;

/**
 * What a little more of something would be worth to a plan: the duals of its program, with every
 * choice and every size fixed as the plan has it.
 */
final class Pricing {
  private final LpSolver solver;
  private final Layout layout;

  Pricing(LpSolver solver, Layout layout) {
    this.solver = solver;
    this.layout = layout;
  }

  /** The worths; unknown if the program is not solved within the limits. */
  NetworkResult.Worths of(NetworkProblem problem, Model model, Flows flows, Limits limits) {
    LinearProgram program = model.program().relaxed();
    try (LpSolver.Session session = solver.open(program)) {
      model.choices(flows).forEach((column, value) -> session.bounds(column, value, value));
      return session.solve(limits) instanceof LpResult.Optimal optimal
          ? worths(problem, model, optimal.rowDuals())
          : NetworkResult.Worths.UNKNOWN;
    }
  }

  private NetworkResult.Worths worths(NetworkProblem problem, Model model, Vector duals) {
    return new NetworkResult.Worths(
        problem.supplies().stream()
            .map(
                s ->
                    new NetworkResult.StreamWorth(
                        s.id(), worth(model, duals, "supply-balance", s.id())))
            .toList(),
        problem.demands().stream()
            .map(d -> new NetworkResult.StreamWorth(d.id(), worth(model, duals, d)))
            .toList(),
        problem.plants().stream()
            .map(
                p ->
                    new NetworkResult.PlantWorth(
                        p.id(), worth(model, duals, "plant-capacity", p.id())))
            .toList());
  }

  /** A row costs what its dual says; the objective counts a period as often as it comes. */
  private Vector worth(Model model, Vector duals, String row, Id id) {
    return layout.vector(t -> worth(model, duals, Model.name(row, id, t)) / layout.weight(t));
  }

  /** A larger need leaves more room in each row that it bounds. */
  private Vector worth(Model model, Vector duals, Demand demand) {
    List<DemandRows.Share> shares =
        DemandRows.shares(layout.entering(new Arc.To.Used(demand.id())));
    return layout.vector(
        t -> {
          double sum = worth(model, duals, Model.name("demand-balance", demand.id(), t));
          for (DemandRows.Share share : shares) {
            sum += share.most() * worth(model, duals, share.row(demand, t));
          }
          for (BlendLimit limit : demand.limits()) {
            double room = limit.maximum() - limit.virginContent();
            sum += room * worth(model, duals, DemandRows.blend(demand, limit, t));
          }
          return sum / layout.weight(t);
        });
  }

  private static double worth(Model model, Vector duals, String row) {
    OptionalInt place = model.findRow(row);
    return place.isPresent() ? Math.max(0, -duals.at(place.getAsInt())) : 0;
  }
}
