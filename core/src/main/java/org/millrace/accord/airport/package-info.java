/**
 * Airport sharing: what should many users of one shared thing pay when its size follows the largest
 * need?
 *
 * <p><b>Question.</b> A main, a road or a quay must be as large as the largest user needs. Tens of
 * thousands of users fall into classes of equal need. What does one user of each class pay?
 *
 * <p><b>Method.</b> With classes of cost c_1 ≤ … ≤ c_m and N_k users up to class k:
 *
 * <pre>
 *     Shapley value     x_k = Σ_{j≤k} (c_j − c_{j−1}) / (N_m − N_{j−1})                     [EUR]
 *     nucleolus         r = min_k (c_k − c_before + r_before) / (N_k − N_before + 1),
 *                       for k = m without + 1; all classes up to the k that is least pay r   [EUR]
 *     equal             c_m / N_m                                                            [EUR]
 *     proportional      c_m c_k / Σ users c                                                  [EUR]
 * </pre>
 *
 * The nucleolus walks along the lower hull of (N_k, c_k). The group that would leave first is all
 * users up to some need, as nobody pays less than nothing.
 *
 * <p><b>Cost.</b> O(m log m) to sort, then O(m). <b>Limits.</b> One thing, whose cost follows its
 * size alone.
 *
 * <p><b>Sources.</b> Littlechild's recursion as our collection of formulae gives it; held against
 * linear programs by a test.
 */
@NullMarked
package org.millrace.accord.airport;

import org.jspecify.annotations.NullMarked;
