/** What the numbers are tested by. */
@org.jspecify.annotations.NullMarked
package org.millrace.math;
