/**
 * Links between two region packages as a table for spreadsheets, and packages merged by it.
 *
 * <p>A merged package keeps the two it was made of, byte by byte, and the links, in its hidden
 * folder {@code .origins}. Taking a link back is merging them again without it, so that it is exact
 * whatever the merging did.
 */
@NullMarked
package org.millrace.io.linkage;

import org.jspecify.annotations.NullMarked;
