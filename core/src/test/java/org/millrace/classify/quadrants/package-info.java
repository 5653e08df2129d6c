/** What places in the matrix are tested by. */
@org.jspecify.annotations.NullMarked
package org.millrace.classify.quadrants;
