package org.millrace.math;

import java.util.Arrays;

/** An immutable row of numbers. */
public final class Vector {
  /** No numbers. */
  public static final Vector EMPTY = new Vector(new double[0]);

  private final double[] values;

  private Vector(double[] values) {
    this.values = values;
  }

  /** A copy of the numbers. */
  public static Vector of(double... values) {
    return new Vector(values.clone());
  }

  /** How many there are. */
  public int size() {
    return values.length;
  }

  /** The number at a place, from 0. */
  public double at(int index) {
    return values[index];
  }

  /** A copy as an array. */
  public double[] toArray() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Vector v && Arrays.equals(values, v.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
