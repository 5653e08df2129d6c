/**
 * Localization after Duranton and Overman: are the plants of an industry nearer to each other than
 * those of any other industry could be?
 *
 * <p><b>Question.</b> Of all sites where industry is, the industry has n. Are its pairs of plants
 * more often at some distance than n sites drawn at random would be, and at which distance?
 *
 * <p><b>Method.</b> The density of pair distances, by a Gaussian kernel φ of bandwidth h [km],
 * reflected at 0, so that its integral over [0, ∞) is 1:
 *
 * <pre>
 *     K(d) = Σ_{i&lt;j} w_ij ( φ((d − d_ij)/h) + φ((d + d_ij)/h) ) / ( h Σ_{i&lt;j} w_ij )   [1/km]
 * </pre>
 *
 * with w_ij = 1 or the product of the plants' weights. Silverman's rule gives h = 0.9 min(s,
 * q/1.34) m^−1/5 from the standard deviation s, the interquartile range q and the number m of the
 * industry's pair distances, each counted once; if q = 0, s alone. One h serves the industry and
 * all draws. A draw is n of all sites without replacement; the plants keep their weights, in random
 * order. The local band leaves out 5 % of the draws on each side at each distance. The global band
 * lies between one rank and its mirror at all distances, the highest rank for which at most 5 % of
 * the draws leave the band, on either side, anywhere from 0 to the largest distance; ranks are
 * whole, so it may be fewer, and the share is told. The industry is localized if K is above the
 * global band somewhere; dispersed if it is never above and somewhere below.
 *
 * <pre>
 *     Γ = ∫ max(0, K − upper) dd      Ψ = ∫ max(0, lower − K) dd, or 0 if localized
 * </pre>
 *
 * by trapezoids over the grid; both are shares of pairs.
 *
 * <p><b>Accuracy.</b> Pairs are shared out between the two nearest nodes of a grid of h/50 and the
 * nodes smoothed, which is off by at most δ²/8 max|φ″| = 5·10⁻⁵ of the kernel's peak; pairs beyond
 * 5 h are left out, 4·10⁻⁶ of it. So K is within 10⁻⁴ of its peak at the worst, and much nearer
 * where it is smooth. That holds while h is above 1/10,000 of the largest distance, below which the
 * grid no longer shrinks, and up to 179° of a great circle. Medians and quartiles of distances are
 * told to a millionth of the extent of the sites.
 *
 * <p><b>Chance.</b> Each draw has a stream of its own, split from the seed by its number: results
 * are equal to the bit on any number of cores. If time runs out before 100 draws, {@link
 * org.millrace.cluster.localization.LocalizationResult.Unfinished}; after that the bands are those
 * of the draws made, and their number is told.
 *
 * <p><b>Cost.</b> O(n²) a draw, pairs beyond the largest distance and 5 h passed over by tiles;
 * O(N²) once for the median over N sites. Memory: draws times distances. <b>Limits.</b> One
 * industry at a time: of a hundred industries five will look localized or dispersed by chance.
 * Distances are great circles.
 *
 * <p><b>Sources.</b> Opened: the R package dbmss, {@code R/Kdhat.R} (reflection, nrd0 bandwidth).
 * Duranton and Overman's article itself was not; their printed K lacks the normalization above.
 */
@NullMarked
package org.millrace.cluster.localization;

import org.jspecify.annotations.NullMarked;
