/**
 * Growth: what should be brought into a region for the by-products that its plan leaves over?
 *
 * <p>Offers less what the plan takes of them, and needs less what the plan replaces, become sources
 * and sinks of engine {@code missing-enterprise}. Offers recovered already stay where they are, and
 * streams of facilities without a place are counted but not tried. Prices, taxes and the carbon
 * price are those of the plan: what is stated, else what is usual. A region says nothing of kinds
 * of places, so places are sites of the region and middles of partners; comparing sites by more
 * than money is left to engine {@code siting}.
 */
@NullMarked
package org.millrace.study.growth;

import org.jspecify.annotations.NullMarked;
