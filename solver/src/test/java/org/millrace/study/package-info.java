/** Studies with the real solver behind them. */
@org.jspecify.annotations.NullMarked
package org.millrace.study;
