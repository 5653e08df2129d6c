/**
 * Relatedness: which sectors go together, and which could a region have next?
 *
 * <p><b>Question.</b> Regions grow into what lies near to what they have. Which sectors are found
 * in the same regions more than by their sizes, and where is much of what lies near to a sector
 * there, but not the sector?
 *
 * <p><b>Method.</b> e_ic is the size of sector i in region c, x_ic is 1 where the region has the
 * sector. Every number depends on shares, so large regions do not make sectors alike:
 *
 * <pre>
 *     LQ_ic    ( e_ic / Σ_i e_ic ) / ( Σ_c e_ic / ΣΣ e )
 *     x_ic     1 where LQ_ic ≥ threshold, else 0
 *     φ_ij     Σ_c x_ic x_jc / max( Σ_c x_ic, Σ_c x_jc )
 *     ω_ic     Σ_{k≠i} x_kc φ_ik / Σ_{k≠i} φ_ik
 * </pre>
 *
 * φ is the smaller of the two conditional shares of regions. The sector itself is left out of its
 * density. The percentile rank counts the sectors of the region with less density, and half of
 * those with as much, the sector itself too. A sector is a potential of a region that does not have
 * it, where LQ is below a limit and the rank above another.
 *
 * <p><b>What is undefined.</b> Sectors and regions of size zero are left out and listed. A sector
 * that no region has together with another has no density.
 *
 * <p><b>Cost.</b> O(sectors² · regions), sectors in parallel.
 *
 * <p><b>Limits.</b> Small regions have large location quotients, so they have sectors by chance.
 * Going together is no proof of a common cause. A potential says nothing about demand or land.
 *
 * <p><b>Sources.</b> Formulae as commonly given for the product space; no paper was opened, so none
 * is quoted. Tested by hand and against the formulae written out.
 */
@NullMarked
package org.millrace.cluster.relatedness;

import org.jspecify.annotations.NullMarked;
