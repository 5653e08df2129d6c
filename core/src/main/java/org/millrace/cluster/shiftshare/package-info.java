/**
 * Shift-share: why did employment in a region change?
 *
 * <p><b>Question.</b> How much of the change came with the growth of the nation, how much of having
 * sectors that grow or shrink everywhere, and how much of doing better or worse than the same
 * sectors elsewhere?
 *
 * <p><b>Parts</b> of a sector i [person], with e employment in the region and E in the nation, at
 * start 0 and end 1, growth of the nation g = ΣE₁ / ΣE₀ − 1, of the sector there G = E₁ / E₀ − 1
 * and here r = e₁ / e₀ − 1 (Dunn; competition and allocation after Esteban-Marquillas):
 *
 * <pre>
 *     national     e₀ g
 *     mix          e₀ (G − g)
 *     competitive  e₀ (r − G) = e₁ − e₀ − e₀ G
 *     homothetic   h = Σe₀ · E₀ / ΣE₀
 *     competition  h (r − G)
 *     allocation   (e₀ − h) (r − G)
 * </pre>
 *
 * national + mix + competitive is the change, and competition + allocation + entry is competitive.
 * The signs of e₀ − h and r − G say whether the region is specialized in the sector and has an
 * advantage. Where the nation is the sum of its regions, competitive effects sum to zero over them.
 *
 * <p><b>New sectors.</b> Without employment at the start r has no value. All that the sector has at
 * the end is then competitive, by the second form above, and is named entry; national, mix,
 * competition and allocation are zero. All sums stay exact.
 *
 * <p><b>Remainder.</b> Published totals may exceed the sum of the sectors. Either that is refused,
 * or who is in no sector stands apart: national R₀ g, no mix, all else competition.
 *
 * <p><b>Years.</b> From end to end, and chained: the sum of the parts of each step, so that the mix
 * and the nation's growth follow the years. The change is the same.
 *
 * <p><b>Cost.</b> O(years · regions · sectors). <b>Limits.</b> An identity, not an explanation:
 * parts depend on how finely sectors are cut, and on the years chosen. Years must use one
 * classification. The mix from end to end is that of the start.
 *
 * <p><b>Sources.</b> The formulae are those under which the methods are known; the founding papers
 * were not opened. Dunn's parts are tested against values printed by the R package REAT 3.0.3 for
 * Freiburg 2008-2014.
 */
@NullMarked
package org.millrace.cluster.shiftshare;

import org.jspecify.annotations.NullMarked;
