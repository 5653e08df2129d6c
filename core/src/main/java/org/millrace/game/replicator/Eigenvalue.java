package org.millrace.game.replicator;

/** An eigenvalue of the motion near a rest point [EUR/a]. */
public record Eigenvalue(double real, double imaginary) {
  /** One without imaginary part. */
  public static Eigenvalue real(double value) {
    return new Eigenvalue(value, 0);
  }
}
