/** What keeps the packages apart. */
@org.jspecify.annotations.NullMarked
package org.millrace.architecture;
