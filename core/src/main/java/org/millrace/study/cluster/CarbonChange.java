package org.millrace.study.cluster;

import org.millrace.carbon.decomposition.DecompositionResult;
import org.millrace.carbon.decoupling.DecouplingResult;

/**
 * Why the emission of a cluster's members that state value added changed between its first and its
 * last year.
 *
 * @param decoupling whether emission followed value added
 * @param decomposition by activity, structure and intensity of its sectors
 */
public record CarbonChange(
    int from, int to, DecouplingResult decoupling, DecompositionResult decomposition) {}
