package org.millrace.pinch.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.pinch.cascade.Direction;
import org.millrace.pinch.cascade.HeatCascade;
import org.millrace.pinch.cascade.HeatColumns;
import org.millrace.pinch.cascade.HeatCurve;
import org.millrace.pinch.cascade.HeatStream;
import org.millrace.pinch.cascade.Zone;
import org.millrace.pinch.site.SiteResult.Expansion;
import org.millrace.pinch.site.SiteResult.LevelBalance;
import org.millrace.pinch.site.SiteResult.Profiles;
import org.millrace.pinch.site.SiteResult.Totals;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.HourlyCost;
import org.millrace.unit.Power;

/** Finds the targets of a site; see the package for the method. */
public final class TotalSite implements Engine<SiteProblem, SiteResult> {
  private static final double KILOWATTS = 1_000;

  @Override
  public SiteResult solve(SiteProblem problem, Run run) {
    List<SteamLevel> levels = problem.falling();
    List<SiteProcess> processes = processes(problem, levels, run);
    List<LevelBalance> balances = balances(levels, processes);
    List<Expansion> expansions = expansions(problem, levels, balances);
    return new SiteResult(
        totals(problem, levels, processes, balances, expansions),
        balances,
        processes.stream().map(SiteProcess::described).toList(),
        expansions,
        profiles(problem, processes));
  }

  private static List<SiteProcess> processes(
      SiteProblem problem, List<SteamLevel> levels, Run run) {
    Map<Zone, List<HeatStream>> zones = new TreeMap<>(Zone.ORDER);
    for (HeatStream stream : problem.streams()) {
      zones.computeIfAbsent(stream.zone(), z -> new ArrayList<>()).add(stream);
    }
    return run.map(
        List.copyOf(zones.entrySet()),
        zone -> {
          run.check();
          return new SiteProcess(zone.getKey(), zone.getValue(), problem, levels);
        });
  }

  private static List<LevelBalance> balances(List<SteamLevel> levels, List<SiteProcess> processes) {
    List<LevelBalance> balances = new ArrayList<>();
    double nothing = sum(processes, SiteProcess::nothing);
    double fromAbove = 0;
    for (int l = 0; l < levels.size(); l++) {
      int level = l;
      double used = sum(processes, p -> p.needed(level));
      double raised = sum(processes, p -> p.offered(level));
      double balance = raised + fromAbove - used;
      double letDown = balance > nothing ? balance : 0;
      balances.add(
          new LevelBalance(
              levels.get(l).id(),
              levels.get(l).saturation(),
              new HeatFlow(used),
              new HeatFlow(raised),
              new HeatFlow(fromAbove),
              new HeatFlow(-balance > nothing ? -balance : 0),
              new HeatFlow(letDown)));
      fromAbove = letDown;
    }
    return balances;
  }

  private static List<Expansion> expansions(
      SiteProblem problem, List<SteamLevel> levels, List<LevelBalance> balances) {
    List<Expansion> expansions = new ArrayList<>();
    for (int l = 0; l + 1 < levels.size(); l++) {
      double letDown = balances.get(l).letDown().kilowatts();
      double raisedForBelow =
          sum(balances.subList(l + 1, balances.size()), b -> b.boilers().kilowatts());
      double reversible = 1 - levels.get(l + 1).kelvin() / levels.get(l).kelvin();
      expansions.add(
          new Expansion(
              levels.get(l).id(),
              levels.get(l + 1).id(),
              new HeatFlow(letDown),
              new HeatFlow(raisedForBelow),
              new Power(problem.reversibleShare() * (letDown + raisedForBelow) * reversible)));
    }
    return expansions;
  }

  private static Totals totals(
      SiteProblem problem,
      List<SteamLevel> levels,
      List<SiteProcess> processes,
      List<LevelBalance> balances,
      List<Expansion> expansions) {
    double heating = sum(processes, p -> p.cascade().hotUtility());
    double cooling = sum(processes, p -> p.cascade().coldUtility());
    double fired = sum(processes, SiteProcess::fired);
    double boilers = sum(balances, b -> b.boilers().kilowatts());
    double cooled = sum(processes, SiteProcess::cooled);
    double unused = balances.isEmpty() ? 0 : balances.getLast().letDown().kilowatts();
    double cost =
        fired * problem.firedPrice().eurosPerMegawattHour()
            + (cooled + unused) * problem.coolingPrice().eurosPerMegawattHour();
    for (int l = 0; l < levels.size(); l++) {
      cost += balances.get(l).boilers().kilowatts() * levels.get(l).price().eurosPerMegawattHour();
    }
    return new Totals(
        new HeatFlow(sum(processes, p -> p.cascade().recovered())),
        new HeatFlow(heating),
        new HeatFlow(cooling),
        new HeatFlow(Math.max(0, heating - fired - boilers)),
        new HeatFlow(fired),
        new HeatFlow(boilers),
        new HeatFlow(fired + boilers),
        new HeatFlow(cooled),
        new HeatFlow(unused),
        new HeatFlow(cooled + unused),
        new HourlyCost(cost / KILOWATTS),
        new Power(sum(expansions, e -> e.power().kilowatts())));
  }

  private static Profiles profiles(SiteProblem problem, List<SiteProcess> processes) {
    List<Segment> sources = processes.stream().flatMap(p -> p.sources().stream()).toList();
    List<Segment> sinks = processes.stream().flatMap(p -> p.sinks().stream()).toList();
    return new Profiles(
        profile(Direction.GIVES, sources, -problem.distance()),
        profile(Direction.TAKES, sinks, problem.distance()));
  }

  private static HeatCurve profile(Direction direction, List<Segment> segments, double shift) {
    return HeatCurve.composite(
        HeatCascade.of(
            HeatColumns.of(
                direction,
                segments.stream().mapToDouble(s -> s.upper() + shift).toArray(),
                segments.stream().mapToDouble(s -> s.lower() + shift).toArray(),
                segments.stream().mapToDouble(Segment::heat).toArray())),
        direction,
        0);
  }

  private static <T> double sum(List<T> things, ToDoubleFunction<T> number) {
    return things.stream().mapToDouble(number).sum();
  }
}
