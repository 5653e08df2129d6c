/** How long it takes to choose the lead firms of a large network. */
@NullMarked
package org.millrace.bench.diffusion;

import org.jspecify.annotations.NullMarked;
