/**
 * Maturity: which technologies get through the valley of death, with which support?
 *
 * <p><b>Question.</b> A technology climbs from idea to first sale. In the middle research money
 * ends before investors begin, and many drop out there: the valley of death. Which technologies
 * should a cluster's money for research and development and for training go to, which of the four
 * systems of innovation (resources, services, organization, institutions) should it strengthen, and
 * when does a niche become the mainstream?
 *
 * <p><b>The ladder.</b> At level l with research money s a year, funding F_l without it and cost
 * K_l, all [EUR/a], rates a year:
 *
 * <pre>
 *     advance     r = A (r_0 + (r_1 − r_0) s / (s + h))
 *     dropping    d = D (d_t + d_m (1 − min(1, (F + s) / K)))
 *     a year      moves up by r / (r + d) (1 − e^−(r + d)), drops out by d / (r + d) (1 − e^−(r + d))
 *     passing     r / (r + d), after 1 / (r + d) years on the mean; cash Σ (F + s − K) / (r + d)
 * </pre>
 *
 * <p>The valley reaches from the first to the last level with F + s below K; its depth is the least
 * cash. A and D are products of the factors of the levers taken.
 *
 * <p><b>The market.</b> Unit cost c(Q) = f c_0 (Q / Q_0)^−b with experience Q [units] and b = b_0 +
 * (b_1 − b_0) t / (t + h_t) by training t a year; f is the product of the levers' factors. A year
 * that sells v units from Q on gains p v − ∫ c, the integral over the experience, v growing
 * steadily. Experience Q_0 (f c_0 / p)^(1/b) breaks even; what is lost until then is the learning
 * investment.
 *
 * <p><b>Support.</b> V_k(s, t) is what technology k gains on the market within the years that
 * count, as expected and in present value, less s + t for each year on the ladder. The support left
 * by the levers is cut into N equal parts:
 *
 * <pre>
 *     max  Σ_k V_k(s_k, t_k) − present value of the levers,   Σ_k (s_k + t_k) ≤ B − Σ levers
 * </pre>
 *
 * by dynamic programming over technologies, for every set of levers; exact for parts of that size.
 * The support must be enough in a year in which all technologies are still on the ladder.
 *
 * <p><b>Niche and mainstream.</b> Share x of the niche, attraction a_n + k_n x against a_m + k_m (1
 * − x), support σ, speed v:
 *
 * <pre>
 *     dx/dt = v x (1 − x) (a_n − a_m − k_m + (k_n + k_m) x + σ)
 *     tips at  x* = (a_m + k_m − a_n) / (k_n + k_m)   if that lies in (0, 1)
 * </pre>
 *
 * Below x* the mainstream is locked in. Support that turns users, paid until x* is passed, is
 * enough; after that the niche wins by itself. The chance version: adopters come one by one and
 * choose the niche with the chance w n^g / (w n^g + m^g); the distribution after so many is exact,
 * by recursion. With g = w = 1 it is Pólya's urn, and the share tends to a beta distribution; with
 * g above 1 one of the two takes nearly all, and early chance says which.
 *
 * <p><b>Cost.</b> Of support: sets of levers · technologies · N² / 2 · years · levels; of an urn:
 * adopters² / 2. <b>Limits.</b> Technologies don't help or hinder each other but through the money;
 * support is steady while a technology is on its ladder; drops are for ever. No rate, factor or
 * learning exponent stands here: they are the user's, and to be called assumed, with a wide range,
 * unless somebody measured them.
 *
 * <p><b>Sources.</b> The four systems and the valley are those of the papers the product was
 * ordered with; the saturating forms are ours. The learning curve is as commonly given for Wright,
 * competing rates are standard, increasing returns and urns as commonly given for Arthur and Pólya;
 * the papers were not opened. Tests hold the dynamic program against all allocations, the urn
 * against the beta-binomial distribution, the path of a niche against its integral in closed form.
 */
@NullMarked
package org.millrace.diffusion.maturity;

import org.jspecify.annotations.NullMarked;
