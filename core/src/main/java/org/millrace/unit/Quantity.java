package org.millrace.unit;

/**
 * A number with a unit.
 *
 * @param <Q> the quantity itself
 */
public interface Quantity<Q extends Quantity<Q>> {
  /** The number in the canonical unit. */
  double amount();

  /** The same kind of quantity with another number in the canonical unit. */
  Q withAmount(double amount);
}
