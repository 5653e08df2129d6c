/**
 * Heat targets: how little heat and cooling from outside do process streams need?
 *
 * <p><b>Question.</b> Given streams to be cooled and to be heated and the least difference of
 * temperature at which they exchange heat: how much can they give each other at most, what must
 * come from outside and be carried away, where is the pinch, which utilities do it at least cost,
 * and how many exchangers and how much area does that take at least?
 *
 * <p><b>Method.</b> The problem table, see {@link org.millrace.pinch.cascade}: temperatures shifted
 * by each stream's contribution, heat balances between them, a cascade from hot to cold. It is done
 * for all streams as one, for each zone alone, and summed over the zones; what the zones need
 * together less what all need as one is the gain of joining them.
 *
 * <p><b>Utilities</b> are placed on the grand composite by a linear program. With S(T) the heat
 * that hot utilities give above T, A(T) what cold ones take above T (a utility gives or takes
 * evenly between its two shifted temperatures), R(T) the grand composite and Q_h, Q_c the least
 * utilities,
 *
 * <pre>
 *     pockets closed   S(T) ≥ Q_h − R(T),  S(coldest) = Q_h;   A(T) ≤ R(T),  A(coldest) = Q_c
 *     pockets open     S(T) − A(T) ≥ Q_h − R(T),  S(coldest) − A(coldest) = Q_h − Q_c
 * </pre>
 *
 * at all T, to the least Σ price · load. Closed, heat within a pocket of the curve goes from stream
 * to stream only, and no more than the least utilities is bought. Open, a hot utility may heat the
 * cold end of a pocket while a cold one draws from its hot end, so that more than the least may be
 * bought if the prices pay for it. Between kinks of S and A the row needs to stand only at corners
 * of the hull of R. Heat that no utility can serve is made as little as can be first, then cost.
 *
 * <p><b>Units</b> at least: in each part between pinches, the streams and utilities there less one.
 * Joined: all streams and utilities less one. Loops and independent parts are not looked for.
 *
 * <p><b>Area</b> by vertical heat exchange of the balanced composite curves with utilities,
 *
 * <pre>
 *     A = Σ over pieces (1 / ΔT_lm) Σ over streams j  q_j / h_j
 * </pre>
 *
 * with ΔT_lm the logarithmic mean of the differences at both ends of a piece, q_j the heat of a
 * stream in it and h_j its film coefficient (known as the Bath formula).
 *
 * <p><b>Cost.</b> O(n log n) for n streams; pinches times streams for their sides. The program has
 * a column a utility. <b>Limits.</b> Capacity flows are constant on the way of a stream; a stream
 * that bends must be split. Distances, controllability and pressure are left out. The area is exact
 * only where film coefficients are alike.
 *
 * <p><b>Sources.</b> The problem table is common knowledge of the field; no text of it was opened.
 * Tests hold three published cases and fourteen problems from the literature that Walmsley's
 * OpenPinch (2025, MIT licence) distributes with results.
 */
@NullMarked
package org.millrace.pinch.heat;

import org.jspecify.annotations.NullMarked;
