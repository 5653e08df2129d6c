/** What the diagnosis is tested by. */
@org.jspecify.annotations.NullMarked
package org.millrace.classify.diagnosis;
