/**
 * Decomposition: which factor moved a total by how much?
 *
 * <p><b>Question.</b> A total, such as the emission of an industry, is a sum over sub-sectors i of
 * products of factors k, {@code V = Σ_i Π_k x_ki}. From one year to another, which part of its
 * change comes of activity, of structure, of intensity?
 *
 * <p><b>Method.</b> With {@code L(a, b) = (a − b)/(ln a − ln b)}, {@code L(a, a) = a}, and shares
 * {@code v_i = V_i / V}:
 *
 * <pre>
 *     LMDI-I    ΔV_k = Σ_i L(V_i', V_i) ln(x_ki'/x_ki)           D_k = exp( ΔV_k / L(V', V) )
 *     LMDI-II   ln D_k = Σ_i w_i ln(x_ki'/x_ki)                  ΔV_k = L(V', V) ln D_k
 *               w_i = L(v_i', v_i) / Σ_j L(v_j', v_j)
 *     Shapley   ΔV_k = Σ_S s!(n−s−1)!/n! ( V(S ∪ k) − V(S) )     D_k the same of ln V
 * </pre>
 *
 * with V(S) the total when the factors of S have their new values; for sums this is Sun's rule, for
 * ratios the generalized Fisher index. All leave no residual: differences sum to V' − V, ratios
 * multiply to V'/V. LMDI-I is consistent in aggregation: parts decomposed apart add up.
 *
 * <p>Zeros have analytical limits, not small numbers: where a part was nothing or becomes nothing,
 * its whole change goes to the factor that was or became zero; to several in equal parts, which is
 * the limit when they come near zero alike. A ratio that is nothing over nothing is as in the other
 * year: a sub-sector that appears is structure. Steps of a chain are put together by sums and
 * products; that differs from the direct comparison of first and last, and both are given.
 *
 * <p><b>Cost.</b> O(years · parts · factors), for Shapley O(years · parts · factors · 2^factors).
 * <b>Limits.</b> Values below zero are refused: they have no logarithm. At most 12 factors. Ratios
 * need totals above zero. Activities must be at constant prices, which nothing here can see.
 *
 * <p><b>Sources.</b> None was opened here, so none is quoted; the test's two-sector example is that
 * of Ang, whose results were recomputed by two independent methods.
 */
@NullMarked
package org.millrace.carbon.decomposition;

import org.jspecify.annotations.NullMarked;
