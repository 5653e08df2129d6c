package org.millrace.game.finite;

import java.util.function.DoubleUnaryOperator;
import org.millrace.engine.Run;
import org.millrace.game.finite.FinitePopulationResult.MoreThan;
import org.millrace.game.finite.FinitePopulationResult.Never;
import org.millrace.game.finite.FinitePopulationResult.NotNeeded;
import org.millrace.game.finite.FinitePopulationResult.Selection;
import org.millrace.game.finite.FinitePopulationResult.Subsidies;
import org.millrace.game.finite.FinitePopulationResult.Subsidy;

/** The least subsidies that favor cooperation, by halving. */
final class SubsidySearch {
  private final Steepness steepness;
  private final Run run;

  SubsidySearch(Steepness steepness, Run run) {
    this.steepness = steepness;
    this.run = run;
  }

  /** Both subsidies, if cooperation is so favored without one. */
  Subsidies subsidies(Selection againstChance, Selection againstDefection) {
    int firms = steepness.firms();
    return new Subsidies(
        subsidy(
            againstChance,
            s -> Takeovers.logarithm(steepness.logarithms(s), firms) + Math.log(firms)),
        subsidy(againstDefection, this::lead));
  }

  /** ln(ρ_C/ρ_D). */
  private double lead(double subsidy) {
    double sum = 0;
    double[] leaning = steepness.logarithms(subsidy);
    for (int j = 1; j < steepness.firms(); j++) {
      sum += leaning[j];
    }
    return sum;
  }

  private Subsidy subsidy(Selection without, DoubleUnaryOperator lead) {
    if (steepness.isPureChance()) {
      return new Never();
    }
    return switch (without) {
      case FAVORED -> new NotNeeded();
      case NEUTRAL -> new MoreThan(0);
      case OPPOSED -> new MoreThan(root(lead));
    };
  }

  /** Where the lead changes its sign; it grows with the subsidy. */
  private double root(DoubleUnaryOperator lead) {
    double low = 0;
    double high = enough();
    while (true) {
      run.check();
      double middle = low + (high - low) / 2;
      if (middle <= low || middle >= high) {
        return high;
      }
      if (lead.applyAsDouble(middle) > 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
  }

  /** With this subsidy a cooperator never gets less than a defector. */
  private double enough() {
    double most = 0;
    for (int j = 1; j < steepness.firms(); j++) {
      most = Math.max(most, -steepness.advantage(j));
    }
    return most;
  }
}
