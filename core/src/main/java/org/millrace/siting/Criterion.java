package org.millrace.siting;

/** By what places are compared. */
public enum Criterion {
  /** Yearly sum of everything that has a price [EUR/a]; more is better. */
  MONEY(true),
  /** Largest share of what the place can bear, over all loads; less is better. */
  LOCAL_LOAD(false),
  /** People who would feel it [person]; less is better. */
  NEIGHBORS(false),
  /** Its jobs for each person of working age in reach; more is better. */
  JOBS(true),
  /** Jobs lost at the old place [person]; less is better. */
  JOBS_LOST(false),
  /** Let out by bringing inputs and taking products [tCO2e/a]; less is better. */
  TRANSPORT_EMISSION(false);

  private final boolean benefit;

  Criterion(boolean benefit) {
    this.benefit = benefit;
  }

  /** Whether more is better. */
  public boolean isBenefit() {
    return benefit;
  }
}
