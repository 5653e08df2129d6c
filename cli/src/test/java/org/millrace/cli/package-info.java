/** The command from end to end, on examples and on real registers. */
@org.jspecify.annotations.NullMarked
package org.millrace.cli;
