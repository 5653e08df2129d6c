package org.millrace.access;

import java.util.List;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;

/**
 * Whether somebody may come in.
 *
 * @param findings one for each criterion, in their order
 * @param refusedBy hard criteria that are failed
 * @param conditions criteria that leave something to mend, prove or tell
 * @param loop how well it fits into the park's exchanges, whether or not a criterion asks
 */
public record AccessResult(
    Decision decision,
    List<Finding> findings,
    List<Id.CriterionId> refusedBy,
    List<Id.CriterionId> conditions,
    Remedy remedy,
    Loop loop) {
  public AccessResult {
    findings = List.copyOf(findings);
    refusedBy = List.copyOf(refusedBy);
    conditions = List.copyOf(conditions);
  }

  /** What the park answers. */
  public enum Decision {
    ADMIT,
    ADMIT_WITH_CONDITIONS,
    REFUSE
  }

  /**
   * What a criterion found.
   *
   * @param asked data that must be asked for
   * @param changes that would meet the criterion, each by itself; empty when it is met, when data
   *     are missing, or when nothing helps
   */
  public record Finding(
      Id.CriterionId criterion,
      Criterion.Severity severity,
      Outcome outcome,
      Value value,
      List<Lack> asked,
      List<Change> changes) {
    public Finding {
      asked = List.copyOf(asked);
      changes = List.copyOf(changes);
    }
  }

  /** How a criterion came out. */
  public enum Outcome {
    /** Even the worse end of the range meets it. */
    MET,
    /** One end of the range meets it, the other does not: to be proven. */
    UNSURE,
    /** Even the better end of the range fails. */
    FAILED,
    /** Data are missing. */
    UNKNOWN,
    /** It asks nothing of this applicant. */
    NOT_ASKED
  }

  /** The number that was tested. */
  public sealed interface Value {
    /** A number in the unit of the test, and its limit. */
    record Amount(double low, double value, double high, double limit, Grade grade)
        implements Value {}

    /** The test is no matter of a number, or the number is not known. */
    record None() implements Value {}
  }

  /** Something to ask for. */
  public record Lack(Subject subject, String of) {}

  /**
   * A number of the applicant that would have to be another, all else as it is.
   *
   * @param of material or pollutant; empty when it is about none
   * @param to the value at which the criterion is just met
   */
  public record Change(Subject subject, String of, double from, double to) {}

  /** What numbers and facts are about. */
  public enum Subject {
    SECTOR,
    PROCESS,
    /** Steps from research, 0, to mature, 4. */
    MATURITY,
    /** [tCO2e/a]. */
    EMISSION,
    /** [EUR/a]. */
    VALUE_ADDED,
    /** [t/a]. */
    PRODUCT,
    /** [t/a]. */
    FRESH_WATER,
    /** [t/a]. */
    WASTE,
    /** [t/a]. */
    HAZARDOUS_WASTE,
    /** [EUR]. */
    INVESTMENT,
    /** [ha]. */
    LAND,
    /** [person]. */
    JOBS,
    /** An input [t/a]. */
    INPUT,
    /** Wastes among the inputs [t/a]. */
    WASTE_INPUT,
    /** A by-product [t/a]. */
    BY_PRODUCT,
    /** By-products of the park taken [t/a]. */
    PARK_BY_PRODUCT,
    /** What meets the park's by-products and needs [t/a]. */
    EXCHANGE,
    /** What the umbrella permit still allows [tCO2e/a]. */
    EMISSION_LEFT,
    /** A pollutant let out [t/a]. */
    LOAD,
    /** What may still be let out of a pollutant [t/a]. */
    LOAD_LEFT
  }

  /** What would turn a refusal into admission. */
  public sealed interface Remedy {
    /** It is not refused. */
    record NotNeeded() implements Remedy {}

    /**
     * One change of each criterion; for each the least by share.
     *
     * @param changes one for each criterion that refuses
     */
    record Changes(List<Change> changes) implements Remedy {
      public Changes {
        changes = List.copyOf(changes);
      }
    }

    /** Nothing helps against these criteria. */
    record None(List<Id.CriterionId> criteria) implements Remedy {
      public None {
        criteria = List.copyOf(criteria);
      }
    }
  }

  /**
   * How it fits into the park's exchanges.
   *
   * @param taken by-products of the park it could take [t/a]
   * @param given of its by-products that the park could take [t/a]
   * @param share both of all it takes and gives away, in [0, 1]; 0 when it takes and gives nothing
   * @param isComplete whether all quantities are known; unknown ones are left out
   */
  public record Loop(double taken, double given, double share, boolean isComplete) {}
}
