/** Users of one thing. */
@org.jspecify.annotations.NullMarked
package org.millrace.accord.airport;
