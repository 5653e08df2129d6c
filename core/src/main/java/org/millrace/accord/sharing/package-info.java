/**
 * Sharing: how should a joint gain be shared, and which coalition would leave?
 *
 * <p><b>Question.</b> Firms gain by working together, or pay for something together. What should
 * each get or pay, who would do better alone or with some of the others, and do simple rules, such
 * as in proportion to use, keep everybody in?
 *
 * <p><b>Method.</b> Costs c are turned into worths v = −c and back, so all rules hold for both. w
 * are worths beyond those of players alone; M_i = w(N) − w(N−i):
 *
 * <pre>
 *     Shapley value, nucleolus, prenucleolus, per-capita nucleolus   see accord.game
 *     separable costs          w(N) M_i / Σ M             (alternate cost avoided)      [EUR]
 *     equal                    w(N) / n                                                 [EUR]
 *     proportional to alone    v(N) v({i}) / Σ v({j}), less v({i})                      [EUR]
 *     proportional to use      v(N) u_i / Σ u, less v({i})                              [EUR]
 * </pre>
 *
 * and for each rule the coalition of largest excess, which objects if that is above 1e-8 of the
 * largest worth; who gets less than alone; and the least core, of which a value above 0 says that
 * somebody always objects. The nucleolus is that of shares by which nobody loses; if together is
 * worse than alone there is none, while the prenucleolus always is.
 *
 * <p><b>Games.</b> A table of all coalitions; or a form, which needs no table:
 *
 * <pre>
 *     pairwise      v(S) = Σ a_i + Σ w_ij over pairs in S. Shapley value: a_i and half of each
 *                   pair; it is the prenucleolus too, as e(S) = e(N−S) then. Objections by
 *                   minimum cuts unless a pair harms.
 *     assignment    v(S) = best matching of givers and takers in S. Players and pairs decide the
 *                   nucleolus; objections by another matching.
 *     claims        v(S) = max(0, estate − claims of others). Nucleolus by the rule of the Talmud.
 *     tree          c(S) = cheapest tree that joins S to the source.
 *     airport       c(S) = largest need in S. Shapley value and nucleolus in closed form.
 *     asked         by a planner, in code only ({@link org.millrace.accord.sharing.AskedGame})
 * </pre>
 *
 * Players who don't matter to each other are shared apart: those that no link joins, no pair that
 * gains anything, or no answer of the caller.
 *
 * <p><b>Exact or not.</b> If a part has no more coalitions than the effort allows (and at most 20
 * players), all are looked at and everything is exact. Else the form is used where it helps; the
 * Shapley value is sampled, with standard errors; and nuclei are found by constraint generation
 * among the coalitions that are asked for, which climb from the worst ones: they are called
 * searched, and verdicts say "no objection found". An asked game spends half of its effort on the
 * sample and the other half on the search; nothing is asked twice, and which coalitions are asked
 * does not depend on the number of cores.
 *
 * <p><b>Cost.</b> See accord.game; with 12 players 4,095 coalitions and some tenths of a second. A
 * per-capita nucleolus of 200 players is n programs and the search that the effort allows: minutes.
 * <b>Limits.</b> 200 players. With more than 64 players of pairs that all help, the largest excess
 * of shares to which nobody objects is that of single players and their rests only.
 *
 * <p><b>Sources.</b> Standard; the conventions are ours.
 */
@NullMarked
package org.millrace.accord.sharing;

import org.jspecify.annotations.NullMarked;
