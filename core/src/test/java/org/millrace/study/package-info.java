/** What plans are asked. */
@org.jspecify.annotations.NullMarked
package org.millrace.study;
