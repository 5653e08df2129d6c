/**
 * Industry access: may somebody come into a park?
 *
 * <p><b>Question.</b> Is an applicant admitted, admitted on conditions, or refused; by which rules
 * of the park; and what change would turn a refusal into admission? Wei (2014) asks for an industry
 * access system that filters forbidden projects and gives priority to enterprises that recycle
 * wastes, are closely related to the others, pollute little and use little energy.
 *
 * <p><b>Method.</b> Each criterion is a typed requirement and a severity. With a number x, its
 * range and a limit L,
 *
 * <pre>
 *     at most L    met if high ≤ L,  failed if low > L,   else unsure
 *     at least L   met if low ≥ L,   failed if high < L,  else unsure
 *     ratio x/y    from x_low / y_high to x_high / y_low
 *     share of waste inputs   Σ waste / Σ inputs, ends with one part low and the other high
 *     relevance    (taken + given) / (Σ inputs + Σ by-products)
 * </pre>
 *
 * where taken is the most of the park's free by-products that the applicant's inputs can take at
 * once, and given the most of its by-products that the park's needs can take at once: maximum flows
 * over who accepts what, one tonne for a tonne. Limits are met up to a relative rounding of 1e-9.
 *
 * <p>A hard criterion that is failed refuses. A soft one that is failed, one that is unsure and one
 * that misses data are conditions: to mend, to prove, to tell. A denominator whose range reaches 0
 * says nothing; it is asked for. Who is in the park already is not asked for room under its
 * permits.
 *
 * <p><b>Changes.</b> For a failed number, the value of one of its own numbers at which the
 * criterion is just met, all else as it is: x to L·y, or y to x/L. The remedy takes the first
 * change of each hard criterion that is failed and, of those about the same number, the strictest.
 * Nothing helps against an excluded sector or process, or against a full permit of others.
 *
 * <p><b>Cost.</b> O(criteria + inputs · by-products · (inputs + by-products)). <b>Limits.</b>
 * Nothing is said about prices or distances inside the park, and nothing about quality: who accepts
 * what is taken as stated.
 *
 * <p><b>Sources.</b> Wei Jian-feng, BioTechnology: An Indian Journal 10(12), 2014, 5799-5807, under
 * "Management and coordination". Anbumozhi, IGES policy brief, 2008, table 2, for the umbrella
 * permit of a group of firms. The tests and formulae are ours.
 */
@NullMarked
package org.millrace.access;

import org.jspecify.annotations.NullMarked;
