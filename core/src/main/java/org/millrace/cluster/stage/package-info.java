/**
 * Stages of clusters: which sector in which place is a cluster, becomes one, could, or fades?
 *
 * <p><b>Rules</b>, tried in this order; the first whose conditions are all met is the stage.
 *
 * <pre>
 *     declining   LQ ≥ least, employment falls, competitive effect below zero,
 *                 and it was large enough in the first year compared
 *     existing    LQ ≥ least, standardized LQ ≥ least (or plants localized), q ≤ greatest,
 *                 employment and plants ≥ least
 *     emerging    not both of the first two of existing; LQ rises, by more than noise;
 *                 competitive effect above zero
 *     potential   LQ below the nation's, density of relatedness above the region's percentile,
 *                 and endowed with what the sector lives on
 *     none        else
 * </pre>
 *
 * <p><b>Years compared</b> are those up to a number of years before the last, from the last new
 * classification on; if they span less than a least number of years, rising and falling are
 * unknown. So a sector that is only cut otherwise does not emerge, and a competitive effect across
 * a new classification counts as unknown. Slopes are by least squares over these years.
 *
 * <p><b>Noise.</b> The rise from the first year compared to the last is tested with the ends of the
 * intervals that face each other: z = z_c (LQ₁ − LQ₀) / √((LQ₁ − low₁)² + (high₀ − LQ₀)²),
 * one-sided; z_c belongs to the confidence of the intervals. Over all candidates that can be tested
 * it is adjusted after Benjamini and Hochberg. So are, outside, the q-values of the quotients.
 *
 * <p><b>What is missing</b> makes a condition unknown, in a logic of yes, no and unknown: a stage
 * is told only if nothing that is missing could make it another one; else what is missing and what
 * it may be are named. An unknown localization replaces nothing, and makes nothing unknown.
 *
 * <p><b>Cost.</b> O(candidates · years). <b>Limits.</b> Cut-offs are conventions; least sizes are
 * judgement. Rises over a few years say little.
 *
 * <p><b>Sources.</b> None: the rules are ours, of measures in use; what cut-offs mean is up to who
 * sets them.
 */
@NullMarked
package org.millrace.cluster.stage;

import org.jspecify.annotations.NullMarked;
