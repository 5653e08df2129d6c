package org.millrace.classify.matrix;

import org.millrace.domain.Figure;
import org.millrace.unit.CarbonIntensity;
import org.millrace.unit.Require;

/**
 * The economy that clusters are compared with, as a whole.
 *
 * @param intensity emission for a euro of value added
 */
public record Economy(int year, Figure<CarbonIntensity> intensity) {
  public Economy {
    Require.that(
        intensity.low() > 0,
        "low end of the intensity of the economy is %s; it must be above 0, for it divides.",
        intensity.low());
  }
}
