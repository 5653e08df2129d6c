package org.millrace.domain;

/** Spreads money that is spent once over the years it serves. */
public final class Annuity {
  private Annuity() {}

  /**
   * What a year costs for one unit of money spent at its beginning: r / (1 − (1 + r)^−n).
   *
   * @param interestRate r, at least 0
   * @param years n, above 0
   */
  public static double of(double interestRate, double years) {
    return interestRate == 0
        ? 1 / years
        : interestRate / -Math.expm1(-years * Math.log1p(interestRate));
  }
}
