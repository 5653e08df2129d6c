/**
 * Tables of knowledge: those of the product, and those by which a region overrides them.
 *
 * <p>The same code reads both. A row of a region replaces the row of the same id; a technology is
 * replaced with all its flows; a code, a limit, a value and a sector's flow each by itself.
 */
@NullMarked
package org.millrace.io.knowledge;

import org.jspecify.annotations.NullMarked;
