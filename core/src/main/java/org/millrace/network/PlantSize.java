package org.millrace.network;

import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;

/**
 * A size that a plant could have.
 *
 * @param capacity input in a year, spread over the periods by their hours
 * @param fixedPerYear what having it costs in a year
 * @param investment counted against a budget
 */
public record PlantSize(MassFlow capacity, Money fixedPerYear, Money investment) {}
