package org.millrace.study;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Offer;
import org.millrace.domain.Park;
import org.millrace.domain.Registry;
import org.millrace.domain.knowledge.EmissionKnowledge;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.match.Match;
import org.millrace.match.MatchRules;
import org.millrace.match.Outcome;
import org.millrace.math.LpSolver;
import org.millrace.network.NetworkDesign;
import org.millrace.network.NetworkProblem;
import org.millrace.network.NetworkResult;
import org.millrace.unit.Emission;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;

/** Ranks the parks of a region by what symbiosis could bring; see the package for the bounds. */
public final class ParkScreening implements Engine<ScreeningProblem, ScreeningResult> {
  private static final Comparator<ScreenedPark> BEST_FIRST =
      Comparator.comparing((ScreenedPark p) -> p.saving().feasible())
          .thenComparing(p -> p.saving().bound())
          .reversed()
          .thenComparing(ScreenedPark::id);

  private static final int ANCHORS = 3;

  private final NetworkDesign designer;

  /** A screening that leaves its programs to a solver. */
  public ParkScreening(LpSolver solver) {
    designer = new NetworkDesign(solver);
  }

  @Override
  public ScreeningResult solve(ScreeningProblem problem, Run run) {
    ParkParts parts = new ParkParts(problem.registry());
    Run inner =
        new Run(run.cancelled(), (step, share) -> {}, Run.PLAIN.parallel(), run.secondsLeft());
    run.progress().report("step.screen", 0);
    List<ScreenedPark> parks =
        run.map(
            problem.registry().parks(),
            park -> {
              run.check();
              return new Screen(problem, parts.of(park), inner).park(park);
            });
    return new ScreeningResult(parks.stream().sorted(BEST_FIRST).toList());
  }

  /** One park on its way through the engines. */
  private final class Screen {
    private final ScreeningProblem problem;
    private final Run run;
    private final Registry registry;
    private final KnowledgeIndex knowledge;
    private final List<Match> all;
    private final List<Match> best;

    Screen(ScreeningProblem problem, Registry stated, Run run) {
      this.problem = problem;
      this.run = run;
      StudyProblem study =
          new StudyProblem(
              stated,
              problem.knowledge(),
              EmissionKnowledge.NONE,
              problem.years(),
              unlimited(),
              0,
              Long.MAX_VALUE);
      registry = RegionStudy.estimated(study, run);
      knowledge = new KnowledgeIndex(RegionStudy.known(study));
      all = RegionStudy.match(study, registry, run).matches();
      best = bestOfEachOffer();
    }

    ScreenedPark park(Park park) {
      NetworkDraft wide = draft(all);
      NetworkProblem widest = wide.problem(0, Long.MAX_VALUE);
      Relaxation relaxation = new Relaxation(widest, wide);
      NetworkResult.Planned relaxed = design(relaxation.relaxed());
      double bound = saved(relaxed);
      double avoidable = saved(design(relaxation.ofEmissions()));
      boolean pruned = best.size() < all.size();
      NetworkDraft draft = pruned ? draft(best) : wide;
      FeasiblePlan plan = pruned ? feasible(draft) : feasible(draft, widest, relaxation, relaxed);
      List<PlannedExchange> exchanges = new Exchanges(registry, draft).of(plan.groups());
      return new ScreenedPark(
          park.id(),
          park.name(),
          park.level(),
          park.place(registry.facilities()),
          registry.facilities().size(),
          registry.offers().size() + registry.needs().size(),
          all.size(),
          (int) all.stream().filter(m -> m.outcome() == Outcome.CONDITIONAL).count(),
          new ScreenedPark.Saving(new Money(plan.saving()), new Money(bound)),
          new ScreenedPark.Avoided(avoided(exchanges), new Emission(avoidable)),
          outline(exchanges),
          anchors(),
          exchanges.stream().limit(1).map(this::best).toList());
    }

    private MatchRules unlimited() {
      return problem.rules().withBestPerOffer(Integer.MAX_VALUE);
    }

    /** Matches come best first, so the first of each offer are its best. */
    private List<Match> bestOfEachOffer() {
      Map<Id.StreamId, Integer> counts = new HashMap<>();
      return all.stream()
          .filter(m -> counts.merge(m.offer(), 1, Integer::sum) <= problem.rules().bestPerOffer())
          .toList();
    }

    private NetworkDraft draft(List<Match> matches) {
      NetworkDraft draft = new NetworkDraft(registry, knowledge, problem.rules(), Set.of());
      matches.forEach(draft::add);
      return draft;
    }

    private NetworkResult.Planned design(NetworkProblem network) {
      return (NetworkResult.Planned) designer.design(network, run);
    }

    private FeasiblePlan feasible(NetworkDraft draft) {
      NetworkProblem network = draft.problem(0, Long.MAX_VALUE);
      Relaxation relaxation = new Relaxation(network, draft);
      return feasible(draft, network, relaxation, design(relaxation.relaxed()));
    }

    /** The best of the plans of some rounds, each charged what the one before would have paid. */
    private FeasiblePlan feasible(
        NetworkDraft draft,
        NetworkProblem network,
        Relaxation relaxation,
        NetworkResult.Planned first) {
      NetworkResult.Planned relaxed = first;
      FeasiblePlan found = new FeasiblePlan(network, relaxed);
      FeasiblePlan last = found;
      for (int round = 1; round < problem.rounds() && !draft.arcs().isEmpty(); round++) {
        last.recharge(relaxation, relaxed);
        relaxed = design(relaxation.relaxed());
        last = new FeasiblePlan(network, relaxed);
        found = last.saving() > found.saving() ? last : found;
      }
      return found;
    }

    private ScreenedPark.Best best(PlannedExchange e) {
      return new ScreenedPark.Best(
          e.giver().id(), e.taker().id(), e.offer().material(), e.need().material(), e.gain());
    }

    private List<ScreenedPark.Anchor> anchors() {
      Set<Id.StreamId> matched = new HashSet<>();
      all.forEach(m -> matched.add(m.offer()));
      return registry.offers().stream()
          .filter(o -> matched.contains(o.id()))
          .sorted(
              Comparator.comparing((Offer o) -> o.rate().value())
                  .reversed()
                  .thenComparing(Offer::id))
          .limit(ANCHORS)
          .map(o -> new ScreenedPark.Anchor(o.facility(), o.material(), o.rate().value()))
          .toList();
    }
  }

  /** No plan saves more: what the baseline costs beyond the bound. */
  private static double saved(NetworkResult.Planned relaxed) {
    return Math.max(0, relaxed.baseline().cost().amount() - relaxed.bound().amount());
  }

  private static Emission avoided(List<PlannedExchange> exchanges) {
    return new Emission(exchanges.stream().mapToDouble(e -> e.avoided().amount()).sum());
  }

  private record SitedTechnology(Id.FacilityId site, Id.TechnologyId technology) {}

  private static ScreenedPark.Outline outline(List<PlannedExchange> exchanges) {
    Set<SitedTechnology> plants = new HashSet<>();
    Grade worst = exchanges.isEmpty() ? Grade.ESTIMATED : Grade.MEASURED;
    double diverted = 0;
    for (PlannedExchange e : exchanges) {
      e.match()
          .chain()
          .forEach(c -> plants.add(new SitedTechnology(e.giver().id(), c.technology())));
      worst = worst.worse(e.grade());
      diverted += e.taken().amount();
    }
    return new ScreenedPark.Outline(exchanges.size(), plants.size(), new MassFlow(diverted), worst);
  }
}
