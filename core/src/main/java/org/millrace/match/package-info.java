/**
 * Matching: which offers could serve which needs, and why.
 *
 * <p><b>Question.</b> For each offer and need: is the exchange feasible, only on a condition, or
 * infeasible; by which rule; and what would a tonne of it bring?
 *
 * <p><b>Method.</b> Nine rules, all of which must hold; the worst outcome of any rule is that of
 * the pair. Missing data makes a pair conditional and names what to ask for; it is never read as
 * zero.
 *
 * <pre>
 *     R1 code         a use of the knowledge, or the taker's own word, joins the two materials
 *     R2 phase        the offer's phase is the one the use presumes
 *     R3 composition  contents inside the limits; overlapping or unknown ones are to be tested
 *     R4 hazard       the use takes hazardous materials, and the taker's permit covers them
 *     R5 time         both run in some period
 *     R6 quantity     Σ_t min(s_t, share · d_t / σ) ≥ the larger minimum lot        [t/a]
 *     R7 distance     within both sides' limits and the cap of the phase            [km]
 *     R8 economics    joint surplus above zero                                      [EUR/t]
 *     R9 chain        at most so many conversions, each of a technology that is sold
 * </pre>
 *
 * With p_d disposal cost, σ tonnes replaced by a tonne (yields of conversions included), p_v the
 * price of the bought material, τ transport cost, d distance, h handling, L the yearly cost of the
 * link, q the quantity, u what using it takes beside its price, c running and k capital cost of
 * conversion, b getting rid of what it makes besides, all for a tonne of by-product,
 *
 * <pre>
 *     surplus = p_d + σ p_v − τ d − h − L/q − u − c − k − b                         [EUR/t]
 *     CO2 avoided = e_d + σ e_v − e_τ d − e_u − e_c − e_b                           [tCO2e/t]
 *     the giver gains above the price  −p_d + c + k + b
 *     the taker gains below the price  σ p_v − τ d − h − L/q − u
 * </pre>
 *
 * A carbon price adds its share of CO2 to each term; a landfill tax adds to p_d. A by-product that
 * is recovered already is conditional, and no avoided disposal is credited.
 *
 * <p>Wet and dry: with water content w, a wet tonne holds 1 − w dry ones. A tonne of by-product as
 * the offer counts it is f tonnes as the need does (f = 1 − w, or 1/(1 − w), or 1), of which m are
 * moved; shares of the mass become content/f. σ and u above are for a tonne that arrives, times f.
 *
 * <p>The score is geometric, so that nothing makes up for a zero: S = Π s_k^{w_k} over code (Wu and
 * Palmer's 2 · depth/sum of depths), quality (margin to the limits: 1/2 at a limit, 1/4 where
 * nothing is stated), quantity, time (share of the supply that meets demand), distance exp(−d/d_0),
 * economics logistic(surplus/scale), CO2 logistic, certainty (1/2 when conditional) and trust (1
 * between partners, else 0.8). Its range takes money and CO2 at their ends.
 *
 * <p><b>Two ways to search.</b> {@link org.millrace.match.Matching} judges every pair in reach and
 * says why the others fail. {@link org.millrace.match.MatchIndex} finds the same best few of each
 * stream in a nation: needs stand in columns, by what can serve them, near ones next to each other;
 * a block of them tells what the best of it can bring at most, and is passed over if that is not
 * enough. Both are held against all pairs on 500 made regions.
 *
 * <p><b>Cost.</b> O(offers · ways · needs of the same material in reach) for all pairs; with the
 * index O((offers + needs) · ways · log needs) as long as bounds are tight. <b>Limits.</b> One
 * taker at a time: an offer may match several needs with the same tonnes; the network engine
 * decides jointly. Road distance is the great circle times a detour factor. What a technology makes
 * is counted wet; its own water content is what the table says of it.
 *
 * <p><b>Sources.</b> The rules and formulae are written down here; no published benchmark of
 * precision and recall is known to us, so none is quoted. The labelled pairs of {@code
 * benchmark/matching} are judged in every build.
 */
@NullMarked
package org.millrace.match;

import org.jspecify.annotations.NullMarked;
