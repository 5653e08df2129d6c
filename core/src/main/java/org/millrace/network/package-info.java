/**
 * Network design: which exchanges, links and plants should be built, jointly and provably.
 *
 * <p><b>Question.</b> Given by-products, plants that could convert them, needs, and arcs between
 * them, which arcs and plants cost the region least, and how far from the least can the answer be?
 *
 * <p><b>Method.</b> A fixed-charge multi-commodity flow as a mixed-integer program. With flow f
 * [t], disposal D [t], purchase V [t], feed bought B [t], throughput u [t] a period t of weight w
 * and share h of a year's hours; z for an arc, y for a link, b for a piece of a plant's curve of
 * costs and m for a measure in {0, 1}; and capacity x [t/a] on that piece, where cost is α + β x:
 *
 * <pre>
 *     min  Σ_t w_t [ Σ_a c_a f_at + Σ_k c_k u_kt + Σ_k,i p_i B_kit + Σ_s p_s D_st
 *                    + Σ_k,o p_o D_kot + Σ_q v_q V_qt ]
 *          + Σ_a F_a z_a + Σ_l G_l y_l + Σ_k,g (α_kg b_kg + β_kg x_kg) + Σ_i M_i m_i     [EUR/a]
 *     supply-balance    Σ_a f_at + D_st = S_st (1 − Σ_i r_is m_i)
 *     plant-capacity    Σ_in f_at + Σ_i B_kit = u_kt ≤ h_t Σ_g x_kg,   f_at ≤ U_at Σ_g b_kg
 *                                                                              (input-capacity)
 *     sizes             x⁻_kg b_kg ≤ x_kg ≤ x⁺_kg b_kg, Σ_g b_kg ≤ 1 (smallest-size,
 *                                                                     largest-size, one-size)
 *     output-balance    Σ_out f_at + D_kot = y_ko u_kt
 *     demand-balance    Σ_a σ_a f_at + V_qt = Q_qt (1 − Σ_i r_iq m_i)
 *     maximum-share     Σ σ f_at ≤ s Q_qt (1 − …)   (all arcs of one material together)
 *     blend             Σ_a (c_a − c_max) f_at + (c_v − c_max) V_qt ≤ 0
 *     arc-capacity      f_at ≤ U_at z_a
 *     link-use          f_at ≤ U_at y_l;   link-capacity   Σ_a f_at ≤ h_t U_l y_l
 *     minimum-lot       Σ_t w_t f_at ≥ L_a z_a;   kept   Σ_t w_t f_at ≥ K_a
 *     emission-cap      Σ emissions ≤ cap                                              [tCO2e/a]
 *     budget            Σ investments ≤ budget                                             [EUR]
 *     no-worse          for each facility: its own costs ≤ those of the baseline         [EUR/a]
 * </pre>
 *
 * Every cost c, p, v includes the carbon price times its emission. U_at is the most that can flow
 * on an arc, never a big M: an integrality tolerance of 1e-6 then leaks next to nothing. Row and
 * column names are as above, with arc, plant, supply or demand and the period in brackets. D, V and
 * u follow from the flows, so they are put in and have no columns; what is minimized is the cost
 * beyond the baseline, and the gap is a share of the greatest possible saving, not of the region's
 * whole cost.
 *
 * <p>A measure is what a firm does inside its gates (avoid, redesign, clean, use again): it shrinks
 * by-products and needs, and so competes with the exchanges that would have used them. Who pays
 * what, for no-worse: the giver its disposal, the taker moving, links of an arc, its purchases and
 * the arc's price, the site of a plant all of the plant, the owner of a shared link that link.
 *
 * <p><b>Search.</b> Up to 20,000 choices are searched as one, by slope scaling and neighborhoods
 * beside the solver's bound ({@code math.FixedChargeSearch}); more of them piece by piece, unless a
 * rule holds for the whole region.
 *
 * <p><b>Worths.</b> With all choices fixed as the plan has them, the duals of the rows above tell
 * what one more tonne of a by-product, of a need or of a plant's capacity would save.
 *
 * <p>The solver's point is made exact afterwards: flows are trimmed so that no balance is
 * overdrawn, and disposal, purchases, throughput and cost are recomputed from the flows. The
 * baseline (no exchange) is taken when nothing better is found, so the plan never costs more.
 *
 * <p><b>Cost.</b> That of the mixed-integer program; O(arcs · periods) rows. <b>Limits.</b> A
 * plant's input may be any mixture of what it takes; a measure is taken as a whole or not; nothing
 * is stored between periods.
 *
 * <p><b>Sources.</b> A standard fixed-charge formulation; the conventions are ours.
 */
@NullMarked
package org.millrace.network;

import org.jspecify.annotations.NullMarked;
