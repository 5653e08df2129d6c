package org.millrace.match;

import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Ratio;

/**
 * A plant at the giver's site that turns the by-product into something somebody buys.
 *
 * @param product what is delivered
 * @param yield tonnes of product from a tonne of input
 * @param capacity input in a year
 * @param investment at that capacity
 * @param capitalPerYear annuity of the investment
 */
public record Conversion(
    Id.TechnologyId technology,
    Id.MaterialId product,
    Figure<Ratio> yield,
    MassFlow capacity,
    Figure<Money> investment,
    Figure<Money> capitalPerYear) {}
