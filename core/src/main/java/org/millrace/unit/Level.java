package org.millrace.unit;

/** An answer on the scale of its question: a share, a step from 0 to 1, or a number. */
public record Level(double value) implements Quantity<Level> {
  public Level {
    Require.atLeast("level of an answer", value, 0);
  }

  @Override
  public double amount() {
    return value;
  }

  @Override
  public Level withAmount(double amount) {
    return new Level(amount);
  }
}
