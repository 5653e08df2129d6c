/**
 * Decoupling: does emission follow activity?
 *
 * <p><b>Question.</b> An industry grew by so much and its emission by so much: are the two coupled,
 * and how sure is that?
 *
 * <p><b>Method.</b> Tapio's elasticity of emission E to activity G, {@code ε = (ΔE/E)/(ΔG/G)}, and
 * eight states, with borders 0.8 and 1.2 unless others are set; a border itself is coupled:
 *
 * <pre>
 *               ε &lt; 0                          0 ≤ ε &lt; 0.8               0.8 ≤ ε ≤ 1.2          ε &gt; 1.2
 *     ΔG &gt; 0    strong decoupling              weak decoupling           expansive coupling     expansive negative decoupling
 *     ΔG &lt; 0    strong negative decoupling     weak negative decoupling  recessive coupling     recessive decoupling
 * </pre>
 *
 * The sign of ΔG is part of the state, since ε alone does not tell growth from decline. With ΔG = 0
 * there is no elasticity and no state. Where levels have ranges, they are drawn (see {@link
 * org.millrace.math.DrawnFactor}), their errors correlated between years as stated: errors of
 * factors that all years share cancel. If activity moves the other way in over 2.5 % of the draws,
 * the elasticity passes through infinity and has no interval; the chances of the states still
 * stand.
 *
 * <p><b>Cost.</b> O(years · draws). <b>Limits.</b> Errors of emission and of activity are
 * independent of each other. Rates depend on the step: a whole is not the mean of its steps.
 * Activity must be at constant prices.
 *
 * <p><b>Sources.</b> Tapio's article was not opened, so it is not quoted; the borders are settings.
 */
@NullMarked
package org.millrace.carbon.decoupling;

import org.jspecify.annotations.NullMarked;
