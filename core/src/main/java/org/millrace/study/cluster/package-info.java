/**
 * The clusters of a region: which there are, how much carbon each lets out, and which of the four
 * kinds each is.
 *
 * <p><b>Which there are.</b> Parks with enough members that stand somewhere are clusters by name;
 * whoever is in none of them is grouped by density (HDBSCAN on great-circle distance, held to a
 * radius). A region too small for density is one cluster. What each is good at is told by location
 * quotients: of employment, where the region states its economy and its country's ({@code
 * employment.csv}), else of plants among all plants of the region; in which case it says so.
 *
 * <p><b>How much carbon.</b> The footprint of a cluster and year, with supplies between members
 * counted once.
 *
 * <p><b>Which kind.</b> Emission against value added, and competitiveness, both against the
 * country's sectors. Emission and value added of a cluster are those of the members that state
 * value added, so that both are of the same plants. Where either is missing, a cluster is not
 * classifiable, and the study says what is missing.
 *
 * <p><b>What to do.</b> The strategies of its kind, each computed from the region's own numbers as
 * far as the engines of today go.
 */
@NullMarked
package org.millrace.study.cluster;

import org.jspecify.annotations.NullMarked;
