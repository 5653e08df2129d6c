package org.millrace.study.water;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.unit.MassFlow;

/**
 * The water of a region beside its plan: what is needed at least, and what the plan reaches. All
 * numbers are of a year.
 *
 * @param sources as the region states them
 * @param sinks as the region states them
 * @param sites each facility alone, then groups of facilities within reach of each other; of each
 *     kind the largest need first
 * @param setAside offers and needs of water that were left out of the plan, because their facility
 *     states its water as sources or sinks too
 */
public record WaterStudy(
    List<Offer> sources,
    List<Need> sinks,
    List<SiteWater> sites,
    Totals totals,
    List<Id.StreamId> setAside) {
  /** Nobody stated any water. */
  public static final WaterStudy NONE =
      new WaterStudy(List.of(), List.of(), List.of(), Totals.NONE, List.of());

  public WaterStudy {
    sources = List.copyOf(sources);
    sinks = List.copyOf(sinks);
    sites = List.copyOf(sites);
    setAside = List.copyOf(setAside);
  }

  /** Whether there is nothing to tell. */
  public boolean isEmpty() {
    return sources.isEmpty() && sinks.isEmpty();
  }

  /** The groups of facilities within reach of each other. */
  public List<SiteWater> groups() {
    return sites.stream().filter(s -> s.scope() == SiteWater.Scope.GROUP).toList();
  }

  /**
   * The whole region.
   *
   * @param asked by all sinks; all of it is fresh water when nothing is reused
   * @param given by all sources
   * @param leastAlone fresh water at least when each facility reuses its own water only
   * @param least fresh water at least when all within reach share; the plan can't need less
   * @param planned fresh water that the plan still buys
   * @param shared water of sources that the plan brings to sinks of other facilities
   * @param otherwise water replaced in the plan by what is no source, such as an offer of streams
   *     or a plant's product
   */
  public record Totals(
      MassFlow asked,
      MassFlow given,
      MassFlow leastAlone,
      MassFlow least,
      MassFlow planned,
      MassFlow shared,
      MassFlow otherwise) {
    static final Totals NONE =
        new Totals(
            MassFlow.ZERO,
            MassFlow.ZERO,
            MassFlow.ZERO,
            MassFlow.ZERO,
            MassFlow.ZERO,
            MassFlow.ZERO,
            MassFlow.ZERO);
  }
}
