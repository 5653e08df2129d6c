/**
 * Types of uncertain clusters: how likely is a cluster of each type, when both its places are known
 * only within an error?
 *
 * <p><b>Question.</b> A cluster lies at (c, k), carbon and competitiveness, each with a standard
 * deviation, the errors correlated by ρ. Thresholds t_c and t_k divide the matrix. How likely is it
 * in each cell, and may its type be claimed?
 *
 * <p><b>Method.</b> Both errors together are taken as normal:
 *
 * <pre>
 *     P(C &gt; t_c, K &gt; t_k) = L((t_c − c)/s_c, (t_k − k)/s_k, ρ)
 * </pre>
 *
 * with L of {@link org.millrace.math.BivariateNormal}; the other cells by turning signs. Above the
 * threshold of carbon is high, above that of competitiveness strong; see {@link
 * org.millrace.domain.matrix} for the types. With both means on their thresholds the probability is
 * 1/4 + asin(ρ)/(2π). A type is claimed if its probability reaches the least one of the problem.
 * The ellipse of confidence p has the semi-axes √(−2 ln(1 − p) λ) with λ the eigenvalues of the
 * covariance matrix, and the angle ½ atan2(2 ρ s_c s_k, s_c² − s_k²).
 *
 * <p><b>Cost.</b> A few microseconds a point. <b>Limits.</b> A ratio is skewed when its divisor is
 * uncertain; where draws are at hand their shares are better. A deviation of 0 puts the point
 * wholly on one side of its threshold; a point on the threshold counts as low, or weak.
 *
 * <p><b>Sources.</b> The matrix: Wei (2014), BioTechnology: An Indian Journal 10(12), 5799-5807,
 * opened. Tests are exact or agree with a slow integral and with 2 million draws.
 */
@NullMarked
package org.millrace.classify.quadrants;

import org.jspecify.annotations.NullMarked;
