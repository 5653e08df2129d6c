/**
 * An invented country of industrial parks: something of a country's size to try a program on.
 *
 * <p><b>Question.</b> What could the parks of a country look like, when nobody may hand out the
 * register of a real one? Counts by level, sizes, sector mixes and places are drawn so that they
 * have the shapes that real ones have: many small parks and few large ones, sectors that settle
 * together, parks that crowd around cities.
 *
 * <p><b>Method.</b> With z a standard normal draw and u a uniform one,
 *
 * <pre>
 *     size of city r          r^−a                                       (Zipf's law)
 *     chance of city r        ∝ (size of city)^b
 *     park from its city      d = d̃ exp(σ z) [km], any direction
 *     facilities of a park    n = ñ exp(σ z), at least 2, at most a limit   (by level)
 *     employees               e = ẽ exp(σ z)                                (by sector)
 *     waste, CO2, money       e · i exp(σ_i z), i an intensity a head        (by sector)
 *     fuel                    CO2 · share / emission factor                 [GJ/a]
 * </pre>
 *
 * A park is of a kind: its anchors come first, then members drawn from the kind's sectors, a share
 * of them from the sectors of all kinds. What passes a threshold is reported. A firm has plants in
 * several parks if it belongs to a group; groups are drawn by Zipf's law from a fixed number.
 *
 * <p><b>Chance.</b> Each park has a stream of random numbers of its own, split from the seed by
 * level and index: a park is the same whatever the number of parks, and in whatever slices they are
 * asked for. Cities depend on the seed alone. Numbers are rounded to three digits, so that the last
 * bit of an exponential does not show.
 *
 * <p><b>Cost.</b> O(facilities). <b>Limits.</b> Nothing in it is true of any place; no seasons, no
 * history, no supply chains between parks.
 *
 * <p><b>Sources.</b> The counts by level, 194 national, about 1,300 provincial and about 3,000
 * other parks, stand on the first slide of L. Shi, Corporate environmental management through
 * industrial clusters in China, ISAP 2010, Yokohama (talk; no DOI). All other numbers of the
 * example problem are assumed.
 */
@NullMarked
package org.millrace.country;

import org.jspecify.annotations.NullMarked;
