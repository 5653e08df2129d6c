package org.millrace.domain;

import org.millrace.unit.Emission;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/** A rule that changes what things cost or what is allowed. */
public sealed interface Policy {
  /** What it is called. */
  Id.PolicyId id();

  /** Each tonne of CO2 equivalent costs so much [EUR/tCO2e]. */
  record CarbonPrice(Id.PolicyId id, Price perTonne) implements Policy {}

  /** Each tonne disposed of costs so much more. */
  record LandfillTax(Id.PolicyId id, Price perTonne) implements Policy {}

  /** All exchanges, disposal and purchases together may emit no more than this in a year. */
  record EmissionCap(Id.PolicyId id, Emission perYear) implements Policy {}

  /** No more than this may be invested in plants and links of a plan. */
  record InvestmentBudget(Id.PolicyId id, Money investment) implements Policy {}

  /** No more than this may be invested in a year; what is left over may be spent later. */
  record YearlyBudget(Id.PolicyId id, Money perYear) implements Policy {}
}
