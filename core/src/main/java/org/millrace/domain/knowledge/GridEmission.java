package org.millrace.domain.knowledge;

import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.unit.PowerEmission;

/** What a megawatt hour of a grid's average mix let out in a year. */
public record GridEmission(Id.GridId grid, Names names, int year, Figure<PowerEmission> factor) {}
