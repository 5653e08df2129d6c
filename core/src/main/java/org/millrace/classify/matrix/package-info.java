/**
 * The matrix of carbon emission and competitiveness: which of four types is a cluster, how sure is
 * that, and how does it change over the years?
 *
 * <p><b>Question.</b> A cluster lets out E [tCO2e/a], adds value VA_i [EUR/a] in its sectors i, and
 * shows some of the indicators x_j of competitiveness, each relative to a reference economy. All
 * numbers have ranges. Is it to be obsoleted (high, weak), to be transformed (high, strong),
 * developmental (low, weak) or ecological (low, strong)? {@link org.millrace.domain.matrix} has the
 * erratum that stands behind the second pair.
 *
 * <p><b>Method.</b> Carbon is adjusted for structure, so that a cluster is not high for making
 * steel but for making it worse than others do:
 *
 * <pre>
 *     RCI = (E / VA) / Σ_i (VA_i / VA) r_i,     high if RCI &gt; t, usually 1
 * </pre>
 *
 * with r_i [tCO2e/EUR] the intensity of the sector in the reference; the ratio to the intensity of
 * the whole economy is shown beside it. Competitiveness is closeness by TOPSIS on scales fixed by
 * policy, never by the sample: with a_j and b_j the worst and best value of an indicator and
 * weights w_j that sum to 1 over those that are known
 *
 * <pre>
 *     z_j = (x_j − a_j) / (b_j − a_j) cut to [0, 1]
 *     C   = S− / (S− + S+),   S−² = Σ (w_j z_j)²,   S+² = Σ (w_j (1 − z_j))²
 * </pre>
 *
 * The threshold is C of the virtual reference cluster, all of whose x_j are 1. With the usual
 * scales it is 1/2. So the class of a cluster does not depend on which other clusters or years are
 * looked at; entropy weights, which do, are there for exploring.
 *
 * <p>All figures are drawn together, from seeded streams that belong to cluster, year and figure:
 * triangular and lognormal as their spread says. A reference is drawn once in an iteration for all
 * clusters. Value added is drawn once for both axes: when it comes out low, carbon comes out high
 * and productivity low, so the errors go together, and the probabilities of the types take that in.
 * Shares of the draws are the probabilities; those of a bivariate normal distribution with the same
 * moments stand beside them. A type is claimed from a least probability on. Over the years it is
 * taken over from the year before unless another one reaches a higher probability, or is claimed
 * for several observed years in a row.
 *
 * <p><b>Cost.</b> O(clusters · years · draws · (sectors + indicators)); 10,000 draws of a cluster
 * of ten sectors take some hundredths of a second. <b>Limits.</b> Emission, value added and
 * references must share boundary, scopes and prices; nothing here can check that. Sectors without a
 * reference are taken to be like the others of the cluster. Errors of different figures are
 * independent, also from year to year. When indicators lack, closeness is by the others: compare
 * years by the distance from the threshold. Figures that divide must have a range above zero.
 *
 * <p><b>Sources.</b> The matrix: Wei (2014), BioTechnology: An Indian Journal 10(12), 5799-5807,
 * opened; it names no indicators, weights or thresholds. Those here are judgements of ours.
 */
@NullMarked
package org.millrace.classify.matrix;

import org.jspecify.annotations.NullMarked;
