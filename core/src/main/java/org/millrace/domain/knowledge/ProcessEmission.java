package org.millrace.domain.knowledge;

import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.Ratio;

/**
 * A gas that a process lets out by itself, not from fuel.
 *
 * @param activity what a tonne is of, such as clinker
 * @param factor tonnes of gas for each of those tonnes
 */
public record ProcessEmission(
    Id.ProcessId process, Names names, String activity, Id.GasId gas, Figure<Ratio> factor) {}
