package org.millrace.domain;

import org.millrace.unit.Require;

/**
 * The most of something that all a taker uses together may hold, the bought material included. One
 * delivery may hold more if others, or what is bought, dilute it.
 *
 * @param property what is measured, such as {@code chloride}
 * @param maximum content of the blend [g/t; °C for temperatures, GJ/t for calorific values]
 * @param virginContent content of the bought material in the same unit; not above the maximum,
 *     since it must do by itself
 */
public record BlendLimit(String property, double maximum, double virginContent) {
  public BlendLimit {
    Require.text("property", property);
    Require.finite("most %s of the blend".formatted(property), maximum);
    Require.between("%s of the bought material".formatted(property), virginContent, 0, maximum);
  }
}
