package org.millrace.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.unit.Emission;
import org.millrace.unit.Money;
import org.millrace.unit.Ratio;
import org.millrace.unit.Require;

/**
 * What a firm could do inside its own gates, so that less arises or less is needed.
 *
 * @param name as people know it
 * @param investment at its beginning [EUR]
 * @param lifetimeYears over which the investment is paid for, at least 1
 * @param running what it costs in a year beside the streams that shrink [EUR]; negative where it
 *     saves
 * @param emission that it adds in a year beside those streams [tCO2e]; negative where it avoids
 *     some
 * @param cuts streams of the facility that shrink; at least one
 */
public record CleanerProduction(
    Id.MeasureId id,
    Id.FacilityId facility,
    String name,
    Kind kind,
    Figure<Money> investment,
    int lifetimeYears,
    Figure<Money> running,
    Figure<Emission> emission,
    List<Cut> cuts) {
  public CleanerProduction {
    Require.text("name of measure '%s'".formatted(id.value()), name);
    Require.atLeast("investment in measure '%s'".formatted(id.value()), investment.low(), 0);
    Require.atLeast("lifetime of measure '%s' [a]".formatted(id.value()), lifetimeYears, 1);
    cuts = List.copyOf(cuts);
    Require.that(
        !cuts.isEmpty(), "Measure '%s' shrinks no stream; it must shrink one.", id.value());
    Set<Id.StreamId> seen = new HashSet<>();
    for (Cut cut : cuts) {
      Require.that(
          seen.add(cut.stream()),
          "Measure '%s' shrinks stream '%s' twice.",
          id.value(),
          cut.stream().value());
    }
  }

  /** How a measure works. */
  public enum Kind {
    /** Less is wasted by better keeping and control. */
    AVOID,
    /** Another process or product. */
    REDESIGN,
    /** Cleaner materials or fuels go in. */
    CLEAN,
    /** What arises is used again at the same place. */
    REUSE
  }

  /**
   * A stream that shrinks.
   *
   * @param share of the stream that arises or is needed no more, in [0, 1]
   */
  public record Cut(Id.StreamId stream, Figure<Ratio> share) {
    public Cut {
      Require.between("least share of '%s'".formatted(stream.value()), share.low(), 0, 1);
      Require.between("greatest share of '%s'".formatted(stream.value()), share.high(), 0, 1);
    }
  }
}
