/** Random numbers and what is drawn with them. */
@org.jspecify.annotations.NullMarked
package org.millrace.math;
