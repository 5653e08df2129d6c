/**
 * Source-sink pinch: how little of a resource is needed from outside?
 *
 * <p><b>Question.</b> Sinks ask for flows of a resource that may be impure up to a limit; sources
 * give flows that are more or less impure. How much must be bought, of which of several qualities,
 * so that it costs least; which impurity is the bottleneck; who gives whom what; and where does an
 * existing network waste?
 *
 * <p><b>What it is for.</b> Any single quality that blends by flow: water [t/h] by a contaminant
 * [ppm], hydrogen [mol/s] by purity [%], energy [TJ] by its emission [t/TJ] (the carbon emission
 * pinch, in which the supply from outside is the clean energy). A purity p of a whole w is turned
 * into the impurity w − p at the border, and back in the result.
 *
 * <p><b>Method.</b> The cascade of {@link org.millrace.pinch.purity}. With sinks D_j of limit z_j,
 * sources S_i of impurity c_i, and supplies F_r of impurity c_r, price p_r and amount available
 * A_r,
 *
 * <pre>
 *     deficit(c) = Σ_j D_j (c − z_j)⁺ − Σ_i S_i (c − c_i)⁺
 *     minimum   Σ_r p_r F_r,  then  Σ_r F_r
 *     level     Σ_r F_r (c − c_r)⁺ ≥ deficit(c)      at each impurity c that occurs
 *     flow      Σ_r F_r ≥ Σ_j D_j − Σ_i S_i          waste is not negative
 *     0 ≤ F_r ≤ A_r
 *     waste = Σ_i S_i + Σ_r F_r − Σ_j D_j
 * </pre>
 *
 * With one supply this is F = max(0, flow, max deficit(c) / (c − c_0)), which is exact. With
 * several it is a linear program with a column for each supply; its point is made exact to rounding
 * by setting each supply, the dearest first, to the least that the others leave it. All amounts at
 * their most decide whether there is an answer at all. A pinch is an impurity at which supplies
 * equal the deficit. The matching is by the nearest neighbor rule; it shows that the target can be
 * met.
 *
 * <p><b>An existing network.</b> Take the dirtiest pinch c_p, and all flows f of impurity c to
 * where they go. What is bought above the target is lost, exactly, in these places:
 *
 * <pre>
 *     f (c_p − c)   clean water (c &lt; c_p) into a sink whose limit is not below c_p, or discharged
 *     f (c − c_p)   dirty water (c > c_p) into a sink whose limit is below c_p
 *     Σ f (z − c)   into a sink of limit z &lt; c_p: the blend is cleaner than it need be
 * </pre>
 *
 * Each divided by c_p − c_0 is a flow of the cleanest supply used. Without a pinch, the target is
 * set by the flow alone, and what is lost is what is discharged.
 *
 * <p><b>Facilities.</b> Each is also solved alone, with all supplies whole; the sum less the target
 * of all together is what sharing between them saves. The cost saved is never negative unless
 * amounts available are limited.
 *
 * <p><b>Cost.</b> O(n log n) and a small linear program; the matching O(n²). <b>Limits.</b> One
 * quality that blends linearly; flows are fixed; nothing is cleaned on the way; pipes cost nothing.
 *
 * <p><b>Sources.</b> The methods are known as material recovery targeting and the nearest neighbor
 * rule, the last application as the carbon emission pinch; their papers were not opened. The
 * inequality and its proof are ours, and are tested against a linear program of all matchings.
 */
@NullMarked
package org.millrace.pinch.resource;

import org.jspecify.annotations.NullMarked;
