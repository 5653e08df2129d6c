/**
 * Shared utilities: which of them pay, how large, and how do they run?
 *
 * <p><b>Question.</b> A park needs steam of several levels, hot water, cold, power, treated water,
 * a laboratory. It has boilers, and could build cogeneration, heat pumps, stores, pipes between
 * sites, treatment plants. Which are built, how large, which old ones are given up, how do all of
 * them run in each period, and what does that cost and emit?
 *
 * <p><b>Method.</b> A mixed-integer linear program. Carrier c balances in each period t of h_t
 * hours and weight w_t, with rates an hour; converter k runs λ units at point p of mode m, which
 * takes or gives r_kmpc; C_k units of it stand:
 *
 * <pre>
 *     min  Σ_k [ a_k I_k(C_k) + F_k(C_k) ]                                          [EUR/a]
 *          + Σ_t h_t w_t [ Σ_c (p_ct + P e_c) buy_ct − s_ct sell_ct + f_c dump_ct
 *                          + Σ_kmp (o_kmp + P e_kmp) λ_kmpt ]
 *     balance     inflow + buy + Σ r λ + discharge = demand + sell + dump + charge    [unit/h]
 *     capacity    Σ_p λ_kmpt ≤ α_kmt C_k                              (any part of a unit may run)
 *     load        Σ_p λ_kmpt = on_kmt ∈ {0, 1, …}                     (switched on and off)
 *     units       Σ_m on_kmt ≤ C_k
 *     content     e_t ≤ s C_k,  charging ≤ s g C_k,  discharging ≤ s g' C_k
 *     carry       e_next = (1 − l)^h_t e_t + h_t (η charge − discharge / η')         within a cycle
 *     segments    low_s y_s ≤ C_ks ≤ high_s y_s,  Σ_s y_s ≤ 1,  C_k = Σ_s C_ks
 *     emission-cap   Σ covered emissions ≤ cap                                    [tCO2e/a]
 *     budget         Σ_k I_k(C_k) ≤ budget                                            [EUR]
 * </pre>
 *
 * with annuity a = i / (1 − (1 + i)^−n), carbon price P, availability α. A running unit is anywhere
 * in the convex hull of its mode's points: an extraction-condensing turbine is its corner points, a
 * boiler with part load is two points. Without on and off, a fraction of a unit may run, so that
 * the hull reaches down to nothing and a least load does not bind; that is a choice of the problem,
 * not of the engine. I(C) is read between listed sizes, which gives economies of scale. A standing
 * unit that is kept costs its fixed cost and its renewal, an endless chain that begins when its
 * life L is over: a I (1 + i)^−L. Pipes are converters of one unit from one carrier to another.
 * Nothing is thrown away unless the carrier says so; what is, is told.
 *
 * <p>After the choices are found the program is solved once more with them held, so that numbers
 * are exact and there are marginal values: the dual of a balance by its hours in a year is what one
 * unit more costs, the duals of capacity are what one more unit of equipment would save. With
 * choices held, they hold for small changes only. The park before is the same program with nothing
 * built or retired, and without cap. If nothing keeps all rules, another program finds the least
 * that lacks, then the least emission, then the least investment.
 *
 * <p><b>Energy.</b> A point may not give more energy than it takes, unless its converter names a
 * free source (air, sun, ...); cold counts as heat taken in. <b>Emissions.</b> Scope 1 is what is
 * bought as fuel, whatever becomes of it, and what converters let out; scope 2 is what is bought as
 * power, heat or cold. What a sale avoids elsewhere stands in a line of its own and in no other.
 * <b>Cogeneration</b> is judged by the primary energy it saves, PES = 1 − F / (H / η_H + P / η_P),
 * for each converter that makes both of fuel; a boiler and a turbine that are two converters are
 * not seen as one plant.
 *
 * <p><b>Cost.</b> That of the program: O(periods · (points + carriers)) columns; a linear program
 * if nothing must be a whole number or a choice. Switching on and off in each of 8,760 hours is
 * hard: take typical periods. <b>Limits.</b> No ramps, no cost of starting, no order of years, no
 * temperatures or pressures: a level is a name, and a coefficient of performance is in the points
 * of a mode (with a season each if it changes). One part of a unit that is switched is there or
 * not. A store that is not "either or" may fill and empty at once where throwing away pays; results
 * tell how much. Rates far below one in the chosen unit come near the solver's tolerance of 1e-9:
 * take a smaller unit. Within a long period a store is filled and emptied evenly, and loses as from
 * its start.
 *
 * <p><b>Sources.</b> A standard formulation; the conventions are ours. The primary energy saved is
 * that of Directive 2012/27/EU, Annex II, as written down in the project's notes, not checked
 * against the directive's text.
 */
@NullMarked
package org.millrace.utility;

import org.jspecify.annotations.NullMarked;
