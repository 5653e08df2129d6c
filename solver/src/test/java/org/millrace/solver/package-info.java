/** Tests of the solver, with ojAlgo and plain enumeration as the second opinion. */
@NullMarked
package org.millrace.solver;

import org.jspecify.annotations.NullMarked;
