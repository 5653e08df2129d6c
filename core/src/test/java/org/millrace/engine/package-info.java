/** Runs. */
@org.jspecify.annotations.NullMarked
package org.millrace.engine;
