/**
 * Missing enterprises: what should be brought into a cluster, where, and at what size?
 *
 * <p><b>Question.</b> After direct exchange some by-products find no taker. Which new enterprise,
 * of which technology, at which place and of which size would close most loops and gain most? Wei
 * (2014): the key to recycling material is "to establish or bring in companies and organizations
 * that utilize wastes", both those that make new products of wastes and those that clean wastes so
 * that they circulate again; recycling, dismantling and reprocessing are the weak links of the
 * large cycle, and central processing has advantages over scattered processing.
 *
 * <p><b>One technology at one place.</b> A tonne of source s is worth at the gate
 *
 * <pre>
 *     a_s = disposal saved − τ d − h − L/q_s + P (e_disposal − ε d)          [EUR/t]
 * </pre>
 *
 * and a tonne of product p at buyer k
 *
 * <pre>
 *     n_pk = σ p_k − u − τ d − h − L/Q_pk + P (σ e_k − ε d − e_u)            [EUR/t]
 * </pre>
 *
 * with τ transport cost, d road distance, h handling, L the yearly cost of the link spread over all
 * that could flow over it (q_s, or Q_pk = share · need / σ), σ tonnes replaced by a tonne, p_k the
 * price of what is replaced, u what using it takes, P the carbon price, e emissions. On the same
 * ground nothing is moved. A product without a buyer brings minus its disposal cost, and never
 * earns; if nobody knows that cost, no more is made than buyers take. Sources that become the same
 * (one recipe) are sorted by a; the tonne next worked is the one of the most a_s + Σ_p y_p n_p − c,
 * with y yields and c running cost, as buyers fill up from the best. So the value W(x) of working x
 * tonnes is concave, and the yearly gain is
 *
 * <pre>
 *     G(x) = W(x) − A K(max(x, smallest)) ,   K(C) = f K_ref (C / C_ref)^m ,   n lines: n K(C / n)
 *     A = r / (1 − (1 + r)^−a)
 * </pre>
 *
 * Between two of the ends of stretches, whole lines and the smallest plant, W is straight and K is
 * concave, so G is convex and its maximum is at an end: all ends are tried. Links are then paid in
 * full. For one recipe without links this is the exact optimum; with several recipes of different
 * yields, or two products for one buyer, it is a good plan and the bound says how good.
 *
 * <p><b>Places</b> are given, or else sites of sources and buyers, the heaviest of each cell of
 * 0.2° by the tonnes around it; then the middle of the best one's partners, as long as that gains
 * more.
 *
 * <p><b>Bounds.</b> A candidate: the same walk with its best buyers taking everything. A portfolio,
 * founded greedily on what is left: every tonne at its best place and technology, at the capital
 * cost of a tonne of a full largest line, without limits of markets.
 *
 * <p><b>Ranges.</b> Numbers of one origin move together, those of different origins apart; their
 * deviations add as squares. The size stays: a smaller source or buyer loses its margin, a larger
 * one brings nothing. <b>Unknown prices</b> are never zero: the source or buyer is left aside and
 * named. Unknown emissions are left out of what is avoided, and named.
 *
 * <p><b>Cost.</b> O(technologies · places · (n log n)), n sources and buyers in reach; the
 * portfolio computes again only trials that come to the top. <b>Limits.</b> One conversion, no
 * chain of new enterprises; no composition, hazard or season (engine {@code match} judges pairs);
 * shares of a need count of what is left of it; jobs grow as the investment does, which is assumed;
 * one price for all kinds of road.
 *
 * <p><b>Sources.</b> Wei Jian-feng, BioTechnology: An Indian Journal 10(12), 2014, 5799-5807, under
 * "Circulatory system". The formulae are ours.
 */
@NullMarked
package org.millrace.enterprise;

import org.jspecify.annotations.NullMarked;
