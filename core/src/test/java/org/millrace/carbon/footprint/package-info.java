/** What facilities and groups let out. */
@org.jspecify.annotations.NullMarked
package org.millrace.carbon.footprint;
