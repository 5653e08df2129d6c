package org.millrace.io.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import org.millrace.domain.Grade;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/** Numbers that results compute from their components, written too for whoever reads the JSON. */
final class Derived {
  private Derived() {}

  /** Of {@code NetworkResult.Totals} and {@code UtilityResult.Totals}. */
  interface OfTotals {
    @JsonProperty(access = Access.READ_ONLY)
    Money cost();
  }

  /** Of {@code NetworkResult.Planned}. */
  interface OfPlanned {
    @JsonProperty(access = Access.READ_ONLY)
    Money saving();

    @JsonProperty(access = Access.READ_ONLY)
    double gap();
  }

  /** Of {@code WaterNetworkResult.Designed}. */
  interface OfDesigned {
    @JsonProperty(access = Access.READ_ONLY)
    double gap();
  }

  /** Of {@code PlannedExchange} and {@code Plan.FirmGain}. */
  interface OfGain {
    @JsonProperty(access = Access.READ_ONLY)
    Money gain();
  }

  /** Of {@code Match}. */
  interface OfMatch {
    @JsonProperty(access = Access.READ_ONLY)
    Price lowestPrice();

    @JsonProperty(access = Access.READ_ONLY)
    Price highestPrice();
  }

  /** Of {@code Sum}. */
  interface OfSum {
    @JsonProperty(access = Access.READ_ONLY)
    double value();

    @JsonProperty(access = Access.READ_ONLY)
    double low();

    @JsonProperty(access = Access.READ_ONLY)
    double high();

    @JsonProperty(access = Access.READ_ONLY)
    Grade grade();
  }
}
