/**
 * What every engine is: a problem record in, a result record out.
 *
 * <p>Whatever changes the answer stands in the problem, seeds and work limits too. {@link
 * org.millrace.engine.Run} carries only what the caller decides about the run itself: cancel,
 * progress, a parallel map and a wall-clock deadline.
 */
@NullMarked
package org.millrace.engine;

import org.jspecify.annotations.NullMarked;
