/**
 * Tables as data: what columns each has, and a reader that streams a CSV file and checks each cell.
 *
 * <p><b>Schemas.</b> {@code tables.csv} says for each column its type, unit, limits and meaning;
 * {@code units.csv} says which units are known and what they are worth. Code and documentation read
 * the same two files.
 *
 * <p><b>Reading.</b> One row is held at a time; of a table only its keys are remembered. Every cell
 * is checked, and every issue is reported before anything is refused.
 *
 * <p><b>Text.</b> UTF-8, with or without a byte order mark; commas; quotation marks as in RFC 4180;
 * line ends of any kind; blank lines are skipped; blanks around a value do not count.
 */
@NullMarked
package org.millrace.io.table;

import org.jspecify.annotations.NullMarked;
