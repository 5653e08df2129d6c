/** What ranking by closeness is tested by. */
@org.jspecify.annotations.NullMarked
package org.millrace.classify.ranking;
