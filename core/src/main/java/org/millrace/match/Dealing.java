package org.millrace.match;

import org.millrace.unit.MassFlow;

/**
 * What two sides can deal in a year.
 *
 * @param quantity by-product that both can move
 * @param lot by-product below which it is not worth it for one of them
 * @param overlap share of the supply that falls into periods with demand, in [0, 1]
 */
record Dealing(MassFlow quantity, MassFlow lot, double overlap) {}
