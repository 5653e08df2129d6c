/**
 * Low-carbon measures: which should each site take, which of them first, and what does a tonne
 * cost.
 *
 * <p><b>Question.</b> Of the technologies that make a plant cleaner without changing what it makes,
 * which fit a site, which are mature enough for it, and which together abate most for the money?
 * Proven ones come first; what is not yet proven is for lead firms that explore (Wei 2014, under
 * "Management and coordination").
 *
 * <p><b>One measure</b> m at a site with pool Q (CO2 or N2O [tCO2e/a], power [MWh/a]) of which the
 * share ρ is left by the measures that act before it, of reach s·o (share saved times share still
 * open; for fuel times the fuel's part of CO2), saves u units a year, tonnes or MWh, and
 *
 * <pre>
 *     u = Q · ρ · s · o                                    [unit/a]
 *     A = u · (e + w g)                                    [tCO2e/a]
 *     K = k · z · (u / z)^x · (1 + h)                      [EUR]
 *     C = K · r / (1 − (1 + r)^−n) + u · (c − f p − w q)   [EUR/a]
 * </pre>
 *
 * with e = 1 if the unit is a tonne let out, else what its fuel lets out (f times the emission of
 * fuel); w power not bought for a unit (1 and more if the unit is a MWh; negative if it needs
 * power), g emission of the grid, k investment for a unit at size z, x scale exponent, h hidden
 * costs, r interest, n lifetime, c running cost, f fuel saved, p and q prices of fuel and power.
 * The next measure on the same pool finds ρ · (1 − s o) left; power made from waste heat takes
 * nothing from the pool.
 *
 * <p><b>A set of measures</b> acts in the order that the measures state, demand before supply
 * before capture, so that A and C belong to the set and to no order of rows; nothing is abated
 * twice. Measures of one group exclude each other at a site.
 *
 * <p><b>Choice.</b> All sets S that a site may take are enumerated; their worth is the objective C
 * − P A − E A', with carbon price P, premium E and what lead firms abate by the unproven A'. At a
 * price each site takes the set of least objective: exact. A target (Σ A ≥ τ Σ emission) or a
 * budget (Σ K ≤ B) couples the sites: a multiple-choice knapsack, solved by branch and bound over
 * the convex hulls of the sites' sets, whose relaxation is the bound. A result says whether it was
 * enumerated, searched to the end, or stopped with a bound.
 *
 * <p><b>The curve</b> follows each site's lower convex hull of C over A, from nothing on. A step is
 * the change from one set to the next, so alternatives and overlaps are in it, and at every worth
 * of a tonne the steps below it are exactly what pays. Heights are without the carbon price. Below
 * zero a cost of a tonne says nothing about the order, since the same gain looks better the less it
 * abates (Taylor 2012): such steps, and such candidates of a site, are ordered by what they gain in
 * a year.
 *
 * <p><b>Ranges.</b> Each number of a measure or site goes alone to either end of its range;
 * deviations of different numbers add as squares, and a number of a measure moves at all sites
 * together. The chosen set stays. Grades are the worst. <b>Cost.</b> O(sets) a site and O(nodes ·
 * sites) for a target; where a site has more sets than allowed, its dearest measures are left aside
 * and it is counted. <b>Limits.</b> Prices and grid are exact scenario values; one price for all
 * fuel; no time, so no order of years and no stranded plant; the open share is a sector's, not the
 * site's; what is saved beyond the fence does not count except power.
 *
 * <p><b>Sources.</b> Wei Jian-feng, BioTechnology: An Indian Journal 10(12), 2014, 5799-5807:
 * mature first, lead firms explore. Taylor, The ranking of negative-cost emissions reduction
 * measures, Energy Policy 48, 2012, 430-438 (abstract): no cost of a tonne can rank what saves
 * money. The rest is ours.
 */
@NullMarked
package org.millrace.abatement;

import org.jspecify.annotations.NullMarked;
