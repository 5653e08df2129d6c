package org.millrace.study.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.carbon.decomposition.Decomposition;
import org.millrace.carbon.decomposition.DecompositionProblem;
import org.millrace.carbon.decomposition.DecompositionProblem.SplitPart;
import org.millrace.carbon.decomposition.DecompositionProblem.SplitYear;
import org.millrace.carbon.decoupling.Decoupling;
import org.millrace.carbon.decoupling.DecouplingProblem;
import org.millrace.carbon.decoupling.DecouplingProblem.Level;
import org.millrace.domain.Activity;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.unit.Emission;

/** Why the emission of a cluster changed, sector by sector. */
final class Changes {
  /** Errors of the same plants and factors in two years are mostly the same errors. */
  private static final double CORRELATION = 0.9;

  private static final DecouplingProblem.Borders TAPIO = new DecouplingProblem.Borders(0.8, 1.2);

  private final Valued valued;
  private final Footprints footprints;
  private final ClusterRules rules;

  Changes(Valued valued, Footprints footprints, ClusterRules rules) {
    this.valued = valued;
    this.footprints = footprints;
    this.rules = rules;
  }

  /** Over the members that state value added in each of the years; none with fewer than two. */
  List<CarbonChange> of(ClusterGroup group, Run run) {
    List<Integer> years =
        valued.years().stream()
            .filter(y -> !valued.members(group, y).isEmpty())
            .filter(y -> footprints.findScope1(group, y).filter(e -> e.amount() > 0).isPresent())
            .toList();
    if (years.size() < 2) {
      return List.of();
    }
    Set<Id.FacilityId> lasting = new LinkedHashSet<>(valued.members(group, years.getFirst()));
    years.forEach(y -> lasting.retainAll(valued.members(group, y)));
    Map<Activity.Coded, List<Id.FacilityId>> sectors = valued.bySector(List.copyOf(lasting));
    boolean loss =
        years.stream()
            .anyMatch(
                y -> sectors.values().stream().anyMatch(m -> valued.valueAdded(m, y).low() <= 0));
    if (sectors.isEmpty() || loss) {
      return List.of();
    }
    return List.of(
        new CarbonChange(
            years.getFirst(),
            years.getLast(),
            new Decoupling().solve(decoupling(group, List.copyOf(lasting), years), run),
            new Decomposition().solve(decomposition(sectors, years), run)));
  }

  private DecouplingProblem decoupling(
      ClusterGroup group, List<Id.FacilityId> lasting, List<Integer> years) {
    List<DecouplingProblem.Year> levels = new ArrayList<>();
    for (int year : years) {
      double all = footprints.scope1(valued.members(group, year), year);
      double share = all > 0 ? Math.max(0, footprints.scope1(lasting, year)) / all : 1;
      Figure<Emission> emission = footprints.findScope1(group, year).orElseThrow().times(share);
      levels.add(
          new DecouplingProblem.Year(
              year, level(emission), level(valued.valueAdded(lasting, year))));
    }
    return new DecouplingProblem(
        TAPIO,
        new DecouplingProblem.Evidence.Levels(
            levels,
            new DecouplingProblem.Sampling(rules.seed(), rules.draws(), CORRELATION, CORRELATION)));
  }

  private static Level level(Figure<?> figure) {
    return new Level(figure.amount(), Math.max(0, figure.low()), figure.high());
  }

  private DecompositionProblem decomposition(
      Map<Activity.Coded, List<Id.FacilityId>> sectors, List<Integer> years) {
    List<SplitYear> split = new ArrayList<>();
    for (int year : years) {
      Map<String, SplitPart> parts = new LinkedHashMap<>();
      sectors.forEach(
          (sector, members) ->
              parts.put(
                  sector.code(),
                  new SplitPart(
                      sector.scheme() + " " + sector.code(),
                      valued.valueAdded(members, year).amount(),
                      Math.max(0, footprints.scope1(members, year)))));
      split.add(new SplitYear(Integer.toString(year), List.copyOf(parts.values())));
    }
    return new DecompositionProblem(
        new DecompositionProblem.Identity.ActivityAndEnergy(split),
        List.of(DecompositionProblem.Method.LMDI_I));
  }
}
