/**
 * Core's {@link org.millrace.math.LpSolver} port, answered by HiGHS.
 *
 * <p>HiGHS is a C++ library; {@link org.millrace.solver.HighsSolver} calls its C interface through
 * Java's foreign-function API, so that no wrapper stands between a time limit and the incumbent it
 * leaves. The library itself comes inside the OR-Tools jar of the platform.
 *
 * <p><b>Cost.</b> Simplex for linear programs, branch and cut for integer ones, on one thread.
 * <b>Limits.</b> Numbers from 1e20 on count as infinite; coefficients below 1e-12 count as zero.
 *
 * <p><b>Sources.</b> Huangfu and Hall (2018), Parallelizing the dual revised simplex method,
 * doi:10.1007/s12532-017-0130-5.
 */
@NullMarked
package org.millrace.solver;

import org.jspecify.annotations.NullMarked;
