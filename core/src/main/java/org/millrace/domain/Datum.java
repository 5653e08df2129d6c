package org.millrace.domain;

import org.millrace.unit.Require;

/** A plain number that is known, or not; its meaning and unit are said where it stands. */
public sealed interface Datum {
  /** The number is known, and finite. */
  record Known(double value) implements Datum {
    public Known {
      Require.finite("known number", value);
    }
  }

  /** Nobody has said, or it can't be told; never to be read as zero. */
  record Unknown() implements Datum {}
}
