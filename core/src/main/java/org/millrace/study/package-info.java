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
 */
@NullMarked
package org.millrace.study;

import org.jspecify.annotations.NullMarked;
