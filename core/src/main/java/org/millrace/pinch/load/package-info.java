/**
 * Water pinch of operations with a fixed load: how little fresh water, with reuse and regeneration?
 *
 * <p><b>Question.</b> Operations hand a contaminant to the water that runs through them. How much
 * fresh water is enough if the outlet of one may be the inlet of another, how much if water is
 * regenerated on the way, which concentration is the bottleneck, and what do several plants gain by
 * sharing?
 *
 * <p><b>Operations.</b> One with a fixed load m [g/h] takes water of at most C_in and lets it out
 * at no more than C_out [ppm = g/t]; its limiting flow is f = m / (C_out − C_in) [t/h], and it may
 * take less of cleaner water. One with fixed flows takes D of at most C_in and gives S of C_out; D
 * and S may differ: water is lost in a cooling tower, and won in an evaporator; one of them may be
 * zero.
 *
 * <p><b>Method.</b> The cascade of {@link org.millrace.pinch.purity}: an operation asks for its
 * (limiting) flow at C_in and gives it at C_out. Of fixed loads alone the deficit is the limiting
 * composite curve, deficit(C) = Σ f (min(C, C_out) − C_in)⁺ [g/h]. With fresh water of C_f,
 *
 * <pre>
 *     reuse    F = max(0, Σ D − Σ S, max over C > C_f of deficit(C) / (C − C_f))     [t/h]
 * </pre>
 *
 * and there is no answer if deficit(C_f) > 0. Regeneration cleans R [t/h] to C_0: supplies are then
 * F at C_f and R at C_0, and the regenerator asks for R of at most C_r.
 *
 * <pre>
 *     regeneration recycle  F = max(0, Σ D − Σ S, max over C_f &lt; C ≤ C_0 of deficit(C) / (C − C_f))
 *     regeneration reuse    F = max(0, Σ D − Σ S, max of deficit(C) / ((C − C_f)⁺ + (C − C_0)⁺))
 *     regenerated flow      R = max over C > C_0 of (deficit(C) − F (C − C_f)⁺) / (C − C_0)
 *     inlet                 C_r = max of C − (F (C − C_f)⁺ + R (C − C_0)⁺ − deficit(C)) / R
 * </pre>
 *
 * In reuse each tonne of fresh water is regenerated once at most, R ≤ F; in recycle an operation
 * may get its own water back as often as is needed. Of all ways that need the least F, the one with
 * the least R is taken, and of those the one with the least C_r, so that least is cleaned; C_r is
 * never below the pinch.
 *
 * <p><b>Exact, and not.</b> All the above is exact for one contaminant and a fixed C_0, except that
 * R ≤ F does not by itself keep the water of an operation from it if the operation is split in two.
 * With a removal ratio q, C_0 = (1 − q) C_r depends on C_r: starting at the pinch of reuse, C_r is
 * raised until it agrees with itself. That is a target that can be met, not proven to be the least.
 *
 * <p><b>Cost.</b> O(n log n). <b>Limits.</b> One contaminant; regeneration loses no water and costs
 * nothing.
 *
 * <p><b>Sources.</b> The method is known by Wang and Smith (1994) and, for plants, by Olesen and
 * Polley (1996), whose texts were not opened; their cases as recalled are reproduced by this method
 * and by a linear program of all matchings.
 */
@NullMarked
package org.millrace.pinch.load;

import org.jspecify.annotations.NullMarked;
