@NullMarked
package org.millrace.report.chart;

import org.jspecify.annotations.NullMarked;
