/**
 * Process heat in a plan: what do the processes of each firm recover, and what is left to pass on?
 *
 * <p><b>Question.</b> Given the heat that streams of processes give and take: how much does each
 * process recover, how much do the processes of a facility pass to each other, and which steam and
 * hot water can the facility then offer to others, or must its boilers raise?
 *
 * <p><b>Method.</b> For each facility, and each of its profiles apart, {@link
 * org.millrace.pinch.site} finds what is used and raised at each level. Surplus at a level goes to
 * shortages of the facility at that level and below; a shortage takes from the coldest surplus that
 * suits, so that the hottest is kept. What is left are offers and needs,
 *
 * <pre>
 *     hours          H = Σ_periods hours · weight / peak of the profile             [h/a]
 *     quantity       Q · 3.6e-3 · H / heat content of the carrier                   [t/a]
 *     offer of l     is at the temperature of l exactly
 *     need of l      takes what is as hot as l or hotter
 *     a tonne of c   replaces η · heat content of c / heat content of the bought carrier
 * </pre>
 *
 * with Q the heat flow in the busiest period and η the share that arrives. Surplus costs what
 * raising it costs, and lets out nothing: it would be cooled away. What a facility's own boilers
 * raise costs and lets out
 *
 * <pre>    price of fuel / (heat content of fuel · efficiency)        [EUR/GJ], emission alike
 * </pre>
 *
 * on average over its boilers by capacity, or plainly where a capacity is not known; a combined
 * plant's fuel is shared by energy, so that its efficiency is that of heat and power together.
 * Without a boiler the usual price and emission of steam hold.
 *
 * <p><b>Stated streams hold.</b> A facility that states steam or hot water in its streams is
 * planned with these alone; its heat is targeted and shown, with a note. Estimated steam and hot
 * water, and estimated needs of what its boilers burn, give way to process heat.
 *
 * <p><b>Limits.</b> Heat carriers are taken at one temperature each; condensate is not returned.
 * Heat above the hottest level is fired and no neighbor can bring it. Processes of different
 * profiles do not pass heat to each other, even where both run.
 *
 * <p><b>Sources.</b> The method is that of {@link org.millrace.pinch.site}; the levels, approaches
 * and costs of {@link org.millrace.study.heat.HeatRules} are engineering judgement.
 */
@NullMarked
package org.millrace.study.heat;

import org.jspecify.annotations.NullMarked;
