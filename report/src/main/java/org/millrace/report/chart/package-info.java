/**
 * Charts as data: options of Apache ECharts 6 and a table that says the same.
 *
 * <p>All builders are pure functions of a study. Options name colors by role, such as {@code
 * @giver}, so that a page can draw them light, dark or printed; what a tip says stands in {@code
 * tip}, as plain text. Outlines of countries are Natural Earth 1:10m (public domain), as packed by
 * world-atlas 2.0.2 (ISC), cut to the region.
 */
@NullMarked
package org.millrace.report.chart;

import org.jspecify.annotations.NullMarked;
