package org.millrace.domain;

import org.millrace.unit.Require;

/**
 * How much of something a material holds, or may hold.
 *
 * @param property what is measured, such as {@code chlorine} or {@code loss on ignition}
 * @param low least content [g/t; °C for temperatures, GJ/t for calorific values]; negative infinity
 *     for no lower limit
 * @param high most content in the same unit; positive infinity for no upper limit
 */
public record Content(String property, double low, double high) {
  public Content {
    Require.text("property", property);
    Require.that(
        low <= high, "The content of %s runs from %s to %s, backwards.", property, low, high);
  }
}
