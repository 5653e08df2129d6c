/**
 * How long a year of hours takes to plan, beside the same linear program given to SciPy's HiGHS,
 * whose optimum is asserted equal.
 */
@NullMarked
package org.millrace.bench.utility;

import org.jspecify.annotations.NullMarked;
