/**
 * Words and the kernel of heat recovery that the heat engines share: streams that give or take
 * heat, and how much of it is given and taken above each temperature.
 *
 * <p><b>Scale.</b> On the shifted scale a stream that gives heat lies its contribution lower, and
 * one that takes heat its contribution higher, so that heat may flow between two streams wherever
 * the giver is not colder. Contributions of the two add up to their least approach.
 *
 * <p><b>Method.</b> The ends of all streams are sorted once from hot to cold; a sweep keeps the
 * sums of heat capacity flow on both sides and adds up heat, in compensated sums:
 *
 * <pre>
 *     capacity of a stream    C = Q / (T_upper − T_lower)
 *     given above T           G(T) = Σ Q above T of those that give; taken above T likewise, K(T)
 *     hot utility             max(0, −min over T of (G(T) − K(T)))
 *     cold utility            hot utility + G − K at the cold end
 *     residual                R(T) = hot utility + G(T) − K(T), the grand composite curve
 *     pinch                   a temperature between the ends where R is 0
 * </pre>
 *
 * Heat given or taken at one temperature (evaporation, condensation) makes R jump there; R must not
 * fall below 0 on either side of the jump.
 *
 * <p><b>Rounding.</b> Ends nearer than 1e-9 of the span of all temperatures are one temperature,
 * but keep their heat. Heat below 1e-9 of all heat given and taken counts as none.
 *
 * <p><b>Cost.</b> O(n log n) for n streams.
 */
@NullMarked
package org.millrace.pinch.cascade;

import org.jspecify.annotations.NullMarked;
