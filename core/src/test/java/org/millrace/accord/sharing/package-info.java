/** Games that are refused. */
@org.jspecify.annotations.NullMarked
package org.millrace.accord.sharing;
