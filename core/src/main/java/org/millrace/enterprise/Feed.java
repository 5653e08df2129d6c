package org.millrace.enterprise;

import org.millrace.domain.knowledge.Technology;

/**
 * A source as an input of a trial.
 *
 * @param source its place in the ground
 * @param worth of a tonne at the gate, the yearly cost of a full link spread over all of it [EUR/t]
 * @param link yearly cost of the link [EUR/a]
 * @param spread the part of the worth that is the link's, above zero [EUR/t]
 */
record Feed(
    int source, Technology.Recipe recipe, Way way, double worth, double link, double spread) {}
