package org.millrace.diffusion.maturity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.diffusion.maturity.MaturityProblem.Lever;
import org.millrace.diffusion.maturity.MaturityResult.Allocation;
import org.millrace.diffusion.maturity.MaturityResult.BudgetPoint;
import org.millrace.diffusion.maturity.MaturityResult.LeverSet;
import org.millrace.diffusion.maturity.MaturityResult.Prospect;
import org.millrace.diffusion.maturity.MaturityResult.Share;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.unit.Money;

/** Says what becomes of technologies, and gives support out; see the package for the formulae. */
public final class Maturing implements Engine<MaturityProblem, MaturityResult> {
  /** Most value first, then fewest levers. */
  private static final Comparator<Sharing.Shared> BEST_FIRST =
      Comparator.comparingDouble((Sharing.Shared s) -> -s.value())
          .thenComparingInt(s -> s.levers().size());

  @Override
  public MaturityResult solve(MaturityProblem problem, Run run) {
    Sharing sharing = new Sharing(problem);
    List<Sharing.Shared> sets =
        run.map(affordable(problem), levers -> sharing.share(levers, left(problem, levers), run));
    Sharing.Shared best = sets.stream().min(BEST_FIRST).orElseThrow();
    Appraisal appraisal = new Appraisal(problem.support());
    List<Prospect> prospects = new ArrayList<>();
    double without = 0;
    for (int i = 0; i < problem.technologies().size(); i++) {
      Technology technology = problem.technologies().get(i);
      Prospect prospect =
          new Prospect(
              technology.id(),
              appraisal.path(technology, Effect.NONE),
              appraisal.path(technology, best.effect(i)));
      without += prospect.without().value().amount();
      prospects.add(prospect);
    }
    run.check();
    return new MaturityResult(
        allocation(problem, best, without),
        prospects,
        budgets(best),
        sets.stream().map(Maturing::leverSet).toList(),
        run.map(problem.rivalries(), r -> new Replicator(r).contest()),
        run.map(problem.urns(), u -> new PolyaUrn(u).lottery()));
  }

  /** All sets of levers that the support pays for, smaller ones first. */
  private static List<List<Lever>> affordable(MaturityProblem problem) {
    List<Lever> levers = problem.levers();
    return IntStream.range(0, 1 << levers.size())
        .mapToObj(
            mask ->
                IntStream.range(0, levers.size())
                    .filter(i -> (mask >> i & 1) == 1)
                    .mapToObj(levers::get)
                    .toList())
        .filter(set -> left(problem, set) >= 0)
        .sorted(Comparator.comparingInt(List::size))
        .toList();
  }

  private static double left(MaturityProblem problem, List<Lever> levers) {
    return problem.support().yearly().amount() - yearly(levers);
  }

  private static double yearly(List<Lever> levers) {
    return levers.stream().mapToDouble(l -> l.yearly().amount()).sum();
  }

  private static Allocation allocation(
      MaturityProblem problem, Sharing.Shared best, double without) {
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < problem.technologies().size(); i++) {
      shares.add(
          new Share(
              problem.technologies().get(i).id(),
              new Money(best.part() * best.research().get(i)),
              new Money(best.part() * best.training().get(i))));
    }
    return new Allocation(
        new Money(best.value()),
        new Money(without),
        best.levers().stream().map(Lever::name).toList(),
        new Money(yearly(best.levers())),
        best.levers().stream().map(Lever::system).distinct().sorted().toList(),
        shares);
  }

  private static List<BudgetPoint> budgets(Sharing.Shared best) {
    List<BudgetPoint> points = new ArrayList<>();
    double levers = yearly(best.levers());
    for (int parts = 0; parts < best.values().size(); parts++) {
      points.add(
          new BudgetPoint(
              new Money(levers + best.part() * parts),
              new Money(best.values().get(parts) - best.leverCost())));
    }
    return points;
  }

  private static LeverSet leverSet(Sharing.Shared shared) {
    return new LeverSet(
        shared.levers().stream().map(Lever::name).toList(),
        new Money(yearly(shared.levers())),
        new Money(shared.value()));
  }
}
