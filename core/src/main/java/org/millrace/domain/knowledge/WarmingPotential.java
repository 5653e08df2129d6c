package org.millrace.domain.knowledge;

import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.EmissionFactor;

/**
 * What a tonne of a gas warms over 100 years beside a tonne of CO2; exact by convention.
 *
 * @param set the report it is of, such as {@code ar5}
 */
public record WarmingPotential(String set, Id.GasId gas, Figure<EmissionFactor> factor) {}
