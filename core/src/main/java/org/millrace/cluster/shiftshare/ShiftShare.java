package org.millrace.cluster.shiftshare;

import java.util.ArrayList;
import java.util.List;
import org.millrace.cluster.shiftshare.ShiftShareProblem.RegionTable;
import org.millrace.cluster.shiftshare.ShiftShareResult.Effects;
import org.millrace.cluster.shiftshare.ShiftShareResult.RegionShift;
import org.millrace.cluster.shiftshare.ShiftShareResult.SectorShift;
import org.millrace.cluster.shiftshare.ShiftShareResult.Span;
import org.millrace.domain.Datum;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;

/** Parts changes of employment into their causes; see the package for the formulae. */
public final class ShiftShare implements Engine<ShiftShareProblem, ShiftShareResult> {

  @Override
  public ShiftShareResult solve(ShiftShareProblem problem, Run run) {
    Tables nation = Tables.nation(problem);
    run.check();
    return new ShiftShareResult(
        run.map(problem.regions(), region -> shift(region, nation, problem.years())));
  }

  private static RegionShift shift(RegionTable region, Tables nation, List<Integer> years) {
    Decomposition parts = new Decomposition(Tables.of(region.table(), years.size()), nation, years);
    int last = years.size() - 1;
    List<Span> steps = new ArrayList<>();
    for (int year = 0; year < last; year++) {
      steps.add(parts.span(year, year + 1));
    }
    Span endToEnd = parts.span(0, last);
    return new RegionShift(region.region(), endToEnd, chained(endToEnd, steps, parts), steps);
  }

  /** The sums of the steps, beside the growth from end to end. */
  private static Span chained(Span endToEnd, List<Span> steps, Decomposition parts) {
    List<SectorShift> sectors = new ArrayList<>();
    for (int i = 0; i < endToEnd.sectors().size(); i++) {
      SectorShift whole = endToEnd.sectors().get(i);
      Effects sum = Effects.NONE;
      for (Span step : steps) {
        sum = sum.plus(step.sectors().get(i).effects());
      }
      Datum rate = Decomposition.rate(sum.competitive(), parts.start(whole.sector()));
      sectors.add(
          new SectorShift(
              whole.sector(),
              sum,
              whole.regionalGrowth(),
              whole.nationalGrowth(),
              rate,
              whole.position()));
    }
    Effects remainder = Effects.NONE;
    Effects total = Effects.NONE;
    for (Span step : steps) {
      remainder = remainder.plus(step.remainder());
      total = total.plus(step.total());
    }
    return new Span(endToEnd.from(), endToEnd.to(), sectors, remainder, total);
  }
}
