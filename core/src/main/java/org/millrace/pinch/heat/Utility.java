package org.millrace.pinch.heat;

import org.millrace.domain.Id;
import org.millrace.pinch.cascade.Contribution;
import org.millrace.pinch.cascade.Film;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.HeatPrice;
import org.millrace.unit.Require;
import org.millrace.unit.Temperature;

/**
 * Something from outside that gives or takes heat.
 *
 * @param supply the temperature it comes with
 * @param target the temperature it leaves with; the supply temperature if it condenses or
 *     evaporates
 * @param contribution to the least approach
 * @param price of its heat; negative if it pays, as steam that is raised and sold
 * @param limit most of it that can be had; without end if nothing limits it
 * @param film used for the area of exchangers only
 */
public record Utility(
    Id.UtilityId id,
    Temperature supply,
    Temperature target,
    Contribution contribution,
    HeatPrice price,
    HeatFlow limit,
    Film film) {
  private static final double COLDEST = -273.15;
  private static final double HOTTEST = 1e6;

  public Utility {
    Require.between(
        "supply temperature of utility '%s' [°C]".formatted(id.value()),
        supply.celsius(),
        COLDEST,
        HOTTEST);
    Require.between(
        "target temperature of utility '%s' [°C]".formatted(id.value()),
        target.celsius(),
        COLDEST,
        HOTTEST);
  }

  /** Its warmer end. */
  double upper() {
    return Math.max(supply.celsius(), target.celsius());
  }

  /** Its colder end. */
  double lower() {
    return Math.min(supply.celsius(), target.celsius());
  }
}
