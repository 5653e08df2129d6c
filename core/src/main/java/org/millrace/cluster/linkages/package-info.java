/**
 * Linkages of a table of inputs and outputs: which industries trade alike, and what does a unit of
 * demand set off?
 *
 * <p><b>Question.</b> Who buys from and sells to whom tells chains that no classification shows.
 * Which industries form a cluster by trade, and which pull or push all others?
 *
 * <p><b>Method.</b> z_kl is the flow from k to l, p and s the sums of its columns and rows:
 *
 * <pre>
 *     x_kl   z_kl / p_l                   what l buys from k
 *     y_kl   z_kl / s_k                   what k sells to l
 *     L_V    max{ r(x_k, x_l), r(y_k, y_l), r(x_k, y_l), r(y_k, x_l) },   1 on the diagonal
 * </pre>
 *
 * with x_k what k buys and y_k what it sells, over all industries that trade, itself too.
 * Components are eigenvectors of L_V times the roots of their eigenvalues: those above 1, or a
 * given number. Varimax turns them at right angles, rows taken to length one; promax then turns
 * each towards the fourth power of the varimax loadings. Industries that load at least 0.60 are
 * primary members of a cluster, from 0.35 secondary; those at −0.60 or below are opposed.
 *
 * <pre>
 *     chains     each industry joined to the partner with the greatest share of its own purchases
 *                or sales, of equal ones the first by id; what is connected is a group
 *     A          z_kl / output_l,   L = (I − A)⁻¹
 *     backward   Σ_k l_kl           forward   Σ_l l_kl
 *     supply     Σ_l l_kl output_l / output_k, the row sums of the inverse of Ghosh
 *     dispersion, sensitivity       backward and forward by their mean; both above 1: key
 * </pre>
 *
 * <p><b>Zero rows and columns.</b> An industry that only buys is compared by what it buys, one that
 * only sells by what it sells; of the four correlations those that exist are taken, and if there is
 * none the linkage is 0. An industry that does neither is left out before anything is compared, as
 * is one that trades with all alike: it is listed as unconnected.
 *
 * <p><b>Negative eigenvalues.</b> The greatest of several correlations is no correlation, so L_V
 * may have eigenvalues below zero. They are shown and never kept; those kept may then explain more
 * than all of an industry, and a communality above 1 says so.
 *
 * <p><b>Cost.</b> O(n³).
 *
 * <p><b>Limits.</b> Correlations of shares are relative: blocks that are the whole table need one
 * component fewer than there are blocks, and two lie at the two ends of one component. Industries
 * that trade alike need not trade with each other; the chains say who does. A national table says
 * nothing of places. Flows below zero are refused. If promax can't be computed, varimax stays.
 *
 * <p><b>Sources.</b> Formulae as commonly given for Feser and Bergman (2000), Leontief, Ghosh and
 * Rasmussen; their texts were not opened. Output multipliers are tested against those that the
 * British statistical office published for 2010.
 */
@NullMarked
package org.millrace.cluster.linkages;

import org.jspecify.annotations.NullMarked;
