/** Utilities planned with a real solver. */
@org.jspecify.annotations.NullMarked
package org.millrace.staging;
