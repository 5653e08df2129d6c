package org.millrace.network;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.Emission;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * What a firm could do inside its own gates: avoid, redesign, clean, use again. It shrinks what
 * others would get and what would be bought.
 *
 * @param perYear what it costs in a year; negative if it saves beyond the streams below
 * @param investment counted against a budget
 * @param emission that it adds in a year, beyond the streams below; negative if it avoids some
 * @param supplies by-products that it shrinks
 * @param demands needs that it shrinks
 */
public record Measure(
    Id.MeasureId id,
    Id.FacilityId facility,
    Money perYear,
    Money investment,
    Emission emission,
    List<Cut> supplies,
    List<Cut> demands) {
  public Measure {
    supplies = List.copyOf(supplies);
    demands = List.copyOf(demands);
    Require.that(
        !supplies.isEmpty() || !demands.isEmpty(),
        "Measure '%s' shrinks no stream; it must shrink one.",
        id.value());
    Require.finite("yearly cost of measure '%s' [EUR]".formatted(id.value()), perYear.amount());
    Require.finite("emission of measure '%s' [tCO2e]".formatted(id.value()), emission.amount());
    Require.atLeast(
        "investment in measure '%s' [EUR]".formatted(id.value()), investment.amount(), 0);
  }

  /**
   * A stream that shrinks.
   *
   * @param share of the stream, in every period, in [0, 1]
   */
  public record Cut(Id.StreamId stream, double share) {
    public Cut {
      Require.between("share of '%s' that is cut".formatted(stream.value()), share, 0, 1);
    }
  }
}
