package org.millrace.study;

/**
 * What a finished plan is asked: what to build and when it pays back, in which year, what
 * circulates, what is disposed of and bought, and what another price of CO2 would change.
 */
public record Review(
    BuildList build,
    Stages stages,
    Circulation circulation,
    MaterialBalance materials,
    PriceSensitivity carbonPrice) {}
