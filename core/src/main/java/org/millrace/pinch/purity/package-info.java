/**
 * What the resource pinches share: flows of one impurity, cascaded level by level.
 *
 * <p>Sinks ask for flows D_j of an impurity of at most z_j, sources give flows S_i of impurity c_i,
 * and supplies from outside are flows F_r of impurity c_r. Any blend may be made. The sinks can be
 * served exactly if at every impurity c
 *
 * <pre>
 *     Σ_j D_j (c − z_j)⁺ − Σ_i S_i (c − c_i)⁺  ≤  Σ_r F_r (c − c_r)⁺
 * </pre>
 *
 * and Σ D_j ≤ Σ S_i + Σ F_r, which is the same as c grows without end. The left side is the deficit
 * [flow times impurity]. Both sides are linear between the impurities that occur, so only those are
 * looked at. Proof: the least load that x units of flow bring, cleanest first, and the greatest
 * load that the x units of the strictest sinks may take are convex in x; the first must not exceed
 * the second, and the inequality says that of their conjugates. A matching that shows it is
 * sufficient is in {@link org.millrace.pinch.purity.Windows}.
 *
 * <p><b>Cost.</b> O(n log n).
 */
@NullMarked
package org.millrace.pinch.purity;

import org.jspecify.annotations.NullMarked;
