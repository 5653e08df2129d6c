package org.millrace.pinch.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.millrace.pinch.cascade.HeatCascade;
import org.millrace.pinch.cascade.HeatColumns;
import org.millrace.pinch.cascade.HeatStream;
import org.millrace.pinch.cascade.HeatTarget;
import org.millrace.pinch.cascade.Zone;
import org.millrace.pinch.site.SiteResult.LevelHeat;
import org.millrace.unit.HeatFlow;

/** A process alone, and what it needs and offers at each level. Heat in kW. */
final class SiteProcess {
  private final Zone zone;
  private final List<HeatStream> streams;
  private final double standard;
  private final List<SteamLevel> levels;
  private final double distance;
  private final HeatCascade cascade;
  private final List<Segment> sinks;
  private final List<Segment> sources;

  /**
   * A process.
   *
   * @param levels from hot to cold
   */
  SiteProcess(Zone zone, List<HeatStream> streams, SiteProblem problem, List<SteamLevel> levels) {
    this.zone = zone;
    this.streams = streams;
    this.levels = levels;
    standard = problem.standard();
    distance = problem.distance();
    cascade = HeatCascade.of(HeatColumns.shifted(streams, standard));
    Envelope envelope = new Envelope(cascade);
    sinks = envelope.sinks();
    sources = envelope.sources();
  }

  HeatCascade cascade() {
    return cascade;
  }

  List<Segment> sinks() {
    return sinks;
  }

  List<Segment> sources() {
    return sources;
  }

  double nothing() {
    return cascade.nothing();
  }

  /** Heat it needs above the hottest level. */
  double fired() {
    return levels.isEmpty() ? cascade.hotUtility() : neededAbove(0);
  }

  /** Heat of it that raises no steam. */
  double cooled() {
    return levels.isEmpty()
        ? cascade.coldUtility()
        : cleared(cascade.coldUtility() - offeredFrom(levels.size() - 1));
  }

  /** Heat it needs at a level: what the next colder level can't give. */
  double needed(int level) {
    double colder = level + 1 < levels.size() ? neededAbove(level + 1) : cascade.hotUtility();
    return cleared(colder - neededAbove(level));
  }

  /** Heat it offers at a level: what can't raise the next hotter one. */
  double offered(int level) {
    return cleared(offeredFrom(level) - (level > 0 ? offeredFrom(level - 1) : 0));
  }

  SiteResult.ProcessTarget described() {
    List<LevelHeat> heats = new ArrayList<>();
    for (int l = 0; l < levels.size(); l++) {
      heats.add(
          new LevelHeat(levels.get(l).id(), new HeatFlow(needed(l)), new HeatFlow(offered(l))));
    }
    return new SiteResult.ProcessTarget(
        zone,
        HeatTarget.of(streams, cascade, standard),
        heats,
        new HeatFlow(fired()),
        new HeatFlow(cooled()),
        cascade.grandComposite());
  }

  /** Heat of sinks that a level is too cold for. */
  private double neededAbove(int level) {
    double hottest = levels.get(level).saturation().celsius() - distance;
    return sum(sinks, s -> s.heatAbove(hottest));
  }

  /** Heat of sources that are hot enough for a level. */
  private double offeredFrom(int level) {
    double coldest = levels.get(level).saturation().celsius() + distance;
    return sum(sources, s -> s.heatFrom(coldest));
  }

  private static double sum(List<Segment> segments, ToDoubleFunction<Segment> heat) {
    return segments.stream().mapToDouble(heat).sum();
  }

  private double cleared(double kilowatts) {
    return kilowatts <= cascade.nothing() ? 0 : kilowatts;
  }
}
