/**
 * The words of the field: regions, firms, facilities, streams, policies. Data only; no solving.
 *
 * <p>Two rules hold everywhere. <b>Direction is a type</b>: what a facility gives is an {@link
 * org.millrace.domain.Offer}, what it takes is a {@link org.millrace.domain.Need}; no quantity is
 * negative to say so. <b>Every number has a grade and an origin</b>: a {@link
 * org.millrace.domain.Figure} says how far it can be off, how it came about, and in which row of
 * which table it stands.
 */
@NullMarked
package org.millrace.domain;

import org.jspecify.annotations.NullMarked;
