package org.millrace.domain;

/** How a number came about, best first. */
public enum Grade {
  /** Read from an instrument or an invoice. */
  MEASURED,
  /** Published or declared by somebody who answers for it. */
  REPORTED,
  /** Computed from other numbers by a stated rule. */
  ESTIMATED,
  /** Judged by an engineer, with a wide range. */
  ASSUMED;

  /** The worse of two grades; what a result may call itself. */
  public Grade worse(Grade other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
