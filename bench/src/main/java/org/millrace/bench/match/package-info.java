/**
 * How long matching the offers and needs of a made nation takes, beside DuckDB on the same rows,
 * whose answer is asserted equal.
 */
@NullMarked
package org.millrace.bench.match;

import org.jspecify.annotations.NullMarked;
