/**
 * Carbon accounting: how much do facilities, clusters and regions let out?
 *
 * <p><b>Question.</b> From what facilities burn, make and buy in a year: greenhouse gases by scope,
 * gas and source, of each facility and each group of them, and how far that can be off.
 *
 * <p><b>Method.</b> Tier 1 of stationary combustion; for a gas g of a fuel f [t/a]:
 *
 * <pre>
 *     E_g = Q_f · NCV_f · EF_fg · 10⁻⁶        Q [t/a], NCV [GJ/t], EF [kg/TJ], oxidation complete
 *     E_g = A_p · EF_pg                      a process: A [t/a], EF [t/t]
 *     E   = Σ_g E_g · GWP_g                  [tCO2e/a]; CO2 of biogenic carbon is a memo
 *     S2  = Σ P · EF_grid + Σ H · EF_heat    bought electricity [MWh/a] and heat [GJ/a]
 * </pre>
 *
 * EF_heat may be a boiler's: EF_f over its efficiency. By location, electricity has the average mix
 * of its grid; by market, the factor of its contract, else the residual mix, else the average. What
 * a facility buys of another is its scope 2 and the other's scope 1; where both are in a group it
 * is no part of the group's scope 2, and shown as eliminated. A supplier states its factor or gives
 * a share of all its scopes 1 and 2; such shares must not run in a circle. Carbon in a gas given
 * away leaves the giver's scope 1 and follows who burns it; both sides are balanced against each
 * other. A report of a gas replaces what is computed of it, or stands beside.
 *
 * <p>The ends of a range are a 95 % interval. By error propagation, with U_v half the interval of
 * an unknown v:
 *
 * <pre>    U_E² = Σ_v ( Σ_terms ∂term/∂v · U_v )²</pre>
 *
 * so that one factor in many terms adds up before it is squared. By draws: each unknown once in
 * each draw, wherever it stands; normal, cut off at zero, or lognormal where the half interval is
 * above 30 % of the value or leans to the right by half; see {@link org.millrace.math.DrawnFactor}.
 * Each unknown has a stream of random numbers by its own name, so results are equal on any number
 * of cores and do not change when other facilities come or go.
 *
 * <p><b>Cost.</b> O(groups a facility is in · its terms · draws); memory O(shared factors · draws).
 * <b>Limits.</b> Tier 1: no technology, no oxidation below 1, no capture, no scope 3. Warming
 * potentials are exact by convention unless a range is given. Propagation is to first order.
 * Whoever passes bought energy on keeps it in its own scope 2 as well. A grid's factor holds for
 * the year nearest before, else after; a remark says so.
 *
 * <p><b>Sources.</b> The formulae are those of the 2006 IPCC Guidelines (volume 1, chapter 3, and
 * volume 2, chapter 2) and of corporate accounting by scopes, as engineers know them; their texts
 * were not opened, so none is quoted. The tests are computed by hand.
 */
@NullMarked
package org.millrace.carbon.footprint;

import org.jspecify.annotations.NullMarked;
