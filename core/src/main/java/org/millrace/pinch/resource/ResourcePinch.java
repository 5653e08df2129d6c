package org.millrace.pinch.resource;

import java.util.List;
import java.util.stream.Stream;
import org.millrace.domain.Id;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.math.LpSolver;

/** Finds the least that is needed from outside; see the package for the method. */
public final class ResourcePinch implements Engine<ResourceProblem, ResourceResult> {
  private final LpSolver solver;

  /** An engine that leaves the choice among several supplies to a solver. */
  public ResourcePinch(LpSolver solver) {
    this.solver = solver;
  }

  @Override
  public ResourceResult solve(ResourceProblem problem, Run run) {
    run.check();
    Targeting targeting = new Targeting(problem, solver);
    Targeting.Answer answer = targeting.target(problem.sinks(), problem.sources());
    List<ResourceResult.OfFacility> facilities =
        run.map(facilities(problem), f -> alone(problem, targeting, f));
    run.check();
    return switch (answer.target()) {
      case Target.OutOfReach out ->
          new ResourceResult.Infeasible(
              out.lacks(), new ResourceResult.Apart(facilities, new ResourceResult.Sum.Unknown()));
      case Target.Reached reached -> {
        Tables tables = new Tables(problem, answer);
        yield new ResourceResult.Targeted(
            reached,
            targeting.target(problem.sinks(), List.of()).target(),
            new ResourceResult.Apart(facilities, sum(facilities, reached)),
            tables.cascade(),
            tables.curves(),
            Allocating.allocation(problem, answer),
            new Diagnosis(problem, answer, reached).existing());
      }
    };
  }

  private static List<Id.FacilityId> facilities(ResourceProblem problem) {
    return Stream.concat(
            problem.sinks().stream().map(Sink::facility),
            problem.sources().stream().map(Source::facility))
        .distinct()
        .sorted()
        .toList();
  }

  private static ResourceResult.OfFacility alone(
      ResourceProblem problem, Targeting targeting, Id.FacilityId facility) {
    Targeting.Answer answer =
        targeting.target(
            problem.sinks().stream().filter(s -> s.facility().equals(facility)).toList(),
            problem.sources().stream().filter(s -> s.facility().equals(facility)).toList());
    return new ResourceResult.OfFacility(facility, answer.target());
  }

  private static ResourceResult.Sum sum(
      List<ResourceResult.OfFacility> facilities, Target.Reached together) {
    double fresh = 0;
    double cost = 0;
    for (ResourceResult.OfFacility facility : facilities) {
      switch (facility.target()) {
        case Target.Reached reached -> {
          fresh += reached.fresh();
          cost += reached.cost();
        }
        case Target.OutOfReach out -> {
          return new ResourceResult.Sum.Unknown();
        }
      }
    }
    return new ResourceResult.Sum.Known(
        fresh, cost, fresh - together.fresh(), cost - together.cost());
  }
}
