/**
 * Ranking by closeness to an ideal: which alternative is best by several criteria at once?
 *
 * <p><b>Question.</b> Alternatives are measured in m rows by n criteria of different units, of some
 * of which more is better and of others less. How close does each come to the best?
 *
 * <p><b>Method.</b> TOPSIS. With x_ij the value of alternative i by criterion j and w_j the
 * weights, which sum to 1,
 *
 * <pre>
 *     v_ij = w_j x_ij / d_j
 *     d_j  = √(Σ_i x_ij²)        vector normalization
 *     d_j  = |best_j − worst_j|  linear normalization
 *     S+_i = √(Σ_j (v_ij − w_j best_j / d_j)²),   S−_i alike from the worst
 *     C_i  = S−_i / (S+_i + S−_i)
 * </pre>
 *
 * Best and worst come from the sample, by the direction of each criterion, or are fixed; a value
 * beyond a fixed one counts as that one. Weights are given, or come from entropy, {@link
 * org.millrace.math.EntropyWeights}: p_ij = x_ij / Σ_i x_ij, E_j = −Σ p ln p / ln m, w_j ∝ λ_j (1 −
 * E_j) with a prior λ_j, or 1. Costs are inverted first, or left as they are: the published example
 * leaves them.
 *
 * <p><b>Cost.</b> O(m n). <b>Limits.</b> Ideals from the sample turn ranks over when an alternative
 * joins or leaves; only linear normalization with fixed ideals and given weights is free of that.
 * Entropy rewards what differs, not what matters. Vector and linear normalization may rank
 * differently.
 *
 * <p><b>Sources.</b> None was opened; the formulae are those of any textbook of multi-criteria
 * decision. The test is the example of fighter aircraft of Hwang and Yoon (1981), whose numbers
 * came to us second hand.
 */
@NullMarked
package org.millrace.classify.ranking;

import org.jspecify.annotations.NullMarked;
