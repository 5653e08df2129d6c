package org.millrace.enterprise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;

/** Looks for the enterprises that a region lacks; see the package for the method. */
public final class MissingEnterprise implements Engine<EnterpriseProblem, EnterpriseResult> {
  private static final Comparator<Trials.Gaining> BEST_FIRST =
      Comparator.comparingDouble((Trials.Gaining g) -> -g.gain())
          .thenComparing(g -> g.supply().technology().id())
          .thenComparing(g -> g.place().id());

  @Override
  public EnterpriseResult solve(EnterpriseProblem problem, Run run) {
    Ground ground = new Ground(problem);
    Remaining all = Remaining.of(ground);
    List<Trials> trials =
        run.map(
            ground.supplies(),
            supply -> {
              run.check();
              return Trials.of(ground, supply, all);
            });
    List<Trials.Gaining> gaining =
        trials.stream().flatMap(t -> t.gaining().stream()).sorted(BEST_FIRST).toList();
    return new EnterpriseResult(
        candidates(ground, gaining, all),
        new Founding(ground, run).found(gaining, bound(ground, trials)),
        new MissingLinks(ground, taken(trials)).all(),
        search(trials));
  }

  /** Each technology at its best place. */
  private static List<Candidate> candidates(
      Ground ground, List<Trials.Gaining> gaining, Remaining all) {
    Set<Id.TechnologyId> seen = new HashSet<>();
    List<Candidate> candidates = new ArrayList<>();
    for (Trials.Gaining one : gaining) {
      if (candidates.size() < ground.rules().candidates()
          && seen.add(one.supply().technology().id())) {
        Found.of(new Trial(ground, one.supply(), one.place()), all)
            .map(f -> new Candidates(ground).of(f, all))
            .ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  /** Every tonne at its best use, without limits of markets and sizes [EUR/a]. */
  private static double bound(Ground ground, List<Trials> trials) {
    Map<Integer, Double> best = new HashMap<>();
    trials.forEach(t -> t.worths().forEach((s, worth) -> best.merge(s, worth, Math::max)));
    double sum = 0;
    for (int s = 0; s < ground.sources().size(); s++) {
      sum += Math.max(0, best.getOrDefault(s, 0.0)) * ground.sources().get(s).rate().amount();
    }
    return sum;
  }

  private static Set<Id.MaterialId> taken(List<Trials> trials) {
    Set<Id.MaterialId> taken = new HashSet<>();
    trials.forEach(t -> taken.addAll(t.taken()));
    return taken;
  }

  private static EnterpriseResult.Search search(List<Trials> trials) {
    Set<Id.PlaceId> places = new HashSet<>();
    trials.forEach(t -> places.addAll(t.tried()));
    return new EnterpriseResult.Search(
        trials.size(), places.size(), trials.stream().mapToLong(t -> t.tried().size()).sum());
  }
}
