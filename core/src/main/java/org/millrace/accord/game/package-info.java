/**
 * Cooperative games: what can be said of players once it is known what each coalition is worth?
 * Words and kernels that engines of sharing use; players are numbers from 0 on.
 *
 * <p><b>Formulae.</b> v(S) is what coalition S is worth by itself, x(S) what its players get, n the
 * number of players, e(S) = v(S) − x(S) the excess, ω(S) = 1 or |S|:
 *
 * <pre>
 *     Shapley value      φ_i = Σ_{S∌i} |S|! (n−|S|−1)! / n! · (v(S+i) − v(S))
 *     sampled            mean over drawn orders, each with its reverse, of v(before+i) − v(before);
 *                        standard error = deviation of these means of two / √draws
 *     nucleolus          stage k: min ε
 *                          x(S) + ω(S) ε ≥ v(S)     S open
 *                          x(S) = what it is        S settled
 *                          x(N) = v(N), and x_i ≥ v({i}) unless it is the prenucleolus
 *     airport            φ_i = Σ_{k≤i} (c_k − c_{k−1}) / m_k,  m_k users who need k or more
 *                        nucleolus by Littlechild's recursion:
 *                          r = min_i (c_i − c_before + r_before) / (N_i − N_before + 1),
 *                          for the largest need without + 1
 * </pre>
 *
 * After a stage those coalitions are settled whose rows have positive duals: they bind in all of
 * its optima, never only in the one that was found. A coalition that binds in all but has dual 0
 * shows up in a later stage at the same ε. A coalition whose row of 0 and 1 is a combination of
 * settled ones is settled too; that is computed modulo a prime, without rounding. At least one row
 * is new in each stage, so there are at most n − 1 of them.
 *
 * <p>Programs hold few rows: single players, their rests, and what was found violated; then all
 * coalitions (of a table), a list that decides, or a search look for more. Worths are taken beyond
 * those of players alone and in units of the largest, so tolerances are relative: 1e-9 of excesses.
 *
 * <p><b>Cost.</b> Shapley O(n 2ⁿ); nucleolus n programs of about 3 n rows each, and O(2ⁿ) for each
 * search; airports O(sizes). <b>Limits.</b> Tables hold 20 players at most. What lies more than
 * nine digits below the largest worth is not told apart.
 *
 * <p><b>Sources.</b> Standard; the order of steps is ours.
 */
@NullMarked
package org.millrace.accord.game;

import org.jspecify.annotations.NullMarked;
