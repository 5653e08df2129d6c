package org.millrace.classify.matrix;

import org.millrace.domain.Figure;
import org.millrace.unit.Emission;
import org.millrace.unit.Require;

/** What a cluster lets out in a year, within the same boundary as its references. */
public sealed interface EmissionReport {
  /** Somebody has said. */
  record Known(Figure<Emission> emission) implements EmissionReport {
    public Known {
      Require.finite("emission [tCO2e]", emission.amount());
    }
  }

  /** Nobody has said; never to be read as zero. */
  record Unknown() implements EmissionReport {}
}
