package org.millrace.domain.knowledge;

import org.millrace.domain.Figure;
import org.millrace.domain.Phase;
import org.millrace.unit.Distance;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/**
 * How materials of a phase are moved.
 *
 * @param costPerKilometre for a tonne and a kilometre
 * @param handling loading and unloading of a tonne
 * @param emissionPerKilometre for a tonne and a kilometre
 * @param linkPerYear yearly cost of having a link at all
 * @param linkPerKilometreYear yearly cost of each kilometre of a link of its own; 0 on the road
 * @param cap farthest that makes sense
 */
public record Transport(
    Phase phase,
    String mode,
    Figure<Price> costPerKilometre,
    Figure<Price> handling,
    Figure<EmissionFactor> emissionPerKilometre,
    Figure<Money> linkPerYear,
    Figure<Money> linkPerKilometreYear,
    Distance cap) {}
