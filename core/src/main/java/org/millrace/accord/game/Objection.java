package org.millrace.accord.game;

/**
 * A coalition that is neither empty nor all, and what it lacks.
 *
 * @param excess what it is worth by itself beyond what its players get; above 0 it had better leave
 */
public record Objection(Coalition coalition, double excess) {}
