/**
 * Finite groups: how likely does one cooperator take over a small group of firms, or one defector?
 *
 * <p><b>Question.</b> In a group of a few firms chance matters: a strategy that pays can die out,
 * and one that doesn't can spread. How likely does a single firm that begins to cooperate bring all
 * others to it, how likely does a single defector, how long does that take, how often is there
 * cooperation in the long run, and how much would a subsidy have to be?
 *
 * <p><b>Method.</b> N firms, j of them cooperators, of payoffs A, B, C, D that are averaged over
 * all other firms. A step of imitation changes j by at most one, with chances T⁺ and T⁻, and chance
 * (1 − μ) of being one of imitation; else the firm takes either strategy with chance 1/2.
 *
 * <pre>
 *     π_C(j) = [ (j−1) A + (N−j) B ] / (N−1),   π_D(j) = [ j C + (N−j−1) D ] / (N−1)
 *     Fermi        a firm compares itself with another one, both drawn with equal chance, and
 *                  imitates it with chance 1 / (1 + e^(−β Δ)), Δ what the other gets more
 *                  T± = j (N−j) / (N (N−1)) / (1 + e^(∓β (π_C − π_D)))
 *     Moran        a firm is drawn in proportion to its fitness, and one of all with equal chance,
 *                  which takes over the strategy of the first;
 *                  fitness 1 − w + w π, or e^(β π)
 *     γ_j = T⁻/T⁺ = e^(−β (π_C − π_D)) or the fitness of a defector by that of a cooperator
 *     ρ_C = 1 / (1 + Σ_{k=1}^{N−1} Π_{j≤k} γ_j),   ρ_D = ρ_C Π_{j=1}^{N−1} γ_j
 *     t   = ρ_C Σ_k Σ_{l≤k} (1/T⁺_l) Π_{m=l+1}^{k} γ_m      steps until either has all
 *     t_C = Σ_k Σ_{l≤k} (φ_l/T⁺_l) Π_{m=l+1}^{k} γ_m        steps until takeover, if there is one;
 *                                                           φ_l the chance of it from l on
 *     p_j ∝ Π_{i&lt;j} T⁺_i / T⁻_{i+1}                          long run, if μ > 0
 *     weak selection: ρ_C > 1/N  ⇔  A (N−2) + B (2N−1) > C (N+1) + D (2N−4)
 *                     of many firms: the share at which both strategies get the same is below 1/3
 * </pre>
 *
 * <p>The least subsidy is paid to every cooperator on top of its payoff; the chance of takeover
 * grows with it, so it is found by halving.
 *
 * <p><b>Rounding.</b> All products are sums of logarithms, and all sums are of positive terms
 * scaled by the greatest, so nothing overflows however strong the selection: a chance below the
 * least number of the machine is told by its logarithm, a time above the greatest too. The relative
 * error of a chance is about that of one rounding times N and the size of its logarithm.
 *
 * <p><b>Cost.</b> O(N), the subsidies some hundred times that. <b>Limits.</b> All firms meet all
 * others; N is at most {@value org.millrace.game.finite.FinitePopulationProblem#MOST_FIRMS}.
 * Strength of selection is per unit of payoff: twice the payoffs are twice the strength.
 *
 * <p><b>Sources.</b> Formulae as commonly given for birth-death chains in this field (Nowak,
 * Sasaki, Taylor and Fudenberg 2004; Traulsen, Nowak and Pacheco 2006; Antal and Scheuring 2006);
 * the papers were not opened. All are tested against exact Markov chains.
 */
@NullMarked
package org.millrace.game.finite;

import org.jspecify.annotations.NullMarked;
