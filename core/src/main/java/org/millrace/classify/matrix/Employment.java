package org.millrace.classify.matrix;

import org.millrace.domain.Figure;
import org.millrace.unit.Headcount;
import org.millrace.unit.Require;

/** The people of a sector of a cluster. */
public sealed interface Employment {
  /** Somebody has said. */
  record Known(Figure<Headcount> employees) implements Employment {
    public Known {
      Require.finite("employees [person]", employees.amount());
      Require.that(
          employees.low() > 0,
          "low end of employees is %s; it must be above 0, for it divides.",
          employees.low());
    }
  }

  /** Nobody has said. */
  record Unknown() implements Employment {}
}
