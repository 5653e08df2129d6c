/** Tests of heat recovery. */
@org.jspecify.annotations.NullMarked
package org.millrace.pinch.heat;
