/**
 * The value of information: what should be asked first?
 *
 * <p><b>Question.</b> A plan rests on numbers that nobody stated. Which of them is it worth asking
 * for before anything is decided?
 *
 * <p><b>Method.</b> For each question the expected value of perfect information: what is gained on
 * average by deciding with the answer x rather than without it, all else at its central value.
 * Decisions are taken one by one, so what a question is worth to each adds up. In EUR/a:
 *
 * <pre>
 *     shift    E[ max(0, g(x)) ] − max(0, E[ g(x) ])
 *     sizing   (m − k) E[q] − max(0, max_c ( m E[ min(q, c) ] − k c ))
 *     doubt    p G − max(0, p G − (1 − p) L)
 * </pre>
 *
 * with g the yearly gain of a decision, m the margin on a tonne before capital [EUR/t], k the
 * yearly cost of a tonne a year of capacity [EUR/t], q the quantity [t/a], c the capacity, p the
 * probability that it works, G its gain and L what a failure loses. The best c is the quantile 1 −
 * k/m of q, as for a newsvendor. Expectations are means over 400 quantiles of the distribution,
 * each in the middle of its part: no chance is involved.
 *
 * <p><b>Cost.</b> O(questions · bearings · 400). <b>Limits.</b> One question at a time: two answers
 * may be worth more or less together. Decisions do not compete: what a plan would do instead is not
 * counted, so a worth is an upper bound of that kind. Perfect answers; asking is free.
 *
 * <p><b>Sources.</b> The formulae are those of any textbook of decision analysis; none was opened,
 * so none is quoted. The tests are computed by hand.
 */
@NullMarked
package org.millrace.information;

import org.jspecify.annotations.NullMarked;
