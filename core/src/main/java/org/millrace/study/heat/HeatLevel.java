package org.millrace.study.heat;

import org.millrace.domain.Id;
import org.millrace.unit.Temperature;

/**
 * A temperature at which facilities raise, use and pass heat.
 *
 * @param carrier what carries it: {@code steam} or {@code hot-water} of the knowledge
 * @param saturation at which it gives and takes its heat
 */
public record HeatLevel(Id.UtilityId id, Id.MaterialId carrier, Temperature saturation) {}
