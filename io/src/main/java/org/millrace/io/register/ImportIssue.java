package org.millrace.io.register;

/**
 * One thing that stops an import.
 *
 * @param file input file or mapping
 * @param row line of it, from 1; 0 for the whole file
 * @param column of the input file, or place in the mapping as a JSON pointer; may be empty
 * @param value what stands there; may be empty
 * @param expected what should; may be empty
 */
public record ImportIssue(
    ImportFault fault, String file, int row, String column, String value, String expected) {}
