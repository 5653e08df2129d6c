package org.millrace.carbon.footprint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.math.Percentiles;

/** Accounts for the greenhouse gases of facilities and groups; see the package for the method. */
public final class Footprint implements Engine<FootprintProblem, FootprintResult> {

  @Override
  public FootprintResult solve(FootprintProblem problem, Run run) {
    FactorTable factors = new FactorTable(problem.factors(), problem.potentials());
    Bookkeeping books = new Bookkeeping(problem, factors);
    GasNetwork gases = new GasNetwork(problem, factors);
    Sampler sampler = Sampler.of(problem.simulation(), factors.shared(), run);
    Accounting accounting = new Accounting(sampler, run);
    List<FootprintResult.Remark> remarks = new ArrayList<>(books.remarks());
    remarks.addAll(gases.remarks());
    return new FootprintResult(
        problem.year(),
        problem.potentials(),
        run.map(problem.emitters(), emitter -> account(emitter, books, accounting)),
        run.map(problem.groups(), group -> account(group, books, accounting)),
        correlations(problem, books, sampler, run),
        gases.balances(),
        books.missing(),
        remarks);
  }

  private static FootprintResult.FacilityAccount account(
      FootprintProblem.Emitter emitter, Bookkeeping books, Accounting accounting) {
    Ledger ledger = books.ledger(emitter.facility());
    return new FootprintResult.FacilityAccount(
        emitter.facility(),
        accounting.account(new Books(List.of(ledger), Set.of())),
        ledger.reports());
  }

  private static FootprintResult.GroupAccount account(
      FootprintProblem.Group group, Bookkeeping books, Accounting accounting) {
    Books own = books(group, books);
    return new FootprintResult.GroupAccount(
        group.id(), group.members().size(), accounting.account(own), Accounting.eliminated(own));
  }

  private static Books books(FootprintProblem.Group group, Bookkeeping books) {
    return new Books(
        group.members().stream().map(books::ledger).toList(), new HashSet<>(group.members()));
  }

  private static List<FootprintResult.Correlation> correlations(
      FootprintProblem problem, Bookkeeping books, Sampler sampler, Run run) {
    Set<Id.GroupId> wanted = new HashSet<>(problem.correlated());
    List<FootprintProblem.Group> groups =
        problem.groups().stream().filter(g -> wanted.contains(g.id())).toList();
    if (run.secondsLeft().getAsDouble() <= 0) {
      return List.of();
    }
    List<double[]> totals =
        run.map(groups, g -> sampler.draw(books(g, books), Books.Sum.LOCATION_BASED));
    List<FootprintResult.Correlation> correlations = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        correlations.add(
            new FootprintResult.Correlation(
                groups.get(i).id(),
                groups.get(j).id(),
                Percentiles.correlation(totals.get(i), totals.get(j))));
      }
    }
    return correlations;
  }
}
