package org.millrace.io.register;

/**
 * Where something stands in an input file.
 *
 * @param row line of the file, from 1, the column names included; 0 for the file as a whole
 */
record SourcePlace(String file, int row) {}
