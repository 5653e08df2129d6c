package org.millrace.carbon.decoupling;

import java.util.List;
import java.util.stream.IntStream;
import org.millrace.carbon.decoupling.DecouplingProblem.Evidence;
import org.millrace.carbon.decoupling.DecouplingResult.Certainty;
import org.millrace.carbon.decoupling.DecouplingResult.Judgment;
import org.millrace.carbon.decoupling.DecouplingResult.Reason;
import org.millrace.carbon.decoupling.DecouplingResult.Step;
import org.millrace.carbon.decoupling.DecouplingResult.Whole;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;

/** Judges whether emission follows activity; see the package for the states. */
public final class Decoupling implements Engine<DecouplingProblem, DecouplingResult> {

  @Override
  public DecouplingResult solve(DecouplingProblem problem, Run run) {
    Tapio tapio = new Tapio(problem.borders());
    return switch (problem.evidence()) {
      case Evidence.Rates rates ->
          new DecouplingResult(
              rates.changes().stream().map(change -> step(change, tapio)).toList(),
              new Whole.OfRates());
      case Evidence.Levels levels -> ofLevels(levels, tapio, run);
    };
  }

  private static Step step(DecouplingProblem.Change change, Tapio tapio) {
    return new Step(
        change.label(), tapio.judge(change.emission(), change.activity(), new Certainty.Exact()));
  }

  private static DecouplingResult ofLevels(Evidence.Levels levels, Tapio tapio, Run run) {
    Draws draws = new Draws(tapio, levels.sampling());
    List<DecouplingProblem.Year> years = levels.years();
    List<Integer> starts = IntStream.range(0, years.size() - 1).boxed().toList();
    List<Step> steps =
        run.map(
            starts,
            i -> {
              run.check();
              return step(years.get(i), years.get(i + 1), tapio, draws);
            });
    return new DecouplingResult(
        steps, new Whole.OverAll(step(years.getFirst(), years.getLast(), tapio, draws)));
  }

  private static Step step(
      DecouplingProblem.Year from, DecouplingProblem.Year to, Tapio tapio, Draws draws) {
    return new Step(from.year() + "-" + to.year(), judgment(from, to, tapio, draws));
  }

  private static Judgment judgment(
      DecouplingProblem.Year from, DecouplingProblem.Year to, Tapio tapio, Draws draws) {
    double emission = from.emission().value();
    double activity = from.activity().value();
    if (activity == 0) {
      return new Judgment.Undefined(Reason.NO_ACTIVITY_BEFORE);
    }
    if (emission == 0) {
      return new Judgment.Undefined(Reason.NO_EMISSION_BEFORE);
    }
    if (to.activity().value() == activity) {
      return new Judgment.Undefined(Reason.ACTIVITY_UNCHANGED);
    }
    return tapio.judge(
        (to.emission().value() - emission) / emission,
        (to.activity().value() - activity) / activity,
        draws.certainty(from, to));
  }
}
