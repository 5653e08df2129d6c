/**
 * Record linkage: which records of two registers, or of one, are the same plant.
 *
 * <p><b>Question.</b> Two lists of plants, perhaps of two years or two authorities, with names
 * spelt in their own way: which are the same, how sure is that, and what should a person look at?
 *
 * <p><b>Method.</b> The model of Fellegi and Sunter: each field gives a likelihood ratio of "same
 * plant" against "different plants"; their logarithms add up; a missing field adds nothing. Chance
 * is counted, not assumed: U is the share of the other list, the partner left out, that is at least
 * as much alike as the pair, plus ε records, averaged over both sides. A name that a hundred
 * records have, or a site that ten share, is therefore weak evidence, a rare one is strong.
 *
 * <pre>
 *     name      ln( (1 − w_n) exp(−(1 − s)/τ) / U_n + w_n )
 *     place     ln( (w_1 exp(−d²/2a²) + w_2 exp(−d²/2b²)) / U_d + w_3 )             d [km]
 *     sector    ln( m_k / u_k ),  k = same, near, other
 *     size      Σ_k ln( 0.9 f(x_k; c) / f(x_k; c_k) + 0.1 ) / √n,  x = |ln(size/size)|
 *     prior     ln( π / (1 − π) / records of the longer list )
 * </pre>
 *
 * <p>s is the similarity of the names, tokens of firm and plant together: the share of the weight
 * ln(1 + records / records that have the token) that both have. Tokens are compared without case,
 * marks, order and legal form; words of four letters and more may be misspelt (exchange of
 * neighbors counts as one edit, at least 0.7 of the longer word must agree) and may be written as
 * two; numbers may not, for they tell the boilers of a plant apart. Chinese, Japanese and Korean
 * characters count as pairs of neighbors. a is the accuracy, b the width of a move, w_3 = 1 − w_1 −
 * w_2 the share that is elsewhere. Codes of one scheme are near when at least half of their levels
 * agree from the beginning; u_k is how often the pair's own codes agree so far by chance; codes of
 * two schemes are no evidence. f is the exponential density, c the spread of a size between two
 * statements, c_k that of measure k over all records; √n keeps n measures that go together from
 * counting n times.
 *
 * <p>π, w, τ and m are estimated by expectation and maximization, a fixed number of rounds from a
 * first guess that weighs as much as twenty partners.
 *
 * <p><b>One to one.</b> All ways to give records at most one partner are weighted by the product of
 * the odds of their pairs; the probability of a pair is the share of the ways that hold it,
 * computed by passing messages along the pairs. Probabilities of a record sum to at most one, so
 * pairs above one half never share a record, and twins that nothing tells apart go to review.
 *
 * <p><b>Blocking.</b> The union of: names that share a rare token, perhaps misspelt (found by
 * leaving out one letter on both sides); records near each other; neighbors in the list of sorted
 * names. Each pass proposes at most so many candidates to a record.
 *
 * <p><b>Cost.</b> For n records of t tokens of ℓ letters and c candidates: O(n t ℓ) to index, O(n c
 * t² ℓ²) to compare, O(n c) for each of some hundred sweeps; the records in a band of latitude are
 * scanned for neighbors.
 *
 * <p><b>Limits.</b> Fields are taken as independent given the decision. Names in two scripts have
 * nothing in common. Ids are no evidence. Sizes of different years are compared as they are. Widths
 * of the evidence are engineering judgement.
 *
 * <p><b>Sources.</b> Estimating the weights of this model by expectation and maximization: W. E.
 * Winkler, Using the EM Algorithm for Weight Computation in the Fellegi-Sunter Model of Record
 * Linkage, U.S. Census Bureau RR2000-05 (its abstract was opened). Counting chance, the likelihood
 * of places and sizes, and the one-to-one probabilities are our own formulation.
 */
@NullMarked
package org.millrace.linkage;

import org.jspecify.annotations.NullMarked;
