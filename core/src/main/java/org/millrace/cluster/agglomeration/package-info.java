/**
 * Agglomeration: do industries sit together beyond chance and beyond the size of their plants?
 *
 * <p><b>Question.</b> An industry of few large plants is concentrated even if every plant chose its
 * place by throwing a dart at a map of employment. How much more concentrated is it, could chance
 * alone do that, and which industries sit together with which?
 *
 * <p><b>Method.</b> The index of Ellison and Glaeser. x_j is the share of area j in the nation, s_j
 * its share in the industry, z_k the share of plant k in the industry:
 *
 * <pre>
 *     G      Σ_j (s_j − x_j)²
 *     H      Σ_k z_k²
 *     γ      ( G − (1 − Σx²) H ) / ( (1 − Σx²)(1 − H) )
 *     E[G]   (1 − Σx²) H
 *     V[G]   2 { H² [Σx² − 2Σx³ + (Σx²)²] − Σz⁴ [Σx² − 4Σx³ + 3(Σx²)²] }
 *     z      (G − E[G]) / √V[G],   p = 2 Φ(−|z|)
 *     q      p adjusted for the number of industries tested (Benjamini and Hochberg)
 * </pre>
 *
 * For two industries and for a group with weights w_i, the shares of its industries in its size:
 *
 * <pre>
 *     COI_ij   Σ_r (s_ir − x_r)(s_jr − x_r) / (1 − Σx²)
 *     γ_c      ( G − Σ_i w_i² G_i ) / ( (1 − Σx²)(1 − Σw²) )
 * </pre>
 *
 * The second is the usual { G/(1 − Σx²) − Σ w² H − Σ γ w² (1 − H) } / (1 − Σw²) with γ put in: the
 * plants cancel, so a group has an index even if one of its industries has a single plant, and a
 * group of two has the index of the pair.
 *
 * <p><b>What is undefined.</b> An industry without plants or with one, and everything where one
 * area is the nation: a result with a reason. An industry of which only H is known has an index but
 * no test, for Σz⁴ is not known. Plants without a measure of size may be counted; then every plant
 * weighs the same, and sizes of areas should be numbers of plants too.
 *
 * <p><b>Cost.</b> O(plants + areas · industries²) for pairs; industries run in parallel.
 *
 * <p><b>Limits.</b> Areas must cover the nation; plants are not firms. G is skewed to the right, so
 * with few plants p is too small above chance and too large below. The index knows no distance:
 * neighboring areas count as any two. Its size depends on how areas are cut.
 *
 * <p><b>Sources.</b> Formulae as commonly given for Ellison and Glaeser (1997) and Ellison, Glaeser
 * and Kerr (2010); their papers were not opened. Expectation and variance are tested against all
 * ways to place plants, the index against a published case.
 */
@NullMarked
package org.millrace.cluster.agglomeration;

import org.jspecify.annotations.NullMarked;
