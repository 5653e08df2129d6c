package org.millrace.pinch.site;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.pinch.cascade.HeatCurve;
import org.millrace.pinch.cascade.HeatTarget;
import org.millrace.pinch.cascade.Zone;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.HourlyCost;
import org.millrace.unit.Power;
import org.millrace.unit.Temperature;

/**
 * Targets of a site.
 *
 * @param levels from hot to cold
 * @param processes by name; what each offers and needs
 * @param expansions between levels next to each other, from hot to cold
 */
public record SiteResult(
    Totals totals,
    List<LevelBalance> levels,
    List<ProcessTarget> processes,
    List<Expansion> expansions,
    Profiles profiles) {
  public SiteResult {
    levels = List.copyOf(levels);
    processes = List.copyOf(processes);
    expansions = List.copyOf(expansions);
  }

  /**
   * Sums over the site.
   *
   * @param recoveredInside heat from stream to stream within the processes
   * @param processHotUtility least heat from outside of all processes, each alone
   * @param processColdUtility least cooling of all processes, each alone
   * @param recovered heat that processes pass to each other, or to themselves, through steam
   * @param fired heat above the hottest level
   * @param boilers heat that boilers raise as steam
   * @param hotUtility heat that the site still needs: fired and boilers
   * @param cooled heat of processes that raises no steam
   * @param unused heat of raised steam that nobody uses
   * @param coldUtility heat that the site must carry away: cooled and unused
   * @param cost of boilers, firing and cooling
   * @param power that turbines might give, an estimate
   */
  public record Totals(
      HeatFlow recoveredInside,
      HeatFlow processHotUtility,
      HeatFlow processColdUtility,
      HeatFlow recovered,
      HeatFlow fired,
      HeatFlow boilers,
      HeatFlow hotUtility,
      HeatFlow cooled,
      HeatFlow unused,
      HeatFlow coldUtility,
      HourlyCost cost,
      Power power) {}

  /**
   * A level over the site.
   *
   * @param used by all processes
   * @param raised by all processes
   * @param fromAbove let down from the next hotter level
   * @param boilers what is used beyond that
   * @param letDown what is not used; of the coldest level it is cooled away
   */
  public record LevelBalance(
      Id.UtilityId level,
      Temperature saturation,
      HeatFlow used,
      HeatFlow raised,
      HeatFlow fromAbove,
      HeatFlow boilers,
      HeatFlow letDown) {}

  /**
   * A process.
   *
   * @param target of its streams alone
   * @param levels what it needs and offers at each level, from hot to cold
   * @param fired heat it needs above the hottest level
   * @param cooled heat of it that raises no steam
   * @param grandComposite on the shifted scale, from hot to cold
   */
  public record ProcessTarget(
      Zone process,
      HeatTarget target,
      List<LevelHeat> levels,
      HeatFlow fired,
      HeatFlow cooled,
      HeatCurve grandComposite) {
    public ProcessTarget {
      levels = List.copyOf(levels);
    }
  }

  /** Heat that a process needs and offers at a level. */
  public record LevelHeat(Id.UtilityId level, HeatFlow needed, HeatFlow offered) {}

  /**
   * What a turbine between two levels might give.
   *
   * @param letDown heat that is let down from one to the other
   * @param raisedForBelow heat that boilers raise for colder levels, if all is raised at the
   *     hottest
   * @param power an estimate; the heat it takes is not in the balances
   */
  public record Expansion(
      Id.UtilityId from, Id.UtilityId to, HeatFlow letDown, HeatFlow raisedForBelow, Power power) {}

  /**
   * Site profiles to draw, from cold to hot: sources and sinks of all processes without pockets, on
   * the scale of steam: a level heats the sinks below it and is raised by the sources above it.
   */
  public record Profiles(HeatCurve sources, HeatCurve sinks) {}
}
