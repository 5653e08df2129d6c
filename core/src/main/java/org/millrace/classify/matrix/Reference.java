package org.millrace.classify.matrix;

import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.CarbonIntensity;
import org.millrace.unit.Productivity;
import org.millrace.unit.Require;

/**
 * A sector in the economy that clusters are compared with. All clusters share it: it is drawn once
 * in each iteration.
 *
 * @param intensity emission for a euro of value added
 */
public record Reference(
    Id.SectorId sector,
    int year,
    Figure<CarbonIntensity> intensity,
    ReferenceProductivity productivity) {
  public Reference {
    Require.that(
        intensity.low() > 0,
        "low end of the intensity of sector '%s' is %s; it must be above 0, for it divides.",
        sector.value(),
        intensity.low());
  }

  /** Value added for a person in that sector there. */
  public sealed interface ReferenceProductivity {
    /** Somebody has said. */
    record Known(Figure<Productivity> productivity) implements ReferenceProductivity {
      public Known {
        Require.that(
            productivity.low() > 0,
            "low end of the productivity is %s; it must be above 0, for it divides.",
            productivity.low());
      }
    }

    /** Nobody has said. */
    record Unknown() implements ReferenceProductivity {}
  }
}
