/**
 * Exchange game: will an agreed exchange hold, and what keeps it?
 *
 * <p><b>Question.</b> A giver hands a by-product to a taker. If either refuses, nothing happens:
 * both stay where they are. This is another game than that of cooperative innovation: there is
 * nothing to ride free on. Does each gain by dealing, and if not, do a payment between them, a
 * penalty, a subsidy or a fine keep the exchange?
 *
 * <p><b>Game.</b> All in EUR a year, against no exchange. With g the gain of a firm before any
 * payment, p the payment from taker to giver, P the penalty that who refuses pays to the other,
 * subsidy s to each firm that deals, fine f from each that refuses:
 *
 * <pre>
 *     n_giver = g_giver + p,  n_taker = g_taker − p          gain after the payment
 *     both deal: n + s        one refuses: it −P − f, the other P        both refuse: −f
 *     a = n + s + P + f       advantage of dealing if the other deals
 *     b = P + f               if the other refuses
 *     holds now               if and only if a &gt; 0 for both: a strict equilibrium
 *     stable alone            g &gt; 0 for both
 *     stable with a contract  g_giver + g_taker &gt; 0: payments in (−g_giver, g_taker) do;
 *                             at the payment stated, penalties above −min n
 *     needs a policy          otherwise: with the payment (g_taker − g_giver) / 2, a subsidy or a
 *                             fine above −(g_giver + g_taker) / 2 for each
 * </pre>
 *
 * All limits must be passed: at the limit itself a firm does not care. A fine keeps an exchange in
 * which both lose together; a subsidy pays for it.
 *
 * <p><b>Repeated dealing.</b> A firm that breaks its word gains T once, pays P, and nobody deals
 * with it again. With a discount factor δ a year it keeps its word if (n + s + f) / (1 − δ) &gt; T
 * − P; where both sides are above 0, that is if δ &gt; 1 − (n + s + f) / (T − P).
 *
 * <p><b>Cost.</b> A few operations an exchange. <b>Limits.</b> Exchanges are judged one by one:
 * what one means for another stands in the gains that are given.
 *
 * <p><b>Sources.</b> Standard theory of games; derived here, none was opened.
 */
@NullMarked
package org.millrace.game.exchange;

import org.jspecify.annotations.NullMarked;
