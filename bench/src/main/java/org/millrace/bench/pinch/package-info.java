/** How long heat targets of thousands of streams take, beside problem tables in numpy. */
@NullMarked
package org.millrace.bench.pinch;

import org.jspecify.annotations.NullMarked;
