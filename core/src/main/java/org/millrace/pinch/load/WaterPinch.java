package org.millrace.pinch.load;

import java.util.List;
import java.util.function.Predicate;
import org.millrace.domain.Id;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.pinch.load.WaterPinchResult.Apart;
import org.millrace.pinch.load.WaterPinchResult.Limit;
import org.millrace.pinch.load.WaterPinchResult.OfFacility;
import org.millrace.pinch.load.WaterPinchResult.Regenerated;
import org.millrace.pinch.load.WaterPinchResult.Sum;
import org.millrace.pinch.load.WaterPinchResult.Target;
import org.millrace.unit.HourlyFlow;

/** Finds how little fresh water is enough; see the package for the method. */
public final class WaterPinch implements Engine<WaterPinchProblem, WaterPinchResult> {
  @Override
  public WaterPinchResult solve(WaterPinchProblem problem, Run run) {
    run.check();
    Reuse all = new Reuse(problem.operations(), problem.fresh());
    List<OfFacility> facilities =
        run.map(
            problem.operations().stream().map(Operation::facility).distinct().sorted().toList(),
            f -> alone(problem, f));
    return switch (all.target()) {
      case Target.OutOfReach out ->
          new WaterPinchResult.Infeasible(out, new Apart(facilities, new Sum.Unknown()));
      case Target.Reached reached ->
          new WaterPinchResult.Targeted(
              reached,
              all.withoutReuse(),
              new Apart(facilities, sum(facilities, reached)),
              regenerated(problem, reached),
              problem.operations().stream().map(WaterPinch::limit).toList(),
              all.cascade(reached),
              all.curves(reached));
    };
  }

  private static OfFacility alone(WaterPinchProblem problem, Id.FacilityId facility) {
    Predicate<Operation> own = o -> o.facility().equals(facility);
    List<Operation> operations = problem.operations().stream().filter(own).toList();
    return new OfFacility(facility, new Reuse(operations, problem.fresh()).target());
  }

  private static Sum sum(List<OfFacility> facilities, Target.Reached together) {
    double fresh = 0;
    for (OfFacility facility : facilities) {
      switch (facility.target()) {
        case Target.Reached reached -> fresh += reached.fresh().amount();
        case Target.OutOfReach out -> {
          return new Sum.Unknown();
        }
      }
    }
    double saved = Math.max(0, fresh - together.fresh().amount());
    return new Sum.Known(new HourlyFlow(fresh), new HourlyFlow(saved));
  }

  private static Regenerated regenerated(WaterPinchProblem problem, Target.Reached reuse) {
    Regenerator regenerator = new Regenerator(problem.operations(), problem.fresh(), reuse);
    return switch (problem.regeneration()) {
      case Regeneration.None none -> new Regenerated.NotAsked();
      case Regeneration.FixedOutlet fixed ->
          new Regenerated.Both(
              regenerator.toOutlet(fixed.outlet().amount(), true),
              regenerator.toOutlet(fixed.outlet().amount(), false));
      case Regeneration.RemovalRatio removal ->
          new Regenerated.Both(
              regenerator.byRatio(removal.ratio(), true),
              regenerator.byRatio(removal.ratio(), false));
    };
  }

  private static Limit limit(Operation operation) {
    return new Limit(
        operation.id(),
        operation.asked(),
        operation.given(),
        operation.inlet(),
        operation.outlet());
  }
}
