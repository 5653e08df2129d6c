package org.millrace.study.heat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.pinch.site.SiteResult;
import org.millrace.unit.EnergyFlow;

/**
 * How much heat the processes of a region recover, inside and between firms.
 *
 * @param sites by facility, then by profile; empty where no facility states its process heat
 */
public record HeatStudy(HeatRules rules, List<SiteHeat> sites, Totals totals) {
  private static final double GIGAJOULES_PER_KILOWATT_HOUR = 3.6e-3;

  public HeatStudy {
    sites = List.copyOf(sites);
  }

  /** The heat of sites, and what the exchanges of a plan pass on of it. */
  public static HeatStudy of(HeatRules rules, List<SiteHeat> sites, List<Exchanged> exchanges) {
    Map<Id.StreamId, Double> offered = new HashMap<>();
    Map<Id.StreamId, Double> needed = new HashMap<>();
    double processes = 0;
    double within = 0;
    double raised = 0;
    double unused = 0;
    for (SiteHeat site : sites) {
      double yearly = site.hours() * GIGAJOULES_PER_KILOWATT_HOUR;
      SiteResult.Totals totals = site.result().totals();
      processes += totals.recoveredInside().kilowatts() * yearly;
      within += totals.recovered().kilowatts() * yearly;
      raised += totals.hotUtility().kilowatts() * yearly;
      unused += totals.unused().kilowatts() * yearly;
      site.offers().forEach(o -> offered.put(o.stream(), o.heat().kilowatts() * yearly));
      site.needs().forEach(n -> needed.put(n.stream(), n.heat().kilowatts() * yearly));
    }
    double between = 0;
    double replaced = 0;
    double taken = 0;
    for (Exchanged exchange : exchanges) {
      double ofOffer = exchange.ofOffer() * offered.getOrDefault(exchange.offer(), 0.0);
      double ofNeed = exchange.ofNeed() * needed.getOrDefault(exchange.need(), 0.0);
      taken += ofOffer;
      replaced += ofNeed;
      between += needed.containsKey(exchange.need()) ? ofNeed : ofOffer;
    }
    return new HeatStudy(
        rules,
        sites,
        new Totals(
            new EnergyFlow(processes),
            new EnergyFlow(within),
            new EnergyFlow(between),
            new EnergyFlow(Math.max(0, raised - replaced)),
            new EnergyFlow(Math.max(0, unused - taken))));
  }

  /**
   * A planned exchange.
   *
   * @param ofOffer share of the offer that it takes
   * @param ofNeed share of the need that it covers
   */
  public record Exchanged(Id.StreamId offer, double ofOffer, Id.StreamId need, double ofNeed) {}

  /**
   * The heat of all sites in a year.
   *
   * @param insideProcesses passed from stream to stream within a process
   * @param insideSites passed between processes of a facility, through steam and hot water
   * @param betweenFirms passed by the plan from surplus, or to what boilers would raise, as it
   *     arrives where process heat needs it
   * @param fired still raised in boilers, or fired above the hottest level
   * @param surplus raised at some level, used neither at its site nor by the plan
   */
  public record Totals(
      EnergyFlow insideProcesses,
      EnergyFlow insideSites,
      EnergyFlow betweenFirms,
      EnergyFlow fired,
      EnergyFlow surplus) {}
}
