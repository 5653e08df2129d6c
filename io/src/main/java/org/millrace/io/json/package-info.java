/**
 * JSON as a contract: problems and results of engines on the wire.
 *
 * <p>Every document says its {@code schema}, such as {@code network/1}. Fields are the components
 * of the records in snake_case, with the unit of a quantity behind the name ({@code rate_t_per_a});
 * ids and quantities are plain strings and numbers; enums are lower-case with hyphens; one of
 * several kinds of thing says which in {@code type}; a number without end is the text {@code
 * infinity} or {@code -infinity}. Unknown and missing fields are refused.
 */
@NullMarked
package org.millrace.io.json;

import org.jspecify.annotations.NullMarked;
