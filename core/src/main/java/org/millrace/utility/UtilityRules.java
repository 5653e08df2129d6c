package org.millrace.utility;

import org.millrace.domain.Budget;
import org.millrace.domain.SeparateProduction;
import org.millrace.unit.Emission;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

/**
 * Under which rules utilities are planned, and when the solver may stop.
 *
 * @param interestRate yearly, for annuities; a share
 * @param budget all investment together at most
 * @param reference what cogeneration is compared with
 * @param paybackOfEach whether to solve once more without each thing that is built, to tell what it
 *     saves
 */
public record UtilityRules(
    double interestRate,
    CarbonRules carbon,
    Budget budget,
    SeparateProduction reference,
    boolean paybackOfEach,
    Search search) {
  public UtilityRules {
    Require.between("interest rate", interestRate, 0, 1);
  }

  /** These rules under another carbon price. */
  public UtilityRules withCarbonPrice(Price price) {
    return with(new CarbonRules(price, carbon.cap(), carbon.coverage()), budget);
  }

  /** These rules under another emission cap. */
  public UtilityRules withCap(Emission cap) {
    return with(new CarbonRules(carbon.price(), cap, carbon.coverage()), budget);
  }

  /** These rules with another part of emission priced and capped. */
  public UtilityRules withCoverage(Coverage coverage) {
    return with(new CarbonRules(carbon.price(), carbon.cap(), coverage), budget);
  }

  /** These rules under another budget. */
  public UtilityRules withBudget(Budget other) {
    return with(carbon, other);
  }

  private UtilityRules with(CarbonRules otherCarbon, Budget otherBudget) {
    return new UtilityRules(
        interestRate, otherCarbon, otherBudget, reference, paybackOfEach, search);
  }

  /**
   * What emission costs, and how much of it there may be.
   *
   * @param price [EUR/tCO2e]
   * @param cap of a year
   * @param coverage what price and cap hold for
   */
  public record CarbonRules(Price price, Emission cap, Coverage coverage) {
    public CarbonRules {
      Require.atLeast("carbon price [EUR/t]", price.amount(), 0);
    }

    boolean hasCap() {
      return cap.amount() < Double.POSITIVE_INFINITY;
    }

    /** Whether a purchase of that scope is priced and capped. */
    boolean covers(Carrier.Scope scope) {
      return switch (coverage) {
        case SCOPE_1 -> scope == Carrier.Scope.SCOPE_1;
        case SCOPES_1_AND_2 -> true;
      };
    }
  }

  /** Whose emission is priced and capped. */
  public enum Coverage {
    SCOPE_1,
    SCOPES_1_AND_2
  }

  /**
   * When the search may stop.
   *
   * @param relativeGap a plan this close to its bound counts as optimal
   * @param nodes branch-and-bound nodes at most
   */
  public record Search(double relativeGap, long nodes) {
    /** Searched to the end. */
    public static final Search TO_THE_END = new Search(1e-9, Long.MAX_VALUE);

    public Search {
      Require.between("relative gap", relativeGap, 0, 1);
      Require.that(nodes >= 0, "The node limit is %s; it must be at least 0.", nodes);
    }
  }
}
