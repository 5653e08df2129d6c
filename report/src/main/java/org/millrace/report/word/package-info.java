/** How numbers, names and reasons are written in the reader's language. */
@NullMarked
package org.millrace.report.word;

import org.jspecify.annotations.NullMarked;
