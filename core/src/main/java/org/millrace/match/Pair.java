package org.millrace.match;

import org.millrace.domain.Offer;
import org.millrace.domain.knowledge.Transport;
import org.millrace.unit.Distance;
import org.millrace.unit.MassFlow;

/**
 * An offer on a way to a need, with what the cheap rules found.
 *
 * @param delivered tonnes that arrive for a tonne of by-product
 */
record Pair(
    Offer offer,
    Way way,
    Fit fit,
    Transport transport,
    Distance distance,
    MassFlow quantity,
    double delivered) {}
