/** Games shared with a real solver. */
@org.jspecify.annotations.NullMarked
package org.millrace.accord.sharing;
