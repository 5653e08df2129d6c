package org.millrace.pinch.site;

import org.millrace.domain.Id;
import org.millrace.unit.HeatPrice;
import org.millrace.unit.Require;
import org.millrace.unit.Temperature;

/**
 * A pressure of steam, or another carrier at one temperature, that all processes share.
 *
 * @param saturation the temperature at which it gives and takes its heat
 * @param price of raising its heat in a boiler
 */
public record SteamLevel(Id.UtilityId id, Temperature saturation, HeatPrice price) {
  private static final double COLDEST = -273.15;
  private static final double HOTTEST = 1e6;

  public SteamLevel {
    Require.between(
        "saturation temperature of level '%s' [°C]".formatted(id.value()),
        saturation.celsius(),
        COLDEST,
        HOTTEST);
  }

  /** Temperature above absolute zero [K]. */
  double kelvin() {
    return saturation.celsius() - COLDEST;
  }
}
