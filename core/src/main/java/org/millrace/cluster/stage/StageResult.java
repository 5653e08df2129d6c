package org.millrace.cluster.stage;

import java.util.List;
import org.millrace.domain.Datum;
import org.millrace.domain.Id;

/** The stage of each candidate, in the order of the problem. */
public record StageResult(List<Staged> candidates) {
  public StageResult {
    candidates = List.copyOf(candidates);
  }

  /**
   * A candidate.
   *
   * @param checks all conditions, in the order of {@link Condition}
   */
  public record Staged(
      String id, Id.SectorId sector, Id.RegionId place, Outcome outcome, List<Check> checks) {
    public Staged {
      checks = List.copyOf(checks);
    }
  }

  /** Whether the stage can be told. */
  public sealed interface Outcome {
    /** It can. */
    record Told(Stage stage) implements Outcome {}

    /**
     * It can't.
     *
     * @param missing what would tell it
     * @param possible stages that it may be
     */
    record Unclear(List<Missing> missing, List<Stage> possible) implements Outcome {
      public Unclear {
        missing = List.copyOf(missing);
        possible = List.copyOf(possible);
      }
    }
  }

  /** Stages, in the order in which they are tried. */
  public enum Stage {
    DECLINING,
    EXISTING,
    EMERGING,
    POTENTIAL,
    NONE
  }

  /**
   * A condition and its answer.
   *
   * @param value that was compared; unknown if it is no number
   * @param limit that it was compared with; unknown if it is no number or not asked
   */
  public record Check(Condition condition, Verdict verdict, Datum value, Datum limit) {}

  /** What is asked. */
  public enum Condition {
    /** The quotient is at least the least. */
    CONCENTRATED,
    /** The standardized quotient is at least the least, or the plants are localized. */
    DISTINCT,
    /** The q-value is at most the greatest. */
    SIGNIFICANT,
    /** Employment is at least the least. */
    LARGE_ENOUGH,
    /** Plants are at least the least. */
    PLANTS_ENOUGH,
    /** The quotient rises: slope a year. */
    RISING,
    /** The rise is more than noise: its q-value. */
    RISE_SIGNIFICANT,
    /** Employment in the first year compared was at least the least. */
    ONCE_LARGE_ENOUGH,
    /** Employment falls: slope in people a year. */
    SHRINKING,
    /** The competitive effect is above zero. */
    ADVANTAGED,
    /** The competitive effect is below zero. */
    DISADVANTAGED,
    /** The quotient is below that of the nation. */
    BELOW_NATION,
    /** The density of relatedness exceeds the percentile. */
    RELATED,
    /** The region has what the sector lives on. */
    ENDOWED
  }

  /** An answer. */
  public sealed interface Verdict {
    /** Yes. */
    record Met() implements Verdict {}

    /** No. */
    record NotMet() implements Verdict {}

    /** Something is missing. */
    record Unknown(Missing missing) implements Verdict {}

    /** The rules do not ask. */
    record NotAsked() implements Verdict {}
  }

  /** What can be missing. */
  public enum Missing {
    STANDARDIZED_QUOTIENT,
    Q_VALUE,
    PLANTS,
    /** There are too few years. */
    SERIES,
    /** There are too few years since sectors are cut as now. */
    SERIES_SINCE_NEW_CLASSIFICATION,
    /** The first or last year compared has no interval. */
    INTERVALS,
    COMPETITIVE_EFFECT,
    /** The competitive effect compares years whose sectors are cut otherwise. */
    COMPETITIVE_EFFECT_SINCE_NEW_CLASSIFICATION,
    RELATEDNESS,
    ENDOWMENT
  }
}
