package org.millrace.abatement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.millrace.abatement.AbatementProblem.Goal;
import org.millrace.abatement.AbatementResult.Outcome;
import org.millrace.abatement.AbatementResult.Proof;
import org.millrace.abatement.AbatementResult.SitePlan;
import org.millrace.abatement.Gap.Lack;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.unit.Emission;
import org.millrace.unit.Money;

/** Chooses low-carbon measures for sites; see the package for the method. */
public final class Abatement implements Engine<AbatementProblem, AbatementResult> {

  @Override
  public AbatementResult solve(AbatementProblem problem, Run run) {
    List<Site> sites =
        problem.emitters().stream()
            .map(e -> new Site(e, problem.measures(), problem.rules()))
            .toList();
    List<SiteChoices> choices = run.map(sites, site -> SiteChoices.of(site, problem));
    run.check();
    double emission = sites.stream().mapToDouble(s -> s.emission(Shift.NONE)).sum();
    Optional<LeastCost.Answer> answer =
        LeastCost.solve(
            choices.stream().map(c -> c.choices(problem)).toList(),
            need(problem.goal(), emission),
            problem.nodes(),
            run);
    List<Options.Option> chosen = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      SiteChoices own = choices.get(i);
      int at = i;
      chosen.add(
          answer
              .map(a -> own.open().get(a.indices().get(at)))
              .orElse(new Options.Option(List.of(), State.START)));
    }
    Curve curve = new Curve(choices);
    Totals totals = new Totals(sites, chosen);
    SitePlans plans = new SitePlans(problem, emission);
    List<SitePlan> siteplans = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      siteplans.add(plans.plan(sites.get(i), chosen.get(i)));
    }
    Emission potential = curve.potential();
    return new AbatementResult(
        totals.summary(potential),
        outcome(problem, choices, answer, emission),
        siteplans,
        curve.steps(run),
        gaps(sites));
  }

  private static double need(Goal goal, double emission) {
    return switch (goal) {
      case Goal.AtPrice price -> Double.NEGATIVE_INFINITY;
      case Goal.Target target -> target.share() * emission;
      case Goal.Budget budget -> -budget.investment().amount();
    };
  }

  private static Outcome outcome(
      AbatementProblem problem,
      List<SiteChoices> choices,
      Optional<LeastCost.Answer> found,
      double emission) {
    if (found.isEmpty()) {
      double most = choices.stream().mapToDouble(c -> c.open().getLast().state().abated()).sum();
      return new Outcome.OutOfReach(
          new Emission(need(problem.goal(), emission)), new Emission(most));
    }
    LeastCost.Answer answer = found.get();
    Proof whenProven = problem.goal() instanceof Goal.AtPrice ? Proof.ENUMERATED : Proof.SEARCHED;
    return new Outcome.Met(
        new Money(answer.cost()),
        new Money(answer.bound()),
        answer.proven() ? whenProven : Proof.BOUNDED,
        (int) choices.stream().filter(SiteChoices::trimmed).count());
  }

  private static List<Gap> gaps(List<Site> sites) {
    List<Gap> gaps = new ArrayList<>();
    for (Site site : sites) {
      if (site.emitter().isEmpty()) {
        gaps.add(new Gap(site.emitter().facility(), Lack.NOTHING_REPORTED));
      } else if (site.applicable().isEmpty()) {
        gaps.add(new Gap(site.emitter().facility(), Lack.NO_MEASURE));
      }
    }
    return gaps;
  }
}
