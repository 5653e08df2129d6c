/**
 * Cooperative innovation: will firms come to cooperate, and from where?
 *
 * <p><b>Question.</b> Firms may innovate together or each on its own. Who stays out may learn from
 * those who don't. Firms take over what pays. Do all come to cooperate, or none; does the start
 * decide; and what does a subsidy, a fine or a share of the cost change?
 *
 * <p><b>Game.</b> With gains π₁ (both cooperate), π₂ (neither does), R₁ (one alone does), R₂ (one
 * rides free on the other) and costs C₁ (of those who cooperate), C₂ (of those who don't), all in
 * EUR a year and firm,
 *
 * <pre>
 *     a = (π₁ − C₁) − (R₂ − C₂)      advantage of cooperating with one that does
 *     b = (R₁ − C₁) − (π₂ − C₂)      with one that does not
 *     a, b rise by s + f + σ C₁      subsidy s, fine f on those who don't, share σ of the cost
 * </pre>
 *
 * Any other game of two strategies gives a and b from its own table. Two kinds of firms, of shares
 * x and y that cooperate, meet each other:
 *
 * <pre>
 *     dx/dt = x (1 − x) (b₁ + (a₁ − b₁) y),   dy/dt = y (1 − y) (b₂ + (a₂ − b₂) x)
 *     H = b₂ ln x − a₂ ln(1 − x) − b₁ ln y + a₁ ln(1 − y)    constant on each trajectory
 *     (0,0): b₁, b₂   (1,1): −a₁, −a₂   (0,1): a₁, −b₂   (1,0): −b₁, a₂     eigenvalues
 *     inside: x* = −b₂ / (a₂ − b₂), y* = −b₁ / (a₁ − b₁),
 *             λ² = x*(1 − x*)(a₁ − b₁) · y*(1 − y*)(a₂ − b₂)
 * </pre>
 *
 * dH/dt = 0 follows by inserting. Inside, λ² &gt; 0 is a saddle; λ² &lt; 0 is a center, about which
 * H has closed levels and shares circle. A corner is evolutionarily stable if and only if it is a
 * strict equilibrium, which are its two eigenvalues below 0. One kind of firms that meet each other
 * moves by dx/dt = x (1 − x) (b + (a − b) x); there a &lt; 0 &lt; b gives a stable share x*, where
 * two kinds have a saddle.
 *
 * <p><b>Basins.</b> Where both kinds cooperate with cooperators (a ≥ 0 ≥ b) the separatrix is the
 * falling curve G(x) − G(x*) = F(y) − F(y*), with G = b₂ ln x − a₂ ln(1 − x) and F = b₁ ln y − a₁
 * ln(1 − y). The area above it is the integral of 1 − y over x, taken over the logit of x by
 * adaptive Gauss-Kronrod quadrature. Where both cooperate with others, the second kind's strategies
 * change names. With a or b zero, x* or y* lies on the edge and the same formula holds; points then
 * stop on the edge. The area is not 1 − x*: for x* = 1/3 it is 0.736400.
 *
 * <p><b>Least policy.</b> All three instruments raise a and b alike, and the basin of cooperation
 * grows with both, so the least is found by chords. What makes cooperation stable or dominant is a
 * limit that must be passed; a wanted basin is reached, or jumps to its size where cooperation
 * becomes stable.
 *
 * <p><b>Cost.</b> A trajectory takes some hundred steps, an area some ten thousand evaluations.
 * <b>Limits.</b> Populations without end, well mixed: who meets whom is left to chance. Firms take
 * over what pays in small steps; the time has no year. The six numbers are taken as given for good.
 * Differences of payoffs below 1e-12 of the largest count as none.
 *
 * <p><b>Sources.</b> The founding paper: L. Shi and N. Chen, Research on Innovation and Development
 * of Industrial Clusters under Low-Carbon Economy, Table 1 and the equations below it; it stops at
 * the five rest points. Their kinds, H, basins and policies are derived here.
 */
@NullMarked
package org.millrace.game.cooperation;

import org.jspecify.annotations.NullMarked;
