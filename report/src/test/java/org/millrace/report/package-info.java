@NullMarked
package org.millrace.report;

import org.jspecify.annotations.NullMarked;
