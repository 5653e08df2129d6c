package org.millrace.pinch.piping;

import org.millrace.unit.Price;
import org.millrace.unit.Require;

/** What should be least. */
public sealed interface Aim {
  /**
   * Water first, then pipes.
   *
   * @param share of the greatest possible saving of water that must be reached, in [0, 1]
   */
  record WaterThenPipes(double share, Measure measure) implements Aim {
    public WaterThenPipes {
      Require.between("share of the saving", share, 0, 1);
    }
  }

  /**
   * The cost of a year.
   *
   * @param discharge price of water let out
   * @param hours of operation in a year
   */
  record YearlyCost(Price discharge, double hours) implements Aim {
    public YearlyCost {
      Require.atLeast("price of discharge [EUR/t]", discharge.amount(), 0);
      Require.between("hours of operation in a year", hours, 0, 8784);
    }
  }

  /** By what pipes are few. */
  enum Measure {
    NUMBER,
    COST
  }
}
