/**
 * Network design: which exchanges, links and plants should be built, jointly and provably.
 *
 * <p><b>Question.</b> Given by-products, plants that could convert them, needs, and arcs between
 * them, which arcs and plants cost the region least, and how far from the least can the answer be?
 *
 * <p><b>Method.</b> A fixed-charge multi-commodity flow as a mixed-integer program. With flow f
 * [t], disposal D [t], purchase V [t], throughput u [t] a period t of weight w, and z, b in {0, 1}
 * for an arc and a plant,
 *
 * <pre>
 *     min  Σ_t w_t [ Σ_a c_a f_at + Σ_k c_k u_kt + Σ_s p_s D_st + Σ_k,o p_o D_kot + Σ_q v_q V_qt ]
 *          + Σ_a F_a z_a + Σ_k K_k b_k                                                [EUR/a]
 *     supply-balance    Σ_a f_at + D_st = S_st
 *     plant-capacity    Σ_in f_at = u_kt ≤ U_kt b_k,   f_at ≤ U_at b_k (input-capacity)
 *     output-balance    Σ_out f_at + D_kot = y_ko u_kt
 *     demand-balance    Σ_a σ_a f_at + V_qt = Q_qt
 *     maximum-share     Σ σ f_at ≤ s Q_qt         (all arcs of one material together)
 *     blend             Σ_a (c_a − c_max) f_at + (c_v − c_max) V_qt ≤ 0
 *     arc-capacity      f_at ≤ U_at z_a
 *     minimum-lot       Σ_t w_t f_at ≥ L_a z_a
 *     emission-cap      Σ emissions ≤ cap                                              [tCO2e/a]
 * </pre>
 *
 * Every cost c, p, v includes the carbon price times its emission. U_at is the most that can flow
 * on an arc, never a big M: an integrality tolerance of 1e-6 then leaks next to nothing. Row and
 * column names are as above, with arc, plant, supply or demand and the period in brackets. D, V and
 * u follow from the flows, so they are put in and have no columns; what is minimized is the cost
 * beyond the baseline, and the gap is a share of the greatest possible saving, not of the region's
 * whole cost.
 *
 * <p>The solver's point is made exact afterwards: flows are trimmed so that no balance is
 * overdrawn, and disposal, purchases, throughput and cost are recomputed from the flows. The
 * baseline (no exchange) is taken when nothing better is found, so the plan never costs more.
 *
 * <p><b>Cost.</b> That of the mixed-integer program; O(arcs · periods) rows. <b>Limits.</b> Costs
 * are linear above the fixed charge; a plant's input may be any mixture of what it takes; nothing
 * is stored between periods.
 *
 * <p><b>Sources.</b> A standard fixed-charge formulation; the conventions are ours.
 */
@NullMarked
package org.millrace.network;

import org.jspecify.annotations.NullMarked;
