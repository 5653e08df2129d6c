/** Tests of the search for missing enterprises. */
@org.jspecify.annotations.NullMarked
package org.millrace.enterprise;
