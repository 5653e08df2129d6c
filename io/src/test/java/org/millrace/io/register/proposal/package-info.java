/** Tests of proposals. */
@NullMarked
package org.millrace.io.register.proposal;

import org.jspecify.annotations.NullMarked;
