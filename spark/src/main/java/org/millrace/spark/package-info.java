/**
 * Matching on many machines, by Apache Spark: for each offer its best needs, the same as on one.
 *
 * <p>Needs are dealt into chunks by the group of their material and the cell of a grid they stand
 * in; a need is in one chunk only. An offer goes to every chunk that may hold a taker: those of the
 * groups of all materials it can stand in for, as it is or converted, and of all cells in reach.
 * Needs of no known place make a cell of their own, which every such offer visits; an offer of no
 * known place visits all cells. Each chunk is judged by the engine of core, so that no rule exists
 * twice; the best of all chunks of an offer are kept.
 *
 * <p>Knowledge, calendar, policies and rules are sent to each machine once.
 */
@NullMarked
package org.millrace.spark;

import org.jspecify.annotations.NullMarked;
