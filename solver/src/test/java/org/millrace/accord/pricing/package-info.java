/** Prices found with a real solver. */
@org.jspecify.annotations.NullMarked
package org.millrace.accord.pricing;
