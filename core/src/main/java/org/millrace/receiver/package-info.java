/**
 * Receivers: who could take this by-product?
 *
 * <p><b>Question.</b> Somebody has a by-product, says in his own words what it is, and perhaps
 * knows its code. Which classes of activity could take it, and why?
 *
 * <p><b>Method.</b> Two steps, as a search engine and a mixture. First, which materials m may the
 * by-product be:
 *
 * <pre>
 *     idf_t    ln( 1 + number of materials / number of materials with stem t in a name )
 *     w_m      largest over names n of m and texts q of   v_q · Σ_{t∈n∩q} λ_t idf_t² / ( |n| |q| ),
 *              |n| = √Σ_{t∈n} idf_t²,  v_q = 1 for the description, 0.9 for a thing it lists,
 *              τ and 0.9 τ for the title of a code and for a thing it lists
 *     c_m      largest over codes of m and of the by-product of
 *                1 if equal, 0.8 if equal but for the asterisk, 0.7 if m has the beginning of it,
 *                else ( levels that agree / levels )³
 *     f_m      ( κ c_m + w_m )^s · (1 + γ g_m) + 0.01 g_m,   g_m = 1 if the giver usually has m
 *     P(m)     f_m / Σ f_m, those below 0.01 left out
 * </pre>
 *
 * λ is 1 for a word that is known, less for one that is misspelled; a word that is unknown may be
 * two known ones run together. Codes agree level by level between points: {@code 10.01.02} is no
 * beginning of {@code 10.01.020}. Then, which classes k take m:
 *
 * <pre>
 *     q_mk     1 − Π over the takings of m by k of (1 − weight)
 *     T(k|m)   Σ_j ι^j q_{m_j k} / Σ_k q_{m_j k}  /  Σ_j ι^j,   m_0 = m, m_1 what it is a kind of, …
 *              only those with takings
 *     H(k)     weight of class k / Σ weights
 *     R(k)     ( ε H(k) + (1 − ε) Σ_m P(m) T(k|m) ) · ( ω if k is the giver's own class, else 1 )
 * </pre>
 *
 * A material without takings gives its share to H. Where nothing is understood, R is H. The reasons
 * of a class are the addends of R.
 *
 * <p><b>Parameters.</b> κ code, τ title, s sharpness, γ giver, ι inherited, ε general, ω own:
 * {@link ReceiverRules}. Seven numbers, set by hand in the middle of a plateau on half of a
 * collection of real exchanges: over 648 combinations between 67 and 79 % of the receivers were
 * among the first ten. Weights of takings and classes come with the problem.
 *
 * <p><b>Cost.</b> O(by-products · (names + takings)), by-products in parallel; words that are not
 * known cost an edit distance to each that is.
 *
 * <p><b>Limits.</b> A rank says what is usual, no more: neither quantity, quality, distance nor
 * permit is looked at, for which there is the engine {@code match}. A share is a weight to compare
 * by, not a frequency. Words are English. Who takes heat, water or power lies next door rather than
 * in a class, so their rankings say little. What a person uses in an odd way is not found.
 *
 * <p><b>Sources.</b> Inverse document frequency and cosine as commonly given; no paper was opened,
 * so none is quoted. Tested by hand, by laws, and on half of 235 real exchanges; the tables of
 * takers were written by who had read that half, the other was sealed.
 */
@NullMarked
package org.millrace.receiver;

import org.jspecify.annotations.NullMarked;
