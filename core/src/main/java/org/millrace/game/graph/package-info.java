/**
 * Games on networks: does cooperation pay on this network of firms, and how much benefit does it
 * need?
 *
 * <p><b>Question.</b> Firms that deal with few others, again and again, can keep cooperation up
 * where a crowd can't. How many times its cost must the benefit of cooperation be on a given
 * network, and how much cooperation is there if firms imitate their neighbors and sometimes try
 * something else?
 *
 * <p><b>Method: thresholds.</b> Links of weight w_ij = w_ji, w_i = Σ_j w_ij, p_ij = w_ij/w_i. In
 * the donation game a cooperator gives each neighbor the benefit b at the cost c; a firm gets f_i =
 * Σ_j p_ij · payoff (averaged) or Σ_j w_ij · payoff (summed). In an event, with weak selection δ:
 *
 * <pre>
 *     death-birth          a firm drawn at random takes over the strategy of a neighbor, drawn in
 *                          proportion to w_ij (1 + δ f_j)
 *     birth-death          a firm drawn in proportion to 1 + δ f_i hands its strategy to a
 *                          neighbor, drawn in proportion to w_ij
 *     imitation            as death-birth, but the firm itself is drawn from too, as if it were a
 *                          neighbor with the mean weight of its links
 *     pairwise comparison  a firm drawn at random compares itself with a neighbor, drawn in
 *                          proportion to w_ij, and imitates it with chance
 *                          1 / (1 + e^(−δ (f_j − f_i)))
 * </pre>
 *
 * <p>The strategies of two firms go back to one as soon as the walks meet along which they were
 * taken over. If a walk goes from i to k at the rate R_ik, the mean times until two walks meet are
 * the solution of n (n − 1) / 2 equations
 *
 * <pre>
 *     Σ_k R_ik (τ_ij − τ_kj) + Σ_k R_jk (τ_ij − τ_ik) = 1,   τ_ii = 0
 *     R_ik = s_ik / m_i with s symmetric:   death-birth, pairwise  s = w_ij/W,        m_i = w_i/W
 *                                           birth-death            s = w_ij/(w_i w_j), m_i = 1/w_i
 *                                           imitation              s = w_ij,   m_i = w_i (1 + 1/k_i)
 * </pre>
 *
 * and, with g_k = 1 (averaged) or w_k (summed), B = diag(m) P² (death-birth; with P that leads back
 * to the firm itself: imitation), diag(m) P (pairwise) or s (birth-death), each by the sum of m,
 * the chance that one cooperator at a random firm takes over is to first order
 *
 * <pre>
 *     ρ = 1/n + δ (K_b b − K_c c) / n
 *     K_c = Σ_jk B_jk g_k τ_jk
 *     K_b = Σ_jk B_jk g_k Σ_l p_kl τ_jl − Σ_j (Σ_k B_jk) g_j Σ_l p_jl τ_jl
 *     critical b/c = K_c / K_b;   structure coefficient σ = (K_c + K_b) / (K_c − K_b)
 *     any game:  a cooperator takes over more likely than a defector  ⇔  σ A + B > C + σ D
 * </pre>
 *
 * For averaged death-birth this is t₂/(t₃ − t₁) of the usual account. K_b below 0 means that only
 * harm of others pays (spite), K_b = 0 that nothing does.
 *
 * <p>Up to 32 firms the equations are solved by elimination that never subtracts, so that every τ
 * is accurate to about the rounding times the number of equations, however unequal the links.
 * Above, by conjugate gradients on the equations times m_i m_j, which are symmetric and positive
 * definite. As no inverse of the equations has a negative entry and their right side is 1, a
 * greatest residual ε proves that every τ is accurate to ε, relative; thresholds are told with the
 * bounds that follow.
 *
 * <p><b>Method: simulation.</b> In a round of the synchronous rule every firm draws a neighbor in
 * proportion to w_ij and imitates it with chance 1 / (1 + e^(−β (f_j − f_i))), all at once. A round
 * of the death-birth rule is n events, with e^(β f_j) for the fitness. In both, a firm takes either
 * strategy with equal chance instead, with the chance μ. Random numbers are functions of seed, run,
 * round and firm (or event), so equal problems give equal runs on any number of cores. Where all
 * links weigh 1, payoffs stand in a table by numbers of neighbors and of cooperating ones. After
 * the burn-in, each run is cut into 20 batches; the standard error is that of the batches' means.
 *
 * <p><b>Cost.</b> A round: O(n) draws and the neighbors of the firms that change. Thresholds: (n² /
 * 2)³ up to 32 firms, then n · links · iterations, on three walks. <b>Limits.</b> Thresholds for at
 * most {@value org.millrace.game.graph.GraphGameProblem#MOST_EXACT_FIRMS} firms; they are of weak
 * selection, without mutation, and of one cooperator at a firm drawn with equal chance. Batches
 * must be longer than the memory of the process, or the standard error is too small; runs tell.
 *
 * <p><b>Sources.</b> Allen, Lippner, Chen, Fotouhi, Momeni, Yau and Nowak (2017), of which only the
 * abstract was opened (arXiv 1605.06530); the forms for other rules and for summed payoffs are
 * derived here in the same way. All are tested against exact Markov chains of all connected
 * networks of up to six firms.
 */
@NullMarked
package org.millrace.game.graph;

import org.jspecify.annotations.NullMarked;
