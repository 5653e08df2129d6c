/**
 * Quantities with their units in the type: t/a, kW, °C, km, EUR of the base year, tCO2e.
 *
 * <p>A quantity says in its accessor what its number means. Directions are types of the domain,
 * never signs here; a negative price is a fee that the giver pays.
 */
@NullMarked
package org.millrace.unit;

import org.jspecify.annotations.NullMarked;
