package org.millrace.study.growth;

import org.millrace.engine.Run;
import org.millrace.enterprise.EnterpriseResult;
import org.millrace.enterprise.MissingEnterprise;

/** Asks what to bring in for what a plan leaves over. */
public final class Growth {
  private Growth() {}

  /** The study. */
  public static GrowthStudy of(GrowthInputs inputs, Run run) {
    Leftovers leftovers = new Leftovers(inputs);
    EnterpriseResult result = new MissingEnterprise().solve(leftovers.problem(inputs), run);
    return new GrowthStudy(
        result,
        leftovers.spots(result),
        leftovers.sources(),
        leftovers.sinks(),
        leftovers.unplaced());
  }
}
