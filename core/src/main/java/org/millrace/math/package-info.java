/**
 * Numbers only: vectors, positions, chance, linear programs and the port to whoever solves them.
 *
 * <p>A {@link org.millrace.math.LinearProgram} is
 *
 * <pre>    min cᵀx   s.t.   l ≤ Ax ≤ u,   lb ≤ x ≤ ub,   x_j integer for j in J</pre>
 *
 * Row duals follow the sign of a minimisation: the dual of a row is the change of the objective for
 * one more unit of its bound. Rows and columns carry names that documents and infeasibility reports
 * share.
 *
 * <p>{@link org.millrace.math.Positions} are points in space, so that a {@link
 * org.millrace.math.PositionIndex} finds what is near on the Earth without seams; {@link
 * org.millrace.math.Envelope} says what simulated curves do by chance.
 */
@NullMarked
package org.millrace.math;

import org.jspecify.annotations.NullMarked;
