/**
 * A study as one self-contained page, and as tables.
 *
 * <p>{@link org.millrace.report.HtmlReport} turns a study into records of text that is ready to be
 * read ({@code …View}); the templates in {@code src/main/jte} only lay these out, and escape all of
 * it. {@link org.millrace.report.PlanTables} writes the same plan as CSV, unrounded and without
 * words.
 */
@NullMarked
package org.millrace.report;

import org.jspecify.annotations.NullMarked;
