/** Tests that need a solver. */
@org.jspecify.annotations.NullMarked
package org.millrace.pinch.piping;
