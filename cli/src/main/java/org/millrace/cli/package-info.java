/**
 * The {@code millrace} command: thin, so that everything it does is also a library call.
 *
 * <p>Exit codes: 0 done; 1 the answer is "no" (a check failed, no plan is possible); 2 wrong use or
 * bad input; 3 a fault of ours.
 */
@NullMarked
package org.millrace.cli;

import org.jspecify.annotations.NullMarked;
