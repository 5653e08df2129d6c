/**
 * Staging: in which year should each part of a plan be built?
 *
 * <p><b>Question.</b> A plan says what is best once all of it stands. Money comes year by year,
 * firms arrive year by year, and a pipe is of no use before the plant it leads to. Which order is
 * worth most, and is every piece of infrastructure there before the firms that need it?
 *
 * <p><b>Method.</b> A mixed-integer program over years y of a plan that begins in year 0, with x_py
 * in {0, 1} if project p is built in year y, interest rate r and d_y = (1 + r)^−y:
 *
 * <pre>
 *     max  Σ_p Σ_y x_py (G_p Σ_{t=y}^{H−1} d_t − I_p d_y)                              [EUR]
 *     once          Σ_y x_py ≤ 1, = 1 if the project is due; x_py = 0 before it may be
 *                   built and after it is due
 *     needs         Σ_{t≤y} x_pt ≤ Σ_{t≤y} x_qt     for each q that p needs, each y
 *     budget        Σ_p I_p x_py ≤ B_y, or Σ_{t≤y} of both if money left over is kept  [EUR]
 * </pre>
 *
 * <p>G is what a project brings in a year without its capital, I its investment, both in prices of
 * the first year; H is how many years are counted. A firm that moves in is a project of no
 * investment that is due in its year: what it needs then stands by that year, or the problem has no
 * solution, and the result says how much money is lacking in which year.
 *
 * <p><b>Cost.</b> That of the mixed-integer program; projects · years binaries. <b>Limits.</b> A
 * project is built within a year and brings its full gain from that year on; gains don't depend on
 * what else is built, beyond what a project needs.
 *
 * <p><b>Sources.</b> Standard capital budgeting with precedence; the conventions are ours.
 */
@NullMarked
package org.millrace.staging;

import org.jspecify.annotations.NullMarked;
