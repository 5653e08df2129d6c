/** Tests of the comparison of places. */
@org.jspecify.annotations.NullMarked
package org.millrace.siting;
