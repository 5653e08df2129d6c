/**
 * Siting: where should one enterprise stand, in town, in the fringe or in the country; and should
 * an existing plant move?
 *
 * <p><b>Question.</b> Anbumozhi (2008) proposes to cluster new industries of bio-resources, and to
 * relocate suitable process industries, in fringe areas with equal access to rural and urban areas.
 * What does each place cost and bring, by raw material, market, labor, land, moving, and by what
 * has no price?
 *
 * <p><b>Money.</b> All that has a price, for a year [EUR/a]:
 *
 * <pre>
 *     inputs    − min Σ q_s (p_s + τ d + h) + L    Σ_s q_s = need, q_s ≤ most_s, d within reach
 *     products  + max Σ q_b (p_b − τ d − h) − L    Σ_b q_b ≤ made, q_b ≤ most_b, only above zero
 *     wages     − jobs · wage
 *     land      − r · hectares · price             land does not wear out
 *     moving    − A (moving + sunk),               A = r / (1 − (1 + r)^−n), only when it moves
 *     carbon    − P · emission of transport
 * </pre>
 *
 * with τ transport cost, d road distance, h handling, L the yearly cost of links. Partners are
 * taken cheapest first, which is optimal for one place without the links.
 *
 * <p><b>What has no price</b> stands beside it: the largest share of what the place can bear,
 * people nearby, jobs for each person of working age, jobs lost at the old place, emission of
 * transport. Values are put between the worst and the best of the places; closeness to the best is
 * S− / (S− + S+) (TOPSIS, linear) with the weights given. Money enters as one criterion. A number
 * that is not known at every feasible place is compared at none, and named.
 *
 * <p>A place is refused when an input does not suffice within reach, a load passes a limit, land or
 * people do not suffice. A place dominates another if it is nowhere worse and somewhere better.
 * <b>Sensitivity.</b> The share of a criterion in all weight is moved from where it is, in steps of
 * 1/200 and then by bisection to 1e-6, the other shares in proportion, until the first place is no
 * longer first; ways back further out are not looked for.
 *
 * <p><b>Cost.</b> O(places · partners log partners + criteria · places² ). <b>Limits.</b>
 * Quantities do not depend on the place; partners do not answer with other prices; closeness
 * depends on which places are compared, so add only places that are meant.
 *
 * <p><b>Sources.</b> Anbumozhi, Eco-industrial clusters, IGES policy brief, 2008. The formulae are
 * ours, except closeness, see engine {@code topsis}.
 */
@NullMarked
package org.millrace.siting;

import org.jspecify.annotations.NullMarked;
