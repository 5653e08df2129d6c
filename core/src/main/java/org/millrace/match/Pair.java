package org.millrace.match;

import org.millrace.domain.Offer;
import org.millrace.domain.knowledge.Transport;
import org.millrace.unit.Distance;

/**
 * An offer on a way to a need, with what the cheap rules found.
 *
 * @param fit counted for a tonne that arrives
 * @param delivered tonnes that arrive for a tonne of by-product, wet or dry as the offer is counted
 * @param moved tonnes to be moved for a tonne of by-product
 */
record Pair(
    Offer offer,
    Way way,
    Fit fit,
    Transport transport,
    Distance distance,
    Dealing dealing,
    double delivered,
    double moved) {}
