/**
 * Concentration after Marcon and Puech: how much more of a type is there around plants than
 * everywhere?
 *
 * <p><b>Question.</b> Around the plants of a type, is the share of that type, or of another, higher
 * than in the whole, and within which radius?
 *
 * <p><b>Method.</b> With w_i the weight of plant i, S the reference type, T the type looked for
 * (often the same), W_i(r) the weight of all plants within r of i and W_T,i(r) that of those of
 * type T, both inclusive of r and without i itself:
 *
 * <pre>
 *               Σ_i W_T,i(r) / W_i(r)
 *     M(r) = ──────────────────────────────────,   i in S with W_i(r) &gt; 0
 *             Σ_i (W_T − w_i [S = T]) / (W − w_i)
 * </pre>
 *
 * 1 is as everywhere; 2 is twice the share. Once r reaches every plant, W_i = W − w_i and W_T,i =
 * W_T − w_i [S = T], so M is 1 exactly but for rounding. Draws permute the types over the plants,
 * places and weights staying: the bands are as for the localization after Duranton and Overman, the
 * local one leaving out 5 % of the draws on each side at each radius, the global one the highest
 * rank that at most 5 % of the draws leave anywhere. A radius at which M of the data or of any draw
 * is not defined is left out and listed.
 *
 * <p><b>Chance.</b> Each draw has a stream of its own, split from the seed by its number. If time
 * runs out before 100 draws, {@link
 * org.millrace.cluster.concentration.ConcentrationResult.Unfinished}.
 *
 * <p><b>Cost.</b> Of the pairs within the largest radius: all plants once, those of the types in
 * each draw. <b>Limits.</b> Since weights stay in place, an uneven distribution of weights among
 * types is part of what is told, not of chance. No edge correction is needed: M compares with what
 * is there.
 *
 * <p><b>Sources.</b> Opened: the R package dbmss, {@code R/Mhat.R}. Marcon and Puech's article was
 * not.
 */
@NullMarked
package org.millrace.cluster.concentration;

import org.jspecify.annotations.NullMarked;
