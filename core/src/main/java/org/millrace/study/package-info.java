/**
 * The walk: registry → estimated streams → matches → network → who gains what. The only package
 * that knows two engines.
 *
 * <p><b>Shares.</b> A direct exchange's surplus is split in halves, by a price in the middle of the
 * interval in which both gain. Where a plant stands between, its site pays for it, and half of the
 * surplus goes to that site, half to the takers in proportion to what each delivery is worth to
 * them. The gains of all firms add up to the plan's saving.
 *
 * <p><b>Ranges.</b> A total's range takes numbers of one origin as moving together and numbers of
 * different origins as independent:
 *
 * <pre>    Δ = √( Σ_origins ( Σ_exchanges tonnes · Δ_term )² )</pre>
 *
 * to each side. The quantity of an exchange moves with whichever of its two streams binds it.
 *
 * <p><b>Review.</b> Simple payback is investment over a year's saving before capital. With S the
 * surplus of a group of flows, a and K annuity and investment of each plant that they pass,
 *
 * <pre>
 *     saving of a plant      s = (S + Σ a) · a / Σ a                              [EUR/a]
 *     payback                K / s                                                   [a]
 *     circulation rate       Σ taken inside a park / Σ by-products, and so for all else
 * </pre>
 *
 * The network is designed anew at 0, 50 and 100 EUR/tCO2e; each price has the best of all plans
 * found at any, so emission E falls with the price p. Under a gap g each [EUR], found alone, it
 * could rise by no more than
 *
 * <pre>    E(p₂) − E(p₁) ≤ (g₁ + g₂) / (p₂ − p₁)</pre>
 *
 * <p><b>Screening.</b> For each park alone, between what two numbers does the saving of its best
 * plan lie? All pairs of its members are judged, then a network without yes or no is solved: a link
 * of F euro a year that alone can carry U tonnes is charged F/U a tonne; a plant is charged
 *
 * <pre>    K(max(C_least, A)) / A    [EUR/t],   A all the input at its site</pre>
 *
 * a tonne, minimum lots are forgotten. Since investment K grows less than capacity, a plan pays at
 * least that, so the bound is proven; it rests on pairs of streams and on what there is at one
 * site, so another facility never lowers it. The flows found are then charged their true costs;
 * groups of flows that lose are left out. What is left is a plan, so its saving is reached. Some
 * rounds with the charges of the flows found before (slope scaling) better it. The bound of avoided
 * emissions is the same network where only emissions cost; both bounds hold for plans made of pairs
 * that gain by themselves, as all plans here are. A plan of the whole region may bring a park more.
 */
@NullMarked
package org.millrace.study;

import org.jspecify.annotations.NullMarked;
