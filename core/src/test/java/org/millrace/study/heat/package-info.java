/** Tests of process heat in a plan. */
@org.jspecify.annotations.NullMarked
package org.millrace.study.heat;
