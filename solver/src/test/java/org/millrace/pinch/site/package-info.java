/** Heat recovery against linear programs. */
@org.jspecify.annotations.NullMarked
package org.millrace.pinch.site;
