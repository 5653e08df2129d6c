/**
 * Total site: how much heat can the processes of a site pass to each other through steam?
 *
 * <p><b>Question.</b> Given the streams of several processes and steam levels that they share: how
 * much steam does each process use and raise at each level, what must boilers still raise, what
 * must be fired beyond the levels and carried away below them, and what power might turbines
 * between the levels give?
 *
 * <p><b>Method.</b> For each process alone the grand composite R(T) on the shifted scale, see
 * {@link org.millrace.pinch.cascade}. Its pockets stay with the process. With Q_h and Q_c its least
 * utilities,
 *
 * <pre>
 *     sinks above T     D(T) = Q_h − min of R from the hot end down to T
 *     sources above T   A(T) = min of R from T down to the cold end
 *     δ = ΔT_pu − ΔT_pp / 2
 *     level l of steam at T_l heats sinks up to   T_l − δ on the shifted scale
 *                      is raised by sources from  T_l + δ on the shifted scale
 *     use of l          D(T_below − δ) − D(T_l − δ),  T_below the next colder level
 *     raising at l      A(T_l + δ) − A(T_above + δ),  T_above the next hotter level
 *     fired             D(T_top − δ);      cooled   Q_c − A(T_bottom + δ)
 * </pre>
 *
 * with ΔT_pp the approach between streams and ΔT_pu that between a stream and steam. Each sink is
 * heated by the coldest level that can, each source raises the hottest it can; curves are cut at
 * the levels exactly. Over the site, from hot to cold,
 *
 * <pre>
 *     balance of l      raised + let down from above − used
 *     let down from l   max(0, balance);   boilers at l   max(0, −balance)
 *     site heating      fired + Σ boilers; site cooling   Σ cooled + let down from the coldest level
 * </pre>
 *
 * <p><b>Power</b> between two levels next to each other is an estimate: a share η of what a
 * reversible engine gives, whose value is the problem's,
 *
 * <pre>
 *     W = η · Q · (1 − T_cold / T_hot)      temperatures in kelvin
 * </pre>
 *
 * where Q is the heat let down between them and, if all boilers raise steam at the hottest level,
 * what they raise for colder levels. Heat that becomes work must be raised in addition; the
 * balances do not count that.
 *
 * <p><b>Cost.</b> O(n log n + n · levels) for n streams. <b>Limits.</b> Steam carries heat at its
 * saturation temperature only: superheat, feed water and condensate are left out. A deficit is
 * raised at its own level, even where a hotter level should be cheaper. Pipes and their losses are
 * left out.
 *
 * <p><b>Sources.</b> Common knowledge of the field; no text of it was opened, and the formula for
 * power is ours. Tests hold a constructed case that a transshipment program confirms, and a site of
 * four zones that Walmsley's OpenPinch (2025, MIT licence) distributes with results.
 */
@NullMarked
package org.millrace.pinch.site;

import org.jspecify.annotations.NullMarked;
