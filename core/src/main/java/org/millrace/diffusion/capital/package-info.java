/**
 * Social capital: who knows, trusts and connects whom?
 *
 * <p><b>Question.</b> A practice spreads along exchanges, contracts, ownership, trust and common
 * membership. How closely are the firms of a park or cluster knit, which firms stand between others
 * that would not meet without them, and which links hold the network together?
 *
 * <p><b>Method.</b> Links of the kinds asked for make arcs i → j of strength s_ij in (0, 1], added
 * over kinds; a mutual link is two arcs. N firms, A arcs, P unordered pairs linked at all, of which
 * M = A − P both ways; k_i neighbors of firm i whatever the direction.
 *
 * <pre>
 *     density          A / (N (N − 1));  of pairs P / (N (N − 1) / 2)
 *     reciprocity      2 M / A of the arcs, M / P of the pairs
 *     clustering       c_i = linked pairs of neighbors / (k_i (k_i − 1) / 2)
 *     transitivity     Σ linked pairs of neighbors / Σ k_i (k_i − 1) / 2
 *     assortativity    correlation of k over both ends of all pairs, each pair taken both ways
 *     betweenness      b_i = Σ_{s≠i≠t} σ_st(i) / σ_st, σ_st shortest paths from s to t, σ_st(i)
 *                      those through i; ordered pairs along arcs, unordered pairs without direction
 *     constraint       Σ_j (p_ij + Σ_q p_iq p_qj)²   over neighbors j, with a_ij = s_ij + s_ji and
 *                      p_ij = a_ij / Σ_k a_ik
 *     effective size   Σ_j (1 − Σ_q p_iq m_jq),  m_jq = a_jq / max_k a_jk;  efficiency over k_i
 *     brokerage        paths a → i → c, a ≠ c, without an arc a → c, by the groups of the three
 *     external-internal index  (across − within) / (across + within), in pairs
 * </pre>
 *
 * <p>Links are not weighed by strength in paths. Bridges and cut firms come from one search in
 * depth of the pairs. Where a number does not exist, as the reciprocity of nobody's links, the
 * result says why. In a network larger than asked to be exact, betweenness is scaled up from firms
 * drawn as sources without replacement, with the standard error of that mean.
 *
 * <p><b>Reading.</b> Links within a group bond: they carry trust. Links across bridge: they carry
 * what is new. Low constraint and high betweenness mark firms through which a practice passes; a
 * cut firm is a risk, as the network falls apart if it closes.
 *
 * <p><b>Cost.</b> O(N A) for exact betweenness, O(Σ in-degree · out-degree · log) for brokerage,
 * about O(A) for the rest. <b>Limits.</b> Only links that somebody stated; a sample of firms makes
 * networks look loose. Brokerage depends on how groups are cut.
 *
 * <p><b>Sources.</b> The formulae of constraint and effective size were read in the documentation
 * of networkx (module structuralholes), which names Burt; the others are as commonly given for
 * Brandes (betweenness), Gould and Fernandez (brokerage), Krackhardt and Stern (external-internal
 * index), whose papers were not opened. Tests hold Borgatti's example of holes (by UCINET and
 * igraph, as the tests of networkx say), Krackhardt's kite (tests of networkx) and Zachary's karate
 * club (by networkx itself), and compare all with matrices and lists of all paths.
 */
@NullMarked
package org.millrace.diffusion.capital;

import org.jspecify.annotations.NullMarked;
