package org.millrace.carbon.footprint;

import java.util.List;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.unit.ElectricityFlow;
import org.millrace.unit.Emission;
import org.millrace.unit.EnergyFlow;

/**
 * What each facility and each group let out in a year.
 *
 * @param potentials name of the set of warming potentials used
 * @param correlations of the totals of the groups that were asked for, each pair once
 * @param balances of gases given away
 * @param missing what an account lacks because no factor was given; nothing of it counts as zero
 * @param remarks what was done all the same, for whoever checks
 */
public record FootprintResult(
    int year,
    String potentials,
    List<FacilityAccount> facilities,
    List<GroupAccount> groups,
    List<Correlation> correlations,
    List<GasBalance> balances,
    List<Missing> missing,
    List<Remark> remarks) {
  public FootprintResult {
    facilities = List.copyOf(facilities);
    groups = List.copyOf(groups);
    correlations = List.copyOf(correlations);
    balances = List.copyOf(balances);
    missing = List.copyOf(missing);
    remarks = List.copyOf(remarks);
  }

  /** A facility's account, and how its reports differ from what is computed. */
  public record FacilityAccount(
      Id.FacilityId facility, Account account, List<ReportDifference> reports) {
    public FacilityAccount {
      reports = List.copyOf(reports);
    }
  }

  /**
   * A group's account; supplies between members are no part of its scope 2.
   *
   * @param eliminated what those supplies were
   */
  public record GroupAccount(
      Id.GroupId group, int members, Account account, Eliminated eliminated) {}

  /**
   * Emissions of a year.
   *
   * @param biogenicCarbonDioxide burnt biogenic carbon as CO2; a memo, in no total
   * @param locationBased scopes 1 and 2, electricity by the mix of its grid
   * @param complete whether nothing of it is missing
   * @param grade the worst of its figures
   */
  public record Account(
      Scope1 scope1,
      Scope2 scope2,
      Estimate biogenicCarbonDioxide,
      Estimate locationBased,
      Market marketBased,
      boolean complete,
      Grade grade) {}

  /** Let out by the facilities themselves. */
  public record Scope1(Estimate total, List<GasLine> gases, List<SourceLine> sources) {
    public Scope1 {
      gases = List.copyOf(gases);
      sources = List.copyOf(sources);
    }
  }

  /**
   * A gas.
   *
   * @param tonnes of the gas itself, as a year's; below zero only where more carbon was given away
   *     than was burnt
   */
  public record GasLine(Id.GasId gas, double tonnes, Emission emission) {}

  /** Where scope 1 comes from. */
  public record SourceLine(SourceKind kind, String source, Emission emission) {}

  /** Kinds of sources of scope 1. */
  public enum SourceKind {
    /** Fuel burnt; the source is the fuel. */
    FUEL,
    /** A process; the source is the process. */
    PROCESS,
    /** A report that replaces what was computed; the source is the gas. */
    REPORT,
    /** Carbon in a gas given away, below zero; the source is the gas burnt elsewhere. */
    EXPORT
  }

  /** Let out elsewhere for the electricity and the heat that was bought, by grids' mixes. */
  public record Scope2(Emission total, Emission electricity, Emission heat) {}

  /** Electricity by contracts instead of by its grid's mix. */
  public sealed interface Market {
    /** No contract and no residual mix was given. */
    record NotStated() implements Market {}

    /**
     * By contracts, and by residual or average mix for the rest.
     *
     * @param scope2 alone
     * @param total scopes 1 and 2
     */
    record Stated(Emission scope2, Estimate total) implements Market {}
  }

  /**
   * A total with how far it can be off.
   *
   * @param central of the figures' values
   * @param propagated half the width of the 95 % interval by error propagation
   */
  public record Estimate(Emission central, Emission propagated, Drawn drawn) {}

  /** What the draws say of a total. */
  public sealed interface Drawn {
    /**
     * Over all draws.
     *
     * @param low 2.5 % quantile
     * @param high 97.5 % quantile
     */
    record Draws(
        Emission mean,
        Emission deviation,
        Emission low,
        Emission quarter,
        Emission median,
        Emission threeQuarters,
        Emission high)
        implements Drawn {}

    /** Time ran out before it was drawn. */
    record OutOfTime() implements Drawn {}
  }

  /** Supplies between members of a group. */
  public record Eliminated(
      ElectricityFlow electricity, EnergyFlow heat, Emission locationBased, Emission marketBased) {}

  /**
   * Report less computed.
   *
   * @param reported of fossil carbon for CO2
   * @param difference reported less computed
   */
  public record ReportDifference(
      Id.GasId gas,
      int year,
      DirectReport.Standing standing,
      Emission reported,
      Emission computed,
      Emission difference) {}

  /** How the totals of two groups move together, in [−1, 1]; 0 when one of them does not move. */
  public record Correlation(Id.GroupId first, Id.GroupId second, double coefficient) {}

  /**
   * Carbon of a gas that a facility got, as CO2.
   *
   * @param given to it by other facilities
   * @param burnt by it
   */
  public record GasBalance(
      Id.MaterialId fuel, Id.FacilityId facility, Emission given, Emission burnt) {}

  /**
   * What could not be computed.
   *
   * @param name of the fuel, process, grid or gas
   */
  public record Missing(Id.FacilityId facility, MissingKind kind, String name) {}

  /** Kinds of what is missing. */
  public enum MissingKind {
    /** No factor of the fuel. */
    FUEL,
    /** No factor of the process. */
    PROCESS,
    /** No factor of the grid in any year. */
    GRID,
    /** No potential of the gas in the set. */
    POTENTIAL
  }

  /**
   * Something to look at.
   *
   * @param name what it is about
   */
  public record Remark(Id.FacilityId facility, RemarkCode code, String name) {}

  /** Why something is to be looked at. */
  public enum RemarkCode {
    /** The grid's factor is of another year; the name is grid and year. */
    GRID_YEAR,
    /** The report is of another year; the name is the gas and the year. */
    REPORT_YEAR,
    /** A contract was given for some electricity of the facility only. */
    CONTRACT_PARTIAL,
    /** More carbon was given away than the facility lets out as CO2. */
    EXPORT_ABOVE_CARBON,
    /** The facility burns a gas that it gives away; its carbon may count twice. */
    BURNS_ITS_EXPORT,
    /** A gas was given to the facility and it does not burn as much of it. */
    GAS_NOT_BURNT,
    /** The facility burns more of a gas than was given to it. */
    GAS_NOT_GIVEN
  }
}
