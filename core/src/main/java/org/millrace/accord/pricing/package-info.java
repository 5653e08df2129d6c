/**
 * Price table: which prices give each party the gain it should have?
 *
 * <p><b>Question.</b> A rule says what each firm should gain in all. Money moves with exchanges:
 * for ash, steam, water. Which price on each makes the shares come true and stays near what is
 * usual, and who can't be reached by prices at all?
 *
 * <p><b>Method.</b> Flow f of t_f tonnes goes from g to h at price r_f + d_f, r being the
 * reference; b_i is what party i wants beyond what it gains at references:
 *
 * <pre>
 *     closed              Σ_{gives} t_f d_f − Σ_{takes} t_f d_f = b_i                    [EUR/a]
 *     least squares       min Σ t_f d_f²:  d_f = π_g − π_h, with
 *                         Σ_{f at i} t_f (π_i − π_other) = b_i; by conjugate gradients
 *     least largest       min max |d_f|, then min Σ t_f |d_f|; two linear programs
 * </pre>
 *
 * What rounding leaves is closed along a tree of flows. Prices move money only within groups of
 * parties that flows join, so a group that wants more or less than it gains needs side payments:
 * the least is what all groups together lack. Within a group the party that lacks most at
 * references receives, the one that has most too much pays.
 *
 * <p><b>Cost.</b> O(parties · flows) at most for least squares. <b>Limits.</b> Prices have no
 * bounds: the deviation shows which are unusual. Sums that differ by less than 1e-6 of the largest
 * amount count as equal, and the difference is spread over the group.
 *
 * <p><b>Sources.</b> Standard; the conventions are ours.
 */
@NullMarked
package org.millrace.accord.pricing;

import org.jspecify.annotations.NullMarked;
