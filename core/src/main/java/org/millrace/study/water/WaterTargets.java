package org.millrace.study.water;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.millrace.domain.Id;
import org.millrace.domain.ResourceStream;
import org.millrace.domain.Water;
import org.millrace.engine.Run;
import org.millrace.math.LpSolver;
import org.millrace.study.water.SiteWater.Scope;
import org.millrace.unit.MassFlow;

/** Asks how little fresh water would be enough, beside what a plan reaches. */
public final class WaterTargets {
  private static final Comparator<SiteWater> LARGEST_FIRST =
      Comparator.comparing(SiteWater::scope)
          .thenComparing(Comparator.comparing(SiteWater::asked).reversed())
          .thenComparing(s -> s.facilities().getFirst());

  private WaterTargets() {}

  /** The study. */
  public static WaterStudy of(WaterInputs inputs, LpSolver solver, Run run) {
    Water water = inputs.water();
    if (water.isEmpty()) {
      return WaterStudy.NONE;
    }
    Set<Id.FacilityId> stating = new TreeSet<>();
    water.streams().forEach(s -> stating.add(s.facility()));
    List<SiteWater> alone =
        stating.stream()
            .map(f -> new Targets(inputs, List.of(f), solver, run).of(Scope.FACILITY, List.of(f)))
            .toList();
    List<SiteWater> together =
        WaterGroups.of(inputs).stream()
            .map(
                g -> new Targets(inputs, g, solver, run).with(inputs.possible()).of(Scope.GROUP, g))
            .toList();
    List<SiteWater> sites = new ArrayList<>(alone);
    together.stream().filter(g -> g.facilities().size() > 1).forEach(sites::add);
    sites.sort(LARGEST_FIRST);
    return new WaterStudy(
        water.sources(), water.sinks(), sites, totals(inputs, alone, together), inputs.setAside());
  }

  private static WaterStudy.Totals totals(
      WaterInputs inputs, List<SiteWater> alone, List<SiteWater> together) {
    Set<Id.StreamId> sources = new HashSet<>();
    inputs.water().sources().forEach(s -> sources.add(s.id()));
    double shared = 0;
    double otherwise = 0;
    for (WaterInputs.Planned delivery : inputs.planned()) {
      double replaced = delivery.replaced().amount();
      if (delivery.direct() && sources.contains(delivery.offer())) {
        shared += replaced;
      } else {
        otherwise += replaced;
      }
    }
    double asked = sum(inputs.water().sinks());
    return new WaterStudy.Totals(
        new MassFlow(asked),
        new MassFlow(sum(inputs.water().sources())),
        least(alone),
        least(together),
        new MassFlow(Math.max(0, asked - shared - otherwise)),
        new MassFlow(shared),
        new MassFlow(otherwise));
  }

  private static double sum(List<? extends ResourceStream> streams) {
    return streams.stream().mapToDouble(s -> s.rate().amount()).sum();
  }

  private static MassFlow least(List<SiteWater> sites) {
    return new MassFlow(sites.stream().mapToDouble(s -> s.least().amount()).sum());
  }
}
