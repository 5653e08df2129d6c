/**
 * The words of the matrix of carbon emission and competitiveness: four types of cluster, the two
 * levels that make them, and what is known of a cluster's place.
 *
 * <p>The type follows from the pair of levels, never from a label. Wei (2014, BioTechnology: An
 * Indian Journal 10(12), 5799-5807) prints "high carbon emission but weak competitiveness" for
 * clusters to be transformed; high and weak is the pair of clusters to be obsoleted already, the
 * other three cells are fixed by the text, and the remedies it names presuppose a business that
 * pays. So high and strong is read.
 */
@NullMarked
package org.millrace.domain.matrix;

import org.jspecify.annotations.NullMarked;
