package org.millrace.pinch.cascade;

import org.millrace.unit.FilmCoefficient;
import org.millrace.unit.Require;

/** How well heat passes between a stream and the wall of an exchanger. */
public sealed interface Film {
  /** So well; above 0. */
  record Known(FilmCoefficient coefficient) implements Film {
    public Known {
      Require.that(coefficient.amount() > 0, "A film coefficient must be above 0.");
    }
  }

  /** Nobody said. */
  record Unknown() implements Film {}
}
