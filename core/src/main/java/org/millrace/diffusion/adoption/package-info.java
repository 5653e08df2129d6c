/**
 * Adoption: how does a practice spread, and with which lead firms should one start?
 *
 * <p><b>Question.</b> A low-carbon practice is to spread through a cluster "from the leading
 * enterprises". Firms take it up when enough of those that matter to them have, or when it pays.
 * Which k firms, within a budget, bring most others along? Do services for information, technique,
 * financing and marketing do more than another lead firm?
 *
 * <p><b>Models.</b> w_ji in [0, 1] is the influence of firm j on firm i. Adopters never give up.
 *
 * <pre>
 *     cascade            each new adopter j brings i along with chance w_ji, once
 *     drawn thresholds   i adopts when Σ w_ji over adopters j reaches θ_i, uniform in (0, 1]
 *     given thresholds   the same with θ_i stated
 *     economic           i adopts when G_i exp(σ z_i) ≥ C_i Π_l (1 − r_l) (1 − λ Σ w_ji)
 * </pre>
 *
 * <p>G is the gain and C the cost of adoption [EUR], z standard normal and σ how far gains scatter
 * unseen; r_l is the part of the cost that service l takes away, at its price, and λ the part that
 * goes when all neighbors have adopted, who can be asked and copied. That is a threshold θ_i = (1 −
 * G_i exp(σ z_i) / (C_i Π (1 − r_l))) / λ, below 0 for whom it pays anyway and above 1 for whom it
 * never does. In the three models of thresholds the influences on a firm sum to at most 1.
 *
 * <p><b>Samples.</b> A cascade is a network of the influences that would pass, drawn beforehand;
 * drawn thresholds are a network in which each firm follows one other, j with chance w_ji. Both
 * give the same distribution of adopters as the model, and f(S), the mean worth of all that lead
 * firms S reach on fixed samples, grows with S and adds less to larger sets (it is monotone and
 * submodular). All sets are judged on the same samples.
 *
 * <p><b>Choice.</b> Greedy: the firm of the greatest gain Δ_v(S) = f(S + v) − f(S), one after the
 * other; gains of before are bounds, so a firm is looked at again only when its old gain leads
 * (lazy evaluation). With k firms of equal cost f reaches at least 1 − (1 − 1/k)^k ≥ 1 − 1/e of the
 * best. Where costs differ, the better of greedy by gain and greedy by gain over cost is taken. For
 * the very instance a bound holds that is mostly far tighter: for every S on the way
 *
 * <pre>
 *     f(best) ≤ f(S) + max Σ Δ_v(S) x_v,   Σ x_v ≤ k,   Σ c_v x_v ≤ B,   0 ≤ x ≤ 1
 * </pre>
 *
 * of which the two sums are taken apart and the lesser counts. With stated thresholds and in the
 * economic model firms can tip together, f is not submodular, and the result says that nothing is
 * guaranteed; small ones can be enumerated. What the chosen reach is told on fresh samples, with
 * its standard error, so that having fitted the first ones does not flatter it.
 *
 * <p><b>Large networks.</b> Reverse sets: a firm is drawn by its worth, then all who would have
 * reached it. The chance that lead firms S meet such a set is their mean reach over all worth.
 * Greedy runs on one half of the sets. Hits of fixed firms are binomial, so Clopper and Pearson's
 * exact limits hold with confidence 1 − δ together: from below for the chosen on the other half,
 * from above for the best on the first half, whose hits the bound above limits.
 *
 * <p><b>Cost.</b> Greedy: the samples times what a firm reaches in them, for all firms once and few
 * again; enumeration: for all sets; reverse sets: their members. Each set of services is a problem
 * of its own, 16 at most. <b>Limits.</b> Influence is taken as known and constant; a firm hears of
 * the practice only through its neighbors. Steps have no length in years. Services take the same
 * part of every firm's cost. No strength, threshold or relief is known from data here: they are the
 * user's, and to be called assumed, with a wide range, unless surveyed.
 *
 * <p><b>Sources.</b> Lead enterprises and the four platforms are those of the papers the product
 * was ordered with. Models, live influences, greedy choice with its guarantee and lazy evaluation
 * are as commonly given for Granovetter; Kempe, Kleinberg and Tardos; Leskovec and others; reverse
 * sets for Borgs and others; the papers were not opened. Limits by Clopper and Pearson on two
 * halves are our own and follow from the lines above. Tests hold every model against all its
 * samples.
 */
@NullMarked
package org.millrace.diffusion.adoption;

import org.jspecify.annotations.NullMarked;
