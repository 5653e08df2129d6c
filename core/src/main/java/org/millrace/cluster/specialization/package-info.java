/**
 * Location quotients: which sectors are concentrated in which regions, and how sure is that?
 *
 * <p><b>Question.</b> Of the people employed in a region, does a larger share work in a sector than
 * in the nation; is that more than chance, and large enough to speak of a concentration?
 *
 * <p><b>Quotient.</b> With X people in the sector and the region, e in the region, T in the sector
 * and N in all [person],
 *
 * <pre>
 *     LQ = (X / e) / (T / N) = π / w     π = X / T, w = e / N
 * </pre>
 *
 * <p><b>Interval.</b> Chance is which sector somebody works in, each for himself: X is binomial of
 * e with p = X / e, the rest Y = T − X of N − e with s = Y / (N − e). {@code PART}, the usual one,
 * knows that the region is part of the nation. The ratio θ = p / s has
 *
 * <pre>
 *     var ln θ  = φ ( (1 − p) / X + (1 − s) / Y )
 *     LQ        = θ / (w θ + 1 − w)
 *     var ln LQ = (Y / T)² var ln θ
 *               = φ ( (1 − p) / X + var(T) / T² − 2 cov(X, T) / (X T) ),   cov(X, T) = var(X)
 * </pre>
 *
 * so the ends ln θ ± z se give ends of LQ that are neither negative nor above the largest possible
 * 1 / w, and agree with the delta method with the exact covariance to first order. {@code
 * INDEPENDENT} is the simple form LQ exp(± z √(φ ((1 − p) / X + (1 − T/N) / T))), too wide for
 * large regions. With fewer than a stated number of people in X or Y the interval is exact after
 * Clopper and Pearson: given T, X is binomial of T with π for a sector that is small in both (and
 * less scattered else, so that the interval is never too narrow), and its ends are quantiles of
 * beta distributions over w. So a sector where nobody works has LQ 0 and an upper end. Counts may
 * be fractions. φ, the dispersion, is 1 if each stands for himself; plants come and go as a whole,
 * and then φ is about their mean size.
 *
 * <p>In 40,000 simulated tables each of eleven kinds, with 6 to 2,400 people expected in X, {@code
 * PART} held the true quotient in 94.6 to 95.9 % at a confidence of 95 %, the simple form in 95.4
 * to 100 %, the exact one in 96.2 to 100 %.
 *
 * <p><b>Probability</b> of LQ = 1: by the same method as the interval, two-sided, so that it is
 * below 1 − confidence just where the interval leaves 1 out. Over all cells it is adjusted after
 * Benjamini and Hochberg to q-values. Quotients of one table are somewhat dependent, as shares add
 * up to 1.
 *
 * <p><b>Standardized quotient</b> of a sector over regions where anybody is employed, after
 * O'Donoghue and Gleave: if the test of Shapiro and Francia does not refuse that the quotients are
 * normal, z = (LQ − mean) / deviation; else the same with ln LQ if that is not refused; else there
 * is none. The test has little power for few regions.
 *
 * <p><b>Cluster index</b> of Litzenberger and Sternberg: relative industrial stock times relative
 * industrial density over relative size of plants, which is (with b plants, a area, h inhabitants)
 *
 * <pre>
 *     CI = (X / ΣX) (b / Σb) (Σa / a) (Σh / h)
 * </pre>
 *
 * against the regions of the table. Where nobody is employed plants have no size and there is no
 * index.
 *
 * <p><b>Cost.</b> O(regions · sectors). <b>Limits.</b> Intervals are of chance, not of wrong or
 * rounded statistics; with census data everything large is significant, so the cut-off and the size
 * decide. Small regions have high quotients by one plant: hence least sizes. Employment is that of
 * one year.
 *
 * <p><b>Sources.</b> Beyene and Moineddin, Methods for confidence interval estimation of a ratio
 * parameter with application to location quotients, BMC Medical Research Methodology 5:32, 2005,
 * doi 10.1186/1471-2288-5-32 (abstract): delta, Fieller and likelihood intervals of quotients are
 * almost the same for large counts. The formulae with covariance are derived here and tested by
 * simulation. The other names are those under which the methods are known; their papers were not
 * opened. Quotients and cluster indices are tested against values printed by the R package REAT
 * 3.0.3.
 */
@NullMarked
package org.millrace.cluster.specialization;

import org.jspecify.annotations.NullMarked;
