package org.millrace.abatement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.abatement.AbatementResult.Candidate;
import org.millrace.abatement.AbatementResult.SitePlan;
import org.millrace.abatement.AbatementResult.Standing;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Measure;
import org.millrace.unit.Emission;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/** Ranks what each site could take, and says what became of it. */
final class SitePlans {
  private static final Comparator<Candidate> FIRST_LOOKED_AT =
      Comparator.comparing((Candidate c) -> !AbatementRules.isProven(c.maturity()))
          .thenComparing(c -> c.net().amount() > 0)
          .thenComparingDouble(
              c -> c.net().amount() * (c.net().amount() > 0 ? 1 : c.abated().amount()))
          .thenComparing(Candidate::measure);

  private final AbatementProblem problem;
  private final double emission;
  private final Map<Id.SectorId, Double> bySector = new HashMap<>();

  SitePlans(AbatementProblem problem, double emission) {
    this.problem = problem;
    this.emission = emission;
    for (Emitter emitter : problem.emitters()) {
      double own = new Site(emitter, List.of(), problem.rules()).emission(Shift.NONE);
      emitter.sectors().forEach(s -> bySector.merge(s, own, Double::sum));
    }
  }

  SitePlan plan(Site site, Options.Option chosen) {
    List<Candidate> candidates = new ArrayList<>();
    List<Id.MeasureId> unsuited = new ArrayList<>();
    Map<Id.MeasureId, Double> contributions = contributions(site, chosen.measures());
    for (Measure measure : site.applicable()) {
      if (site.isAbating(measure)) {
        candidates.add(candidate(site, measure, chosen.measures(), contributions));
      } else {
        unsuited.add(measure.id());
      }
    }
    candidates.sort(FIRST_LOOKED_AT);
    Grade grade = Deviations.grade(site, List.of());
    String row = site.emitter().facility().value();
    Figure<Emission> own =
        Deviations.of(site, List.of(), site::emission)
            .around(new Emission(site.emission(Shift.NONE)), 0, grade, row);
    return new SitePlan(site.emitter().facility(), own, candidates, unsuited);
  }

  /** What each chosen measure abates of what the ones before it left. */
  private static Map<Id.MeasureId, Double> contributions(Site site, List<Measure> chosen) {
    Map<Id.MeasureId, Double> contributions = new HashMap<>();
    State state = State.START;
    for (Measure measure : chosen) {
      State next = site.after(state, measure, Shift.NONE);
      contributions.put(measure.id(), next.abated() - state.abated());
      state = next;
    }
    return contributions;
  }

  private Candidate candidate(
      Site site, Measure measure, List<Measure> chosen, Map<Id.MeasureId, Double> contributions) {
    List<Measure> alone = List.of(measure);
    State state = site.after(alone, Shift.NONE);
    Grade grade = Deviations.grade(site, alone);
    String row = measure.id().value();
    double cost = state.cost() / state.abated();
    Price net = new Price(cost - problem.rules().carbonPrice().amount());
    return new Candidate(
        measure.id(),
        measure.maturity(),
        fit(measure),
        Deviations.of(site, alone, shift -> site.after(alone, shift).abated())
            .around(new Emission(state.abated()), 0, grade, row),
        Deviations.of(site, alone, shift -> site.after(alone, shift).investment())
            .around(new Money(state.investment()), 0, grade, row),
        Deviations.of(site, alone, shift -> perTonne(site.after(alone, shift), cost))
            .around(new Price(cost), Double.NEGATIVE_INFINITY, grade, row),
        net,
        standing(site, measure, chosen, net),
        new Emission(contributions.getOrDefault(measure.id(), 0.0)));
  }

  /** Cost of a tonne; that of another case where nothing is abated. */
  private static double perTonne(State state, double otherwise) {
    return state.abated() > 0 ? state.cost() / state.abated() : otherwise;
  }

  private double fit(Measure measure) {
    if (measure.sectors().isEmpty() || emission == 0) {
      return 1;
    }
    return measure.sectors().stream().mapToDouble(s -> bySector.getOrDefault(s, 0.0)).sum()
        / emission;
  }

  private Standing standing(Site site, Measure measure, List<Measure> chosen, Price net) {
    if (chosen.contains(measure)) {
      return Standing.CHOSEN;
    }
    if (!problem.rules().allows(site.emitter(), measure.maturity())) {
      return Standing.UNPROVEN;
    }
    if (chosen.stream().anyMatch(c -> Site.group(c).equals(Site.group(measure)))) {
      return Standing.REPLACED;
    }
    return net.amount() > 0 ? Standing.TOO_DEAR : Standing.OVERLAPPED;
  }
}
