/** Tests of the screen of access. */
@org.jspecify.annotations.NullMarked
package org.millrace.access;
