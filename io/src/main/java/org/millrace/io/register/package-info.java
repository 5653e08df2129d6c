/**
 * Public registers: how do the files of a register that somebody else publishes become a region
 * package, and what was wrong with them?
 *
 * <p><b>Method.</b> A mapping in JSON ({@link org.millrace.io.register.MappingReader}) says which
 * column of which file becomes which column of which table. Every row of every file is read once;
 * each rule that wants it makes rows of a table of it. Then rows of the same key are settled,
 * references to what is not there are left out, and series are searched for outliers. Nothing is
 * dropped, emptied or repaired without a line in the {@link org.millrace.io.register.ImportReport},
 * which is also written beside the tables.
 *
 * <p><b>Cost.</b> Linear in the rows; all imported rows are in memory, the files are not.
 *
 * <p><b>Limits.</b> Text files with delimiters, and xlsx workbooks. A quantity is never changed but
 * as the mapping states; one that looks wrong is otherwise kept and reported. Coordinate systems
 * are those of the EPSG list of PROJ.
 */
@NullMarked
package org.millrace.io.register;

import org.jspecify.annotations.NullMarked;
