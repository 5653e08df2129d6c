/**
 * Water of a region: how little fresh water would be enough, and what the plan reaches.
 *
 * <p><b>In the plan.</b> Sources become offers and sinks needs ({@link
 * org.millrace.study.water.WaterStreams}), and compete with all other materials in one network. A
 * tonne of any harmless kind of water replaces a tonne of what a sink buys. A sink's limits hold
 * for the blend of all it takes with the fresh water it still buys. What a facility does with its
 * own water is no exchange, so the plan has none of it.
 *
 * <p><b>Target.</b> For one contaminant with content c_s of sources S_s and limits m_q of sinks
 * D_q, the engine {@code pinch.resource} gives the least fresh water F [t/a]. Years are taken as a
 * whole; the mean of what is possible in each period is possible for the year, since limits and
 * balances are linear, so this only lowers the target. The plan lays pipes within a group alone and
 * keeps every limit, so
 *
 * <pre>    fresh water of the plan ≥ Σ_groups max_contaminants F</pre>
 *
 * Where a plan could use less, the target leans to the low side: fresh water is as clean as the
 * cleanest that any sink of the group buys; a sink without a limit takes anything; a source of
 * unknown content counts as dirtier than all that is stated, and may yet be diluted; what an offer
 * or a plant outside of the stated water brings to a sink counts as a source.
 *
 * <p><b>Unknown contents.</b> A source whose content is not stated where a sink limits it is left
 * out of the plan at that sink, and asked for. A content stated as a range counts at its upper end.
 *
 * <p><b>Limits.</b> Contents blend by mass; one year; nothing is cleaned on the way but by plants
 * of the plan.
 */
@NullMarked
package org.millrace.study.water;

import org.jspecify.annotations.NullMarked;
