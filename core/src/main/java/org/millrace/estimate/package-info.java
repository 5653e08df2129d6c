/**
 * Stream estimation: what a firm probably gives and takes, when all that is known is its sector and
 * what it reported.
 *
 * <p><b>Question.</b> Registers say how much waste left a plant and how much CO2, not which
 * material it was nor what the plant buys. Which offers and needs follow from that, and how sure
 * are they?
 *
 * <p><b>Method.</b> A sector profile of the knowledge base holds rows of two kinds:
 *
 * <pre>
 *     quantity = intensity · driver       [t/a] = [t/unit] · [unit/a]
 *     quantity = typical quantity         [t/a]
 * </pre>
 *
 * The driver is waste, CO2, fuel, product, employees or value added. The best there is counts:
 *
 * <ol>
 *   <li>reported: the median of the facility's last reports, its range their least and largest;
 *   <li>learned from the facilities of the region that reported it (below), if at least half of the
 *       sector did, of those that a register asked;
 *   <li>D · k/K, with D and K the typical driver and another size k of the sector's facilities;
 *       variance σ_D² + σ_K² − 2 · 0.8 · σ_D σ_K + σ_k² of the logarithm;
 *   <li>D itself, assumed.
 * </ol>
 *
 * A facility that reported to a source of which others told the driver, but did not tell it, has
 * less than that source asks for: the expectation is cut at the 5 % quantile of what was told, and
 * 3 and 4 are not used. Waste that the register says is recovered becomes an offer of its own
 * beside waste that is disposed of. A facility that states any stream itself gets no estimate.
 *
 * <p><b>Learning.</b> y = log10 of a facility's median yearly total of all years, over at least 20
 * facilities:
 *
 * <pre>
 *     y_i = μ + Σ_j x_ij β_j + e_i,   β_j ~ N(0, τ_g²),   e_i ~ s · t_4
 *     effects   C = (Xᵀ W X / s² + diag(1/τ_g²))⁻¹,  β = C Xᵀ W y / s²
 *     weights   w_i = 5 / (4 + (r_i² + x_iᵀ C x_i) / s²)
 *     variances s² = mean w_i (r_i² + x_iᵀ C x_i),   τ_g² = mean_j∈g (β_j² + C_jj)
 * </pre>
 *
 * fifteen times. The kinds g of clues x: sector, activity code, firm, words of the name, number of
 * pollutants, that a pollutant or another driver was reported, and how much of it. So a code is
 * drawn to its sector and a sector to all, as far as the data say. A facility of which no report is
 * known is expected by a fit without reports. Each observation is also predicted from the others
 * with r_i / (1 − w_i x_iᵀ C x_i / s²); where that is no better than the median of the sector
 * (sectors under five facilities pooled), the median is used instead. The width is that which holds
 * 80 % of these predictions.
 *
 * <p><b>Spread.</b> Streams are lognormal, 95 % between the ends, as all such figures: variances of
 * logarithms add in a product. A triangular figure counts with ln(1 + variance/value²).
 *
 * <p><b>Settling.</b> Offers of a waste class are parts of its total on each route; needs of fuels
 * driven by fuel are parts of its energy by heat content, those driven by CO2 parts of it by
 * emission factor. With shares a_i ± σ_i and the unexplained rest r = max(0, 1 − Σ a) ± r:
 *
 * <pre>
 *     a_i' = a_i − σ_i² / Σσ² · max(0, Σ a − 1),  none below zero
 *     σ_i'² = σ_i² (1 − σ_i² / (Σσ² + r²))
 * </pre>
 *
 * the weighted least change under Σ a' + r' = 1. A reported fuel becomes a need of its own, by heat
 * content, and replaces all that the profile says of fuels.
 *
 * <p><b>Grade.</b> The worst of its parts and never better than {@link
 * org.millrace.domain.Grade#ESTIMATED}, but for reported fuels. <b>Cost.</b> O(n k² + p³) a fit
 * with n facilities, k clues each and p at most 250. <b>Limits.</b> One main activity a facility;
 * streams of a facility are not drawn together, though they share a driver; emission factors of
 * fuels are cradle to flue, so CO2 bounds them a little too tightly; registers list large
 * facilities, and only such teach; the 0.8 is our judgement.
 *
 * <p><b>Sources.</b> The profiles carry a source row by row; the rules themselves are ours.
 */
@NullMarked
package org.millrace.estimate;

import org.jspecify.annotations.NullMarked;
