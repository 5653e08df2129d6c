/** Prices that are refused. */
@org.jspecify.annotations.NullMarked
package org.millrace.accord.pricing;
